// A network that stands, applied from what a landed release wrote for it, and what this one changes of it: `npm run
// test:apply -- standing-network`. `standing/before` is that release's own output for `standing/core.yaml` (commit
// 175f1251, the last with routes to a transit gateway under their former addresses), and is never written anew.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { ensured } from '../../src/text/ensured';
import { compileFile, printed } from '../support/compile';
import type { Bench } from './bench';
import { connectMoto } from './double/moto';
import { startDouble, stopDouble } from './double/server';
import { startServices } from './double/services';
import { leftSince, takeInventory } from './inventory';
import type { MotoProcess } from './moto-process';
import { awsAt, terraformSteps } from './steps';
import { openWorkspace } from './workspace';

export const standingNetwork = 'standing-network';

const home = { region: 'eu-west-1', accountId: '111122223333' };
const here = join(__dirname, 'standing');

const formerRoutes = ['a', 'b'].flatMap((zone) =>
  ['10_8_0_0_16', '10_9_0_0_16'].map((range) => `aws_route.private_${zone}_transit_${range}`),
);
const routes = formerRoutes.map((one) => one.replace('_transit', ''));

/** What this release makes beside what stands: the tables of a gateway endpoint are resources of their own. */
const further = ['a', 'b'].map((zone) => `aws_vpc_endpoint_route_table_association.s3_private_${zone}`);

export async function runStandingNetwork(bench: Bench, process: MotoProcess): Promise<void> {
  const { terraform, tally, folder } = bench;
  await process.reset();
  const mock = connectMoto(process.port);
  const { server, url } = await startDouble(startServices(bench.moto).doubles, {
    moto: mock,
    fault: (text) => tally.fail(`${standingNetwork}: the double is at fault`, text),
  });
  const workspace = openWorkspace(join(here, 'before'), folder);
  const steps = terraformSteps(terraform, workspace.folder, awsAt(url));
  const group = (name: string, assertions: () => Promise<void>): Promise<boolean> =>
    tally.group(`${standingNetwork}: ${name}`, assertions);
  const ofRoutes = (): string[] => workspace.addresses().filter((one) => one.startsWith('aws_route.'));
  try {
    const before = await takeInventory(home, mock);
    const applied = await group('the network of before', async () => {
      await steps.init();
      await steps.apply();
      assert.equal(ofRoutes(), formerRoutes);
    });
    if (!applied) return;
    await group(
      'nothing of it is destroyed: routes have other addresses, and nothing else becomes of them',
      async () => {
        workspace.replace(compiledTo(join(folder, `${standingNetwork}-now`)));
        const changes = await steps.plan();
        const those = (action: string): string[] =>
          changes.flatMap((one) => (one.action === action ? [one.address] : [])).sort();
        assert.equal(those('move'), routes);
        assert.equal(those('create'), further);
        assert.equal(
          changes.filter(({ action }) => !['move', 'create', 'update'].includes(action)),
          [],
        );
        assert.equal(
          those('update').filter((one) => one.startsWith('aws_route')),
          [],
        );
      },
    );
    await group('it is applied, and then there is nothing to do', async () => {
      await steps.applyPlanned();
      assert.equal(ofRoutes(), routes);
      assert.equal(await steps.plan(), []);
    });
    await group('the end is clean', async () => {
      await steps.destroy();
      assert.equal(workspace.addresses(), []);
      assert.equal(await leftSince(before, home, mock), []);
    });
  } finally {
    stopDouble(server);
  }
}

/** Compiles the network into a folder, and returns it. */
function compiledTo(directory: string): string {
  mkdirSync(directory, { recursive: true });
  const compiled = compileFile(join(here, 'core.yaml'));
  const [text] = compiled.files?.values() ?? [];
  writeFileSync(join(directory, 'cdk.tf.json'), ensured(text, printed(compiled)));
  return directory;
}
