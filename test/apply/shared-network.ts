// Two stacks: a network for many applications, and an application in it that reads its contract from a parameter.
// `npm run test:apply -- shared-network`.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { compilePaths } from '../../src/commands/compile-specs';
import { asWritten } from '../../src/commands/command';
import { reachOfSpec } from '../../src/commands/reach';
import { contractName } from '../../src/network/contract';
import { ensured } from '../../src/text/ensured';
import { compileFile, printed } from '../support/compile';
import type { Bench } from './bench';
import { connectMoto } from './double/moto';
import { startDouble, stopDouble } from './double/server';
import { startServices } from './double/services';
import { writeCompilation } from './examples';
import { leftSince, takeInventory } from './inventory';
import { createPrerequisites, prerequisitesOf, withPrerequisites } from './prerequisites';
import type { MotoProcess } from './moto-process';
import { awsAt, terraformSteps, type Steps } from './steps';
import { openWorkspace, type Workspace } from './workspace';

export const sharedNetwork = 'shared-network';

const home = { region: 'eu-west-1', accountId: '111122223333' };
const examples = join(__dirname, '..', '..', 'examples');
const code = { bucket: 'example-code', key: 'orders-1.0.0.jar' };

/** Beside the jobs of the example, one that has stores of its own in the network. */
const application = {
  apiVersion: 'flinkform/v1',
  kind: 'FlinkApplication',
  metadata: { name: 'payments', environment: 'dev' },
  aws: home,
  spec: {
    runtime: 'FLINK-1_20',
    code,
    network: { from: 'core-dev', zones: ['a', 'b'] },
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
  const specs = specsIn(join(folder, `${sharedNetwork}-specs`));
  const written = (name: string): string => join(folder, `${sharedNetwork}-${name}`);
  const jobs = ['archive', 'orders', 'payments'].map((name) =>
    writeCompilation(join(specs, `${name}.yaml`), undefined, written(name)),
  );
  const all = [...new Set(jobs.flatMap(({ stack }) => prerequisitesOf(stack)))];
  // The network that the jobs share is one of the stacks here.
  const existing = all.filter((one) => one !== contractName('core-dev'));
  const mock = withPrerequisites(connectMoto(process.port), existing);
  const { doubles, flink, held } = startServices(bench.moto, existing);
  const { server, url } = await startDouble(doubles, {
    moto: mock,
    fault: (text) => tally.fail(`${sharedNetwork}: the double is at fault`, text),
  });
  const open = (directory: string): Stack => {
    const workspace = openWorkspace(directory, folder);
    return { workspace, steps: terraformSteps(terraform, workspace.folder, awsAt(url)) };
  };
  const group = (name: string, assertions: () => Promise<void>): Promise<boolean> =>
    tally.group(`${sharedNetwork}: ${name}`, assertions);
  try {
    await createPrerequisites(home, mock, existing);
    const before = await takeInventory(home, mock);
    const network = open(networkTo(specs, written('core')));
    const applications = jobs.map(({ directory }) => open(directory));
    const applied = await group('the network, then the applications', async () => {
      for (const { steps } of [network, ...applications]) {
        await steps.init();
        await steps.apply();
      }
      const running = flink.applications(home.accountId);
      assert.equal(
        running.map(({ status, vpc }) => [status, vpc[0]?.subnets.length]),
        jobs.map(() => ['RUNNING', 2]),
        'each stands in the zones that it names',
      );
    });
    if (!applied) return;
    await group('second plans are empty', async () => {
      for (const { steps } of [network, ...applications]) assert.equal(await steps.plan(), []);
    });
    await group('a copy of what the parameter holds proves the paths of the applications', async () => {
      const contract = await network.steps.output('contract');
      assert.ok(Buffer.byteLength(contract) <= 8192, 'it has room in its parameter');
      for (const name of ['archive', 'orders']) assert.equal(await verdictsWith(specs, name, contract), ['proven']);
    });
    await group('a zone more in the network changes nothing in the applications', async () => {
      const text = readFileSync(join(specs, 'core.yaml'), 'utf8');
      writeFileSync(join(specs, 'core.yaml'), text.replace('zones: [a, b]', 'zones: [a, b, c]'));
      network.workspace.replace(networkTo(specs, written('core-more')));
      const changes = await network.steps.plan();
      const others = changes.filter(({ action }) => action !== 'create');
      assert.ok(others.some(({ address }) => address === 'aws_ssm_parameter.contract'));
      assert.equal(
        others.filter(({ action }) => action !== 'update'),
        [],
      );
      await network.steps.applyPlanned();
      for (const { steps } of applications) assert.equal(await steps.plan(), []);
    });
    await group('a zone in which nobody stands is taken out, and one in which jobs stand is not', async () => {
      const text = readFileSync(join(specs, 'core.yaml'), 'utf8');
      const replaceZones = (zones: string, directory: string): void => {
        writeFileSync(join(specs, 'core.yaml'), text.replace('zones: [a, b, c]', zones));
        network.workspace.replace(networkTo(specs, written(directory)));
      };
      replaceZones('zones: [a, c]', 'core-held');
      const { failure = '' } = await network.steps.applyAtOnce();
      assert.is(failure, 'Resource precondition failed', 'nothing is called while somebody stands there');
      replaceZones('zones: [a, b]', 'core-left');
      const gone = (await network.steps.plan()).filter(({ action }) => action === 'delete');
      assert.ok(gone.some(({ address }) => address === 'aws_subnet.private_c'));
      await network.steps.applyPlanned();
      for (const { steps } of applications) assert.equal(await steps.plan(), []);
    });
    await group('an endpoint less changes nothing in the applications', async () => {
      const text = readFileSync(join(specs, 'core.yaml'), 'utf8');
      writeFileSync(join(specs, 'core.yaml'), text.replace('s3, secretsmanager]', 's3]'));
      network.workspace.replace(networkTo(specs, written('core-less')));
      const changes = (await network.steps.plan()).map(({ address, action }) => `${action} ${address}`);
      assert.equal(changes.sort(), ['delete aws_vpc_endpoint.secretsmanager', 'update aws_ssm_parameter.contract']);
      await network.steps.applyPlanned();
      for (const { steps } of applications) assert.equal(await steps.plan(), []);
    });
    await group('the applications go, then the network', async () => {
      for (const { steps } of [...applications, network]) await steps.destroy();
      assert.equal(
        [network, ...applications].flatMap(({ workspace }) => workspace.addresses()),
        [],
      );
      assert.equal(held(home.accountId), []);
      assert.equal(await leftSince(before, home, mock), []);
    });
  } finally {
    stopDouble(server);
  }
}

/** A project with the specs of the example, in two zones, as moto knows three of the Region, and one more. */
function specsIn(project: string): string {
  cpSync(examples, project, { recursive: true });
  writeFileSync(join(project, 'cdktf.json'), '{}');
  const specs = join(project, 'shared-network');
  for (const [name, of, by] of [
    ['core.yaml', 'zones: [a, b, c]', 'zones: [a, b]'],
    ['archive.yaml', 'zones: [b, c]', 'zones: [a, b]'],
  ] as const) {
    const text = readFileSync(join(specs, name), 'utf8');
    assert.ok(text.includes(of), `${name} has ${of}`);
    writeFileSync(join(specs, name), text.replace(of, by));
  }
  writeFileSync(join(specs, 'payments.yaml'), JSON.stringify(application));
  return specs;
}

/** Compiles the network into a folder, and returns it. */
function networkTo(specs: string, directory: string): string {
  const compiled = compileFile(join(specs, 'core.yaml'));
  const [text] = compiled.files?.values() ?? [];
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'cdk.tf.json'), ensured(text, printed(compiled)));
  return directory;
}

/** What is said of the needs of a job that has only a copy of the contract beside it, each verdict once. */
async function verdictsWith(specs: string, name: string, contract: string): Promise<string[]> {
  const apart = join(specs, '..', `${name}-apart`);
  mkdirSync(apart, { recursive: true });
  cpSync(join(specs, `${name}.yaml`), join(apart, `${name}.yaml`));
  writeFileSync(join(apart, 'core-dev.contract.json'), contract);
  const terminal = { out: () => undefined, err: () => undefined, color: false, environment: {} };
  const { compiled } = await compilePaths([apart], asWritten, terminal);
  const needs = compiled.flatMap((one) => reachOfSpec(one)).flatMap((one) => one.needs);
  return [...new Set(needs.map(({ verdict }) => verdict))];
}
