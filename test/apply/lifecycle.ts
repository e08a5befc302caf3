// What every example has to go through: apply, nothing left to do, taken over by another state, changes in place, a
// protected end, a clean end.
import * as assert from 'uvu/assert';
import type { Bench } from './bench';
import type { ApplyCase, Change } from './cases';
import { roundTrip } from './adopt/round-trip';
import { startCallLog } from './double/call-log';
import { withPeers } from './double/existing-peers';
import { existingSecrets } from './double/existing-secrets';
import { addTaggedSubnet, createSought } from './double/found-network';
import { connectMoto, type Place } from './double/moto';
import { nameOperations } from './double/operation';
import { startDouble, stopDouble } from './double/server';
import { startServices } from './double/services';
import { planEjected } from './ejected';
import { createPrerequisites, withPrerequisites } from './prerequisites';
import { leftSince, takeInventory } from './inventory';
import type { MotoProcess } from './moto-process';
import { standingSteps } from './standing-steps';
import type { PlannedChange } from './steps';
import { openWorkspace } from './workspace';

const application = 'aws_kinesisanalyticsv2_application';

/** As the state machine of a scaled application does. */
async function scale(url: string, { accountId, region }: Place, name: string, parallelism: number): Promise<void> {
  const ask = async (operation: string, request: object): Promise<Record<string, unknown>> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        // The double ends a connection that nobody uses, while the next call may be on its way.
        connection: 'close',
        authorization: `AWS4-HMAC-SHA256 Credential=${accountId}/20200101/${region}/kinesisanalytics/aws4_request`,
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `KinesisAnalytics_20180523.${operation}`,
      },
      body: JSON.stringify({ ApplicationName: name, ...request }),
    });
    const text = await response.text();
    assert.is(response.status, 200, text);
    return JSON.parse(text) as Record<string, unknown>;
  };
  const status = async (): Promise<Record<string, unknown>> =>
    (await ask('DescribeApplication', {}))['ApplicationDetail'] as Record<string, unknown>;
  const { ConditionalToken } = await status();
  const update = { ConfigurationTypeUpdate: 'CUSTOM', ParallelismUpdate: parallelism, AutoScalingEnabledUpdate: false };
  await ask('UpdateApplication', {
    ConditionalToken,
    ApplicationConfigurationUpdate: { FlinkApplicationConfigurationUpdate: { ParallelismConfigurationUpdate: update } },
  });
  while ((await status())['ApplicationStatus'] !== 'RUNNING') await new Promise((resolve) => setTimeout(resolve, 100));
}

/** @param process a mock that no other lifecycle uses at the same time */
export async function runLifecycle(example: ApplyCase, bench: Bench, process: MotoProcess): Promise<void> {
  const { terraform, tally } = bench;
  await process.reset();
  const moto = await withPeers(connectMoto(process.port), example.peers ?? []);
  const mock = withPrerequisites(moto, example.existing ?? []);
  const { doubles, flink, held } = startServices(bench.moto, example.existing);
  const secrets = existingSecrets(example.existing ?? []);
  const log = startCallLog(nameOperations(bench.moto));
  const { server, url } = await startDouble(
    [secrets.double, ...doubles],
    { moto: mock, fault: (text) => tally.fail(`${example.name}: the double is at fault`, text) },
    { log },
  );
  const workspace = openWorkspace(example.directory, bench.folder);
  const place: Place = workspace;
  const steps = standingSteps(terraform, workspace, url);
  const group = (name: string, assertions: () => Promise<void>): Promise<boolean> =>
    tally.group(`${example.name}: ${name}`, assertions);
  const theApplication = (): ReturnType<typeof flink.applications>[number] => {
    const [only, ...others] = flink.applications(place.accountId);
    if (only === undefined || others.length > 0)
      throw new Error(`the service holds ${others.length + (only ? 1 : 0)} applications instead of one`);
    return only;
  };

  const changeInPlace = async (change: Change): Promise<void> => {
    const { created, code } = theApplication();
    workspace.replace(change.directory);
    expectInPlace(await steps.plan(), change);
    await steps.applyPlanned();
    const after = theApplication();
    assert.is(after.created, created, 'it is the same application as before');
    if (change.parallelism !== undefined)
      assert.is(
        after.flink.ParallelismConfiguration.Parallelism,
        change.parallelism,
        'the service holds the new parallelism',
      );
    if (!change.newCode) return;
    const { location } = after.code;
    assert.is.not(
      `${location?.FileKey} ${location?.ObjectVersion}`,
      `${code.location?.FileKey} ${code.location?.ObjectVersion}`,
      'the service holds another JAR',
    );
  };

  const end = async (before: ReadonlySet<string>): Promise<void> => {
    await steps.destroy();
    assert.equal(workspace.addresses(), [], 'the state is empty');
    assert.equal([...held(place.accountId), ...secrets.holds()], [], 'the doubles hold nothing');
    assert.equal(await leftSince(before, place, mock), [], 'nothing is left in the account');
  };

  try {
    await createPrerequisites(place, mock, example.existing ?? []);
    if (example.sought) await createSought(place, mock, example.sought);
    const before = await takeInventory(place, mock);
    const applied =
      (await group('init', () => steps.init())) &&
      (await group('apply', async () => {
        await steps.apply();
        assert.equal(workspace.addresses(), example.addresses, 'the state holds what the compiler planned');
        assert.is(theApplication().status, example.running ? 'RUNNING' : 'READY');
      }));
    if (!applied) return;
    await group('a second plan is empty', async () => assert.equal(await steps.plan(), []));
    if (!example.name.startsWith('cases/'))
      await group('a plan of what is ejected is empty', () => planEjected(workspace, steps.beside, bench.folder));
    if (example.adopted) await roundTrip({ name: example.name, workspace, log, beside: steps.beside }, url, bench);
    if (example.scaled === true)
      await group('a plan is empty after the scaler has acted', async () => {
        const { name, flink: before } = theApplication();
        const parallelism = Number(before.ParallelismConfiguration.Parallelism) * 2;
        await scale(url, place, name, parallelism);
        assert.is(theApplication().flink.ParallelismConfiguration.Parallelism, parallelism);
        assert.equal(await steps.plan(), []);
      });
    if (example.sought && Object.keys(example.sought.subnets.tags).length > 0) {
      const { sought } = example;
      await group('a further subnet with the tags is refused, and named', async () => {
        const remove = await addTaggedSubnet(place, mock, sought);
        const said = await steps.plan().then(
          () => 'nothing',
          (reason: unknown) => String(reason),
        );
        await remove();
        const { count } = sought.subnets;
        const all = new RegExp(`${count} subnets have its tags.*(subnet-[0-9a-f]+, ){${count}}subnet-[0-9a-f]+`);
        assert.match(said.replace(/\s+/g, ' '), all);
      });
    }
    for (const change of example.changes) await group(`${change.name} changes in place`, () => changeInPlace(change));
    if (example.changes.length > 0)
      await group('a plan after the changes is empty', async () => assert.equal(await steps.plan(), []));
    if (example.unprotected !== undefined) {
      const { unprotected } = example;
      await group('destroy is refused', async () => {
        const had = workspace.addresses();
        assert.match(await steps.refusedDestroy(), /prevent_destroy/);
        assert.equal(workspace.addresses(), had, 'every resource is still there');
        theApplication();
      });
      await group('the protection is lifted in place', async () => {
        workspace.replace(unprotected);
        const others = (await steps.plan()).filter(({ action }) => action !== 'update');
        const isGuard = ({ action, address }: PlannedChange): boolean =>
          action === 'delete' && address.startsWith('terraform_data.');
        assert.ok(
          others.some(({ address }) => address.startsWith('terraform_data.protected[')),
          'the list goes',
        );
        assert.equal(
          others.filter((change) => !isGuard(change)),
          [],
          'nothing goes but what refused, which is nothing in AWS',
        );
        await steps.applyPlanned();
      });
    }
    await group('destroy leaves nothing', () => end(before));
  } finally {
    steps.stop();
    stopDouble(server);
  }
}

/**
 * The application is updated and never replaced; a new JAR may come and go beside it, and in other subnets its policy,
 * which is named by its content, is another one. Nothing else moves.
 */
function expectInPlace(planned: readonly PlannedChange[], { newCode = false, network = false }: Change): void {
  const isApplication = ({ address }: PlannedChange): boolean => address.startsWith(`${application}.`);
  assert.equal(
    planned.filter(isApplication).map(({ action }) => action),
    ['update'],
    'the application is updated, and nothing else happens to it',
  );
  const others = planned.filter(
    (change) =>
      !isApplication(change) &&
      !(newCode && change.address.startsWith('aws_s3_object.')) &&
      !(network && change.address.startsWith('aws_iam_role_policy.')),
  );
  assert.equal(others, [], 'nothing else changes');
}
