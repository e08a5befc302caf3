// From a spec whose stack Terraform refuses to the smallest one that it refuses for the same reason.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Terraform } from '../support/terraform';
import { compileData, stackOf, type Stack } from '../terraform/stacks';
import { validateTogether } from '../terraform/validate';

/** How often parts are left out, all possible ones at a time. */
const rounds = 6;

/** Many candidates cost little more than one, so each round tries every part that can be left out. */
export async function smallestRefused(
  spec: object,
  kind: string,
  terraform: Terraform,
  folder: string,
): Promise<object> {
  let best = spec;
  for (let round = 0; round < rounds; round += 1) {
    const candidates = smaller(best).flatMap((candidate, index) => {
      const stack = stackIfAny(`candidate ${index}`, candidate);
      return stack === undefined ? [] : [{ candidate, stack }];
    });
    const complaints = await validateTogether(
      terraform,
      mkdtempSync(join(folder, 'smaller-')),
      candidates.map(({ stack }) => stack),
    );
    const still = candidates.filter(({ stack }) =>
      complaints.get(stack.name)?.some(({ text }) => kindOf(text) === kind),
    );
    const [next] = still.map(({ candidate }) => candidate).sort((a, b) => size(a) - size(b));
    if (next === undefined) break;
    best = next;
  }
  return best;
}

/** The spec without one of its members, or with one part alone beside what every spec needs; three levels deep. */
function smaller(spec: object): object[] {
  const all = paths(spec, 3);
  const only = (kept: string): object =>
    all.reduce((rest, path) => (isKept(path.join('/'), kept) ? rest : without(rest, path)), spec);
  const lone = all.filter((path) => path.length === 3).map((path) => only(path.join('/')));
  return [...lone, ...all.map((path) => without(spec, path))];
}

/** What every spec needs, down to the third level. */
const needed = /^(apiVersion|kind|metadata(\/name)?|aws(\/(region|accountId))?|spec(\/(runtime|code.*))?)$/;

function isKept(path: string, kept: string): boolean {
  return needed.test(path) || path === kept || kept.startsWith(`${path}/`);
}

function paths(node: unknown, depth: number): string[][] {
  if (typeof node !== 'object' || node === null || depth === 0) return [];
  return Object.entries(node).flatMap(([key, value]) => [
    [key],
    ...paths(value, depth - 1).map((rest) => [key, ...rest]),
  ]);
}

function without(node: object, [key = '', ...rest]: readonly string[]): object {
  const value: unknown = Reflect.get(node, key);
  if (rest.length > 0)
    return typeof value === 'object' && value !== null ? { ...node, [key]: without(value, rest) } : node;
  return Object.fromEntries(Object.entries(node).filter(([other]) => other !== key));
}

function stackIfAny(name: string, spec: object): Stack | undefined {
  try {
    return stackOf(name, compileData(spec));
  } catch {
    return undefined; // Not every part can be left out.
  }
}

function size(spec: object): number {
  return JSON.stringify(spec).length;
}

/** The same complaint about another resource is the same. */
export function kindOf(said: string): string {
  return said.replace(/module[.][^:]*: /, '').replace(/\(?"[^"]*"\)?|arn:[^\s")]+|[0-9]+|(?<=[.])\w+(?=[.])/g, '_');
}
