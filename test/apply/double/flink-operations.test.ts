// What a state machine asks of the Flink double and Terraform does not: operations, pages, maintenance, rollbacks.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { atTime, passTransition, type VirtualTime } from './clock';
import { accountId, ask, creation, type Reply, withOrders } from './flink-account';
import { type FlinkService, flinkService } from './kinesisanalyticsv2';
import type { Application } from './kinesisanalyticsv2/application';

const named = { ApplicationName: 'orders' };

const theOrders = (service: FlinkService): Application => {
  const [application] = service.applications(accountId);
  if (application === undefined) throw new Error('there is no application');
  return application;
};
const update = (service: FlinkService): Promise<Reply> =>
  ask(service, 'UpdateApplication', { ...named, CurrentApplicationVersionId: theOrders(service).version });
const code = ({ body }: Reply): unknown => body['__type'];

const operations = suite('operations of the Flink double');

operations('are listed, newest first, in pages', async () => {
  const service = await withOrders(true);
  await update(service);
  passTransition();
  const first = await ask(service, 'ListApplicationOperations', { ...named, Limit: 1 });
  const [newest] = first.body['ApplicationOperationInfoList'] as readonly Record<string, unknown>[];
  assert.equal([newest?.['Operation'], newest?.['OperationStatus']], ['UpdateApplication', 'SUCCESSFUL']);
  const { body } = await ask(service, 'ListApplicationOperations', { ...named, NextToken: first.body['NextToken'] });
  const rest = body['ApplicationOperationInfoList'] as readonly Record<string, unknown>[];
  assert.equal(
    rest.map((one) => one['Operation']),
    ['StartApplication'],
  );
  assert.is(body['NextToken'], undefined);
});

operations('are found by name and status', async () => {
  const service = await withOrders(true);
  const { body } = await ask(service, 'ListApplicationOperations', { ...named, OperationStatus: 'FAILED' });
  assert.equal(body['ApplicationOperationInfoList'], []);
});

operations('a rollback in the middle of an update cancels it', async () => {
  const service = await withOrders(true);
  await update(service);
  passTransition();
  await update(service);
  assert.is(theOrders(service).status, 'UPDATING');
  const { status } = await ask(service, 'RollbackApplication', { ...named, CurrentApplicationVersionId: 3 });
  assert.is(status, 200);
  assert.is(theOrders(service).status, 'ROLLING_BACK');
  const { body } = await ask(service, 'ListApplicationOperations', named);
  const all = body['ApplicationOperationInfoList'] as readonly Record<string, unknown>[];
  assert.equal(
    all.slice(0, 2).map((one) => one['OperationStatus']),
    ['IN_PROGRESS', 'CANCELLED'],
  );
});

operations('a job is stopped by force in AUTOSCALING, and in no other way', async () => {
  const service = await withOrders(true);
  theOrders(service).status = 'AUTOSCALING';
  assert.is(code(await ask(service, 'StopApplication', named)), 'ResourceInUseException');
  assert.is((await ask(service, 'StopApplication', { ...named, Force: true })).status, 200);
});
operations.run();

const rollback = suite('an update that fails with system rollback');

const withRollback = async (): Promise<FlinkService> => {
  const service = flinkService(undefined);
  const configuration = {
    ApplicationSnapshotConfiguration: { SnapshotsEnabled: true },
    ApplicationSystemRollbackConfiguration: { RollbackEnabled: true },
  };
  await ask(service, 'CreateApplication', creation({ configuration }));
  await ask(service, 'StartApplication', named);
  passTransition();
  return service;
};
const parallelism = {
  FlinkApplicationConfigurationUpdate: { ParallelismConfigurationUpdate: { ParallelismUpdate: 8 } },
};

rollback('ends RUNNING with the settings from before, as a version of its own', async () => {
  const service = await withRollback();
  theOrders(service).doom = 'no addresses in the subnets';
  const request = { ...named, CurrentApplicationVersionId: 1, ApplicationConfigurationUpdate: parallelism };
  await ask(service, 'UpdateApplication', request);
  const seen = [];
  for (let step = 0; step < 3; step += 1) {
    const { status, version, flink } = theOrders(service);
    seen.push([status, version, flink.ParallelismConfiguration.Parallelism]);
    passTransition();
  }
  assert.equal(seen, [
    ['UPDATING', 2, 8],
    ['ROLLING_BACK', 3, 4],
    ['RUNNING', 3, 4],
  ]);
  const { body } = await ask(service, 'ListApplicationOperations', named);
  const all = body['ApplicationOperationInfoList'] as readonly Record<string, unknown>[];
  assert.equal(
    all.map((one) => `${String(one['Operation'])} ${String(one['OperationStatus'])}`),
    ['RollbackApplication SUCCESSFUL', 'UpdateApplication FAILED', 'StartApplication SUCCESSFUL'],
  );
  assert.not.equal(theOrders(service).job, undefined);
});

rollback('ends READY when it has not been asked for', async () => {
  const service = await withOrders(true);
  theOrders(service).doom = 'no addresses in the subnets';
  await update(service);
  passTransition();
  assert.is(theOrders(service).status, 'READY');
});
rollback.run();

const maintenance = suite('maintenance');

maintenance('the window is eight hours long, and may go over midnight', async () => {
  const service = await withOrders(true);
  const set = { ApplicationMaintenanceConfigurationUpdate: { ApplicationMaintenanceWindowStartTimeUpdate: '20:30' } };
  const { body } = await ask(service, 'UpdateApplicationMaintenanceConfiguration', { ...named, ...set });
  const window = { ApplicationMaintenanceWindowStartTime: '20:30', ApplicationMaintenanceWindowEndTime: '04:30' };
  assert.equal(body['ApplicationMaintenanceConfigurationDescription'], window);
  assert.is(theOrders(service).version, 1);
});

maintenance('it is set in READY or RUNNING only, and nothing else is changed elsewhere either', async () => {
  const service = await withOrders(true);
  const set = { ApplicationMaintenanceConfigurationUpdate: { ApplicationMaintenanceWindowStartTimeUpdate: '20:30' } };
  for (const status of ['MAINTENANCE', 'ROLLED_BACK'] as const) {
    theOrders(service).status = status;
    const answer = await ask(service, 'UpdateApplicationMaintenanceConfiguration', { ...named, ...set });
    assert.is(code(answer), 'ResourceInUseException');
    assert.is(code(await update(service)), 'ResourceInUseException');
  }
});
maintenance.run();

const snapshots = suite('snapshots on a virtual clock');

const minute = 60_000;
const at = (minutes: number): VirtualTime => ({ now: minutes * minute, lasting: () => minute });

snapshots('are CREATING for as long as it takes, and cannot be deleted meanwhile', async () => {
  const service = await atTime(at(0), () => withOrders(false));
  await atTime(at(0), () => ask(service, 'StartApplication', named));
  await atTime(at(1), () => ask(service, 'CreateApplicationSnapshot', { ...named, SnapshotName: 'monday' }));
  const describe = (minutes: number): Promise<Reply> =>
    atTime(at(minutes), () => ask(service, 'DescribeApplicationSnapshot', { ...named, SnapshotName: 'monday' }));
  const status = ({ body }: Reply): unknown => (body['SnapshotDetails'] as Record<string, unknown>)['SnapshotStatus'];
  assert.equal([status(await describe(1)), status(await describe(2))], ['CREATING', 'READY']);
  const remove = (minutes: number): Promise<Reply> =>
    atTime(at(minutes), () =>
      ask(service, 'DeleteApplicationSnapshot', { ...named, SnapshotName: 'monday', SnapshotCreationTimestamp: 60 }),
    );
  assert.is(code(await remove(1)), 'ResourceInUseException');
  assert.is((await remove(2)).status, 200);
});

snapshots('come in pages of fifty, and a thousand is the most that can be asked for', async () => {
  const service = await withOrders(true);
  for (let index = 0; index < 1000; index += 1)
    await ask(service, 'CreateApplicationSnapshot', { ...named, SnapshotName: `s${index}` });
  const { body } = await ask(service, 'ListApplicationSnapshots', named);
  assert.is((body['SnapshotSummaries'] as readonly unknown[]).length, 50);
  assert.is(body['NextToken'], '50');
  const more = await ask(service, 'CreateApplicationSnapshot', { ...named, SnapshotName: 'more' });
  assert.is(code(more), 'LimitExceededException');
});
snapshots.run();
