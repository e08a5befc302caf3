// What is ejected is formatted as Terraform does it, and plans what the stack plans.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { ensured } from '../../src/text/ensured';
import type { Tally } from '../support/tally';
import type { Terraform } from '../support/terraform';
import { planTogether } from './plan';
import type { Stack } from './stacks';

const suffix = ', ejected';

/** Each stack twice in one plan: as JSON, and in Terraform's own language. */
export async function ejected(
  stacks: readonly Stack[],
  terraform: Terraform,
  folder: string,
  tally: Tally,
): Promise<void> {
  const both = stacks.flatMap(({ name, text }) => [
    { name, text },
    { name: `${name}${suffix}`, text, ejected: true },
  ]);
  mkdirSync(folder, { recursive: true });
  await tally.group(`what is ejected of ${stacks.length} stacks plans the same`, async () => {
    const planned = await planTogether(terraform, folder, both);
    for (const { name } of stacks) {
      const [asJson, asHcl] = [name, `${name}${suffix}`].map((one) => ensured(planned.get(one), one));
      assert.equal(asHcl?.resources, asJson?.resources, name);
      assert.equal(asHcl?.outputs, asJson?.outputs, name);
      assert.equal(asHcl?.complaints.map(told).sort(), asJson?.complaints.map(told).sort(), name);
    }
    const some = stacks.filter(({ name }) => Object.keys(planned.get(name)?.resources ?? {}).length > 0);
    assert.ok(some.length > stacks.length / 2, `${some.length} of ${stacks.length} are planned`);
  });
  await tally.group('what is ejected is formatted', async () => {
    const run = await terraform.run(['fmt', '-check', '-recursive', '-diff', '.'], { cwd: join(folder) });
    assert.is(run.status, 0, run.stdout.slice(0, 3_000));
  });
}

/** Without the place in the root. */
function told({ text }: { readonly text: string }): string {
  return text.replaceAll(/stack_[0-9]+/g, 'stack');
}
