// What the spec imports: each address is planned, of a type that can be imported, under an id of the form that it has.
import type { Problem } from '../diagnostics/diagnostic';
import { error, info } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import type { Import } from '../terraform/import-blocks';
import { importIds } from '../terraform/import-ids';
import { address, type AnyResource } from '../terraform/resource';
import { suggest } from '../text/suggest';

const at = '/imports';

/** What Terraform would refuse of the imports, and that they are in effect. */
export function importProblems(imports: readonly Import[], resources: readonly AnyResource[]): Problem[] {
  if (imports.length === 0) return [];
  const planned = new Map<string, AnyResource>(resources.map((one) => [address(one), one]));
  const found = imports.flatMap(({ to, id }): Problem[] => {
    const [resource, pointer] = [planned.get(to), child(at, to)];
    return resource ? unfit(resource, id, pointer) : [unknown(to, [...planned.keys()], pointer)];
  });
  return [...found, inEffect(imports.length)];
}

function unknown(to: string, known: readonly string[], pointer: Pointer): Problem {
  const help = 'flinkform plan lists the addresses';
  return error('FLK3086', pointer, `there is no resource ${to}`, { on: 'key', suggestions: suggest(to, known), help });
}

function unfit(resource: AnyResource, id: string, pointer: Pointer): Problem[] {
  const { type, forEach } = resource;
  const known = importIds[type];
  const repeated =
    forEach !== undefined && `${address(resource)} is repeated, and each of it has an address of its own`;
  const refused = repeated || (known === 'none' && `the AWS provider imports no ${type}`);
  if (refused) return [error('FLK3087', pointer, refused, { on: 'key' })];
  if (known === 'none' || known.form === undefined || known.form.test(id)) return [];
  return [error('FLK3088', pointer, `${type} is not imported by "${id}"`, { expected: known.words })];
}

function inEffect(count: number): Problem {
  const what = count === 1 ? 'a resource that stands is' : `${count} resources that stand are`;
  return info('FLK3089', at, `${what} taken over at the first apply`, { on: 'key' });
}
