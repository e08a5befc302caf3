// Makes test/rules/left-out-plan.json: the plan that the real provider has for what `test/support/left-out.ts` leaves
// out. It needs Terraform and the provider, and neither an account nor a network.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { offlineProvider, planOf } from './offline-plan';
import { leftOut } from '../test/support/left-out';

const target = join(__dirname, '..', 'test', 'rules', 'left-out-plan.json');

function writeModules(folder: string): void {
  for (const [name, configuration] of Object.entries(leftOut)) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'main.tf.json'), JSON.stringify(configuration));
  }
  const module = Object.fromEntries(Object.keys(leftOut).map((name) => [name, { source: `./${name}` }]));
  const terraform = { required_providers: { aws: { source: 'hashicorp/aws' } } };
  writeFileSync(
    join(folder, 'main.tf.json'),
    JSON.stringify({ module, terraform, provider: { aws: [offlineProvider] } }),
  );
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-plan-'));
  try {
    writeModules(folder);
    // When it was made, and in which order Terraform walked, is another each time.
    const { timestamp: _, relevant_attributes: __, ...plan } = await planOf(folder);
    mkdirSync(join(target, '..'), { recursive: true });
    writeFileSync(target, `${JSON.stringify(plan, undefined, 1)}\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
