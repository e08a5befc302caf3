// Two stacks: a network for many applications, and an application in it that reads its contract from a parameter.
// `npm run test:apply -- shared-network`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { compileText } from '../support/compile';
import type { Bench } from './bench';
import { connectMoto } from './double/moto';
import { startDouble } from './double/server';
import { startServices } from './double/services';
import { takeInventory } from './inventory';
import { createPrerequisites, withPrerequisites } from './prerequisites';
import type { MotoProcess } from './moto-process';
import { awsAt, terraformSteps, type Steps } from './steps';
import { openWorkspace, type Workspace } from './workspace';

export const sharedNetwork = 'shared-network';

const home = { region: 'eu-west-1', accountId: '111122223333' };

/** The network, with these zones and further endpoints. */
function network(zones: readonly string[], add: readonly string[] = ['kinesis-streams', 's3']): object {
  return {
    apiVersion: 'flinkform/v1',
    kind: 'Network',
    metadata: { name: 'core' },
    aws: home,
    spec: { vpc: { create: { cidr: '10.20.0.0/16', zones } }, endpoints: { add } },
  };
}

const code = { bucket: 'example-code', key: 'orders-1.0.0.jar' };

const application = {
  apiVersion: 'flinkform/v1',
  kind: 'FlinkApplication',
  metadata: { name: 'orders' },
  aws: home,
  spec: {
    runtime: 'FLINK-1_20',
    code,
    network: { from: 'core', zones: ['a', 'b'] },
    sources: {
      orders: { type: 'kinesis', create: {} },
      payments: { type: 'msk-serverless', topics: ['payments'], create: {} },
    },
  },
};

interface Stack {
  readonly workspace: Workspace;
  readonly steps: Steps;
}

/** What one stack does must not show in the other's plan, but for what the other asks for. */
export async function runSharedNetwork(bench: Bench, process: MotoProcess): Promise<void> {
  const { terraform, tally, folder } = bench;
  await process.reset();
  const existing = [`${code.bucket}/${code.key}`];
  const mock = withPrerequisites(connectMoto(process.port), existing);
  const { doubles, flink, held } = startServices(bench.moto, existing);
  const { server, url } = await startDouble(doubles, {
    moto: mock,
    fault: (text) => tally.fail(`${sharedNetwork}: the double is at fault`, text),
  });
  const open = (spec: object, name: string): Stack => {
    const workspace = openWorkspace(compiledTo(spec, join(folder, `${sharedNetwork}-${name}`)), folder);
    return { workspace, steps: terraformSteps(terraform, workspace.folder, awsAt(url)) };
  };
  const group = (name: string, assertions: () => Promise<void>): Promise<boolean> =>
    tally.group(`${sharedNetwork}: ${name}`, assertions);
  try {
    await createPrerequisites(home, mock, existing);
    const before = await takeInventory(home, mock);
    const [core, orders] = [open(network(['a', 'b']), 'core'), open(application, 'orders')];
    const applied = await group('the network, then the application', async () => {
      for (const { steps } of [core, orders]) {
        await steps.init();
        await steps.apply();
      }
      const [running] = flink.applications(home.accountId);
      assert.is(running?.status, 'RUNNING');
      assert.is(running?.vpc[0]?.subnets.length, 2, 'it stands in the zones that it names');
    });
    if (!applied) return;
    await group('second plans are empty', async () => {
      for (const { steps } of [core, orders]) assert.equal(await steps.plan(), []);
    });
    await group('a zone more in the network changes nothing in the application', async () => {
      core.workspace.replace(compiledTo(network(['a', 'b', 'c']), join(folder, `${sharedNetwork}-zone`)));
      const changes = await core.steps.plan();
      const others = changes
        .filter(({ action }) => action !== 'create')
        .map(({ address, action }) => [address, action]);
      const endpoints = ['kinesis_streams', 'logs', 'monitoring'].map((name) => `aws_vpc_endpoint.${name}`);
      const updated = [...endpoints, 'aws_ssm_parameter.contract'].sort().map((address) => [address, 'update']);
      assert.equal(others.sort(), updated);
      await core.steps.applyPlanned();
      assert.equal(await orders.steps.plan(), []);
    });
    await group('an endpoint less changes nothing in the application', async () => {
      const less = network(['a', 'b', 'c'], ['kinesis-streams']);
      core.workspace.replace(compiledTo(less, join(folder, `${sharedNetwork}-endpoint`)));
      const changes = (await core.steps.plan()).map(({ address, action }) => `${action} ${address}`);
      const tables = ['a', 'b', 'c'].map(
        (zone) => `delete aws_vpc_endpoint_route_table_association.s3_private_${zone}`,
      );
      assert.equal(changes.sort(), ['delete aws_vpc_endpoint.s3', ...tables, 'update aws_ssm_parameter.contract']);
      await core.steps.applyPlanned();
      assert.equal(await orders.steps.plan(), []);
    });
    await group('the application goes, then the network', async () => {
      await orders.steps.destroy();
      await core.steps.destroy();
      assert.equal([...orders.workspace.addresses(), ...core.workspace.addresses()], []);
      assert.equal(held(home.accountId), []);
      assert.equal(
        [...(await takeInventory(home, mock))].filter((item) => !before.has(item)),
        [],
      );
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

/** Compiles a spec into a folder, and returns it. */
function compiledTo(spec: object, directory: string): string {
  const { files = new Map<string, string>() } = compileText(spec);
  mkdirSync(directory, { recursive: true });
  const [text] = files.values();
  assert.ok(text !== undefined, 'it compiles');
  writeFileSync(join(directory, 'cdk.tf.json'), String(text));
  return directory;
}
