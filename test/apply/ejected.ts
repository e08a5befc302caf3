// What is ejected of a stack goes on with its state: a plan changes nothing.
import { cpSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { moduleFiles } from '../../src/eject/files';
import type { Configuration } from '../../src/override';
import type { Steps } from './steps';
import type { Workspace } from './workspace';

/** What Terraform has put beside the configuration, the state, code, and what the mock needs. */
const taken = ['.terraform', '.terraform.lock.hcl', 'terraform.tfstate', 'assets', 'mock_override.tf.json'];

/**
 * @param beside Terraform's commands on another folder, in which is what `init` has put into the stack's
 * @param parent the folder in which the module is written
 */
export async function planEjected(
  { folder, stack }: Workspace,
  beside: (folder: string) => Steps,
  parent: string,
): Promise<void> {
  const module = mkdtempSync(join(parent, 'ejected-'));
  for (const [name, text] of moduleFiles(stack as unknown as Configuration, 'for a test'))
    writeFileSync(join(module, name), text);
  for (const name of taken.filter((one) => existsSync(join(folder, one))))
    cpSync(join(folder, name), join(module, name), { recursive: true, verbatimSymlinks: true });
  assert.equal(await beside(module).plan(), []);
}
