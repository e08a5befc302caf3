// A copy of a module that does not heed one of its variables.
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt, type Json } from '../../src/document/document';
import { expressionOf } from '../../src/hcl/expression';
import { renderData } from '../../src/terraform/literal';
import { ensured } from '../../src/text/ensured';
import { isOfModule } from './plan-together';
import { treeOf, type ProvenModule } from './proven-module';

/**
 * Wherever the variable stood, stands what the spec says.
 * @param folder of the copy
 */
export function withoutVariable(module: ProvenModule, name: string, folder: string): string {
  if (existsSync(folder)) return folder;
  cpSync(module.folder, folder, { recursive: true, filter: isOfModule });
  const said = expressionOf(renderData(saidOf(module, name)));
  for (const file of readdirSync(folder).filter((one) => one.endsWith('.tf') && one !== 'variables.tf')) {
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      text.replaceAll(new RegExp(`\\bvar[.]${name}\\b`, 'g'), () => `(${said})`),
    );
  }
  return folder;
}

function saidOf(module: ProvenModule, name: string) {
  const { pointer, given = (same: Json) => same } = ensured(
    module.variables.find((one) => one.name === name),
    name,
  );
  const values = [[], ...Object.keys(module.switches).map((one) => [one])].map((on) =>
    valueAt(treeOf(module, on), pointer),
  );
  return ensured(
    given(
      ensured(
        values.find((one) => one !== undefined),
        pointer,
      ),
    ),
    pointer,
  );
}
