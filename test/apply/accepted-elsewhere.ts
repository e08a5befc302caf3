// A network with endpoints of PrivateLink that Terraform accepts where their services are: in another Region, and in
// another account through a role. `npm run test:apply -- accepted-elsewhere`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { ensured } from '../../src/text/ensured';
import { compileFile, printed } from '../support/compile';
import type { Bench } from './bench';
import { assumedRoles } from './double/assumed-roles';
import type { Double } from './double/call';
import { connectMoto } from './double/moto';
import { startDouble, stopDouble } from './double/server';
import { startServices } from './double/services';
import { leftSince, takeInventory } from './inventory';
import type { MotoProcess } from './moto-process';
import { awsAt, terraformSteps } from './steps';
import { openWorkspace } from './workspace';

export const acceptedElsewhere = 'accepted-elsewhere';

const home = { region: 'eu-west-1', accountId: '111122223333' };
const owner = '444455556666';

type Entry = Readonly<Record<string, unknown>>;

const far: Entry = {
  service: 'com.amazonaws.vpce.eu-central-1.vpce-svc-0a1b2c3d4e5f60718',
  region: 'eu-central-1',
  ports: [443],
  hosts: ['far.example.com'],
  acceptance: 'terraform',
};
const theirs: Entry = {
  ...far,
  service: 'com.amazonaws.vpce.eu-central-1.vpce-svc-0a1b2c3d4e5f60719',
  hosts: ['theirs.example.com'],
  account: owner,
  role: `arn:aws:iam::${owner}:role/network-deploy`,
};

/** Terraform forgets through the provider that it has accepted through, so the entry goes on to say where that is. */
function byTheirOwner(entry: Entry): Entry {
  return { account: home.accountId, ...entry, acceptance: 'accepted' };
}

function withoutAccount({ account: _, role: __, ...entry }: Entry): Entry {
  return entry;
}

/** What is decided of endpoints, by whom and where. */
const decisions = /^Action=(Accept|Reject)VpcEndpointConnections/;

export async function runAcceptedElsewhere(bench: Bench, process: MotoProcess): Promise<void> {
  const { terraform, tally, folder } = bench;
  await process.reset();
  const mock = connectMoto(process.port);
  const { doubles } = startServices(bench.moto);
  const decided: string[] = [];
  const witness: Double = (call) => {
    const [, what] = decisions.exec(call.body.toString()) ?? [];
    if (what !== undefined) decided.push(`${what} ${call.accountId} ${call.region}`);
    return Promise.resolve(undefined);
  };
  const { server, url } = await startDouble([assumedRoles, witness, ...doubles], {
    moto: mock,
    fault: (text) => tally.fail(`${acceptedElsewhere}: the double is at fault`, text),
  });
  const network = (step: string, privateLink: Readonly<Record<string, Entry>>): string =>
    networkTo(join(folder, `${acceptedElsewhere}-${step}`), privateLink);
  const workspace = openWorkspace(network('first', { far, theirs }), folder);
  const steps = terraformSteps(terraform, workspace.folder, awsAt(url));
  const group = (name: string, assertions: () => Promise<void>): Promise<boolean> =>
    tally.group(`${acceptedElsewhere}: ${name}`, assertions);
  const change = async (step: string, links: Readonly<Record<string, Entry>>, expected: string[]): Promise<void> => {
    workspace.replace(network(step, links));
    decided.length = 0;
    await steps.apply();
    assert.equal([...decided].sort(), expected);
    assert.equal(await steps.plan(), []);
  };
  const [here, there] = [`${home.accountId} eu-central-1`, `${owner} eu-central-1`];
  try {
    const before = await takeInventory(home, mock);
    const applied = await group('both are accepted where they are', async () => {
      await steps.init();
      await change('accepted', { far, theirs }, [`Accept ${here}`, `Accept ${there}`]);
    });
    if (!applied) return;
    await group('what Terraform is to accept no more is not rejected', () =>
      change('theirs', { far: byTheirOwner(far), theirs: byTheirOwner(theirs) }, []),
    );
    await group('once that is applied, nothing needs to be said of it', () => {
      const [one, other] = [far, theirs].map((entry) => withoutAccount(byTheirOwner(entry)));
      return change('plain', { far: ensured(one, 'an entry'), theirs: ensured(other, 'an entry') }, []);
    });
    await group('both are accepted again', () =>
      change('again', { far, theirs }, [`Accept ${here}`, `Accept ${there}`]),
    );
    await group('with "remove" both are rejected where they are, and go', async () => {
      const removed = { far: { ...far, remove: true }, theirs: { ...theirs, remove: true } };
      await change('removed', removed, [`Reject ${here}`, `Reject ${there}`]);
      assert.equal(
        workspace.addresses().filter((one) => one.includes('private_link')),
        [],
      );
    });
    await group('without the entries there is nothing to do', () => change('gone', {}, []));
    await group('the end is clean', async () => {
      await steps.destroy();
      assert.equal(workspace.addresses(), []);
      assert.equal(await leftSince(before, home, mock), []);
    });
  } finally {
    stopDouble(server);
  }
}

/** Compiles a network with these entries into a folder, and returns it. */
function networkTo(directory: string, privateLink: Readonly<Record<string, Entry>>): string {
  mkdirSync(directory, { recursive: true });
  const spec = {
    apiVersion: 'flinkform/v1',
    kind: 'Network',
    metadata: { name: 'core' },
    aws: home,
    spec: {
      vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'], flowLogs: { enabled: false } } },
      egress: 'none',
      ...(Object.keys(privateLink).length > 0 && { privateLink }),
    },
  };
  const file = join(directory, 'core.json');
  writeFileSync(file, JSON.stringify(spec, null, 2));
  const compiled = compileFile(file);
  const [text] = compiled.files?.values() ?? [];
  writeFileSync(join(directory, 'cdk.tf.json'), ensured(text, printed(compiled)));
  return directory;
}
