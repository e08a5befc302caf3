// Texts through Terraform and back: what a user wrote must arrive letter by letter, whatever it looks like.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moduleFiles } from '../../src/eject/files';
import type { Terraform } from '../support/terraform';

/**
 * Terraform's own reading of rendered values, by name. No provider takes part.
 * @param language the one of its two languages in which they are written
 */
export async function throughTerraform(
  terraform: Terraform,
  folder: string,
  rendered: Readonly<Record<string, unknown>>,
  language: 'JSON' | 'HCL',
): Promise<Readonly<Record<string, unknown>>> {
  mkdirSync(folder, { recursive: true });
  const output = Object.fromEntries(Object.entries(rendered).map(([name, value]) => [name, { value }]));
  if (language === 'JSON') writeFileSync(join(folder, 'main.tf.json'), JSON.stringify({ output }));
  else for (const [name, text] of moduleFiles({ output }, language)) writeFileSync(join(folder, name), text);
  for (const args of [
    ['init', '-no-color'],
    ['apply', '-auto-approve', '-no-color'],
  ]) {
    const run = await terraform.run(args, { cwd: folder });
    if (run.status !== 0) throw new Error(`terraform ${args[0]} failed:\n${run.stderr.slice(0, 3_000)}`);
  }
  const { stdout } = await terraform.run(['output', '-json'], { cwd: folder });
  const read = JSON.parse(stdout) as Record<string, { value: unknown }>;
  return Object.fromEntries(Object.entries(read).map(([name, { value }]) => [name, value]));
}
