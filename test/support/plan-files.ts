// The plans that the tests of the rules about changes read: those of scripts/change-plans.ts, and those of others.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Estate } from '../../src/estate/estate';
import { readPlan } from '../../src/estate/read-plan';

export const rulesFolder = join(__dirname, '..', 'rules');

/** @param path below test/rules/, such as `plans/moved` */
export function planText(path: string): string {
  return readFileSync(join(rulesFolder, `${path}.json`), 'utf8');
}

const estates = new Map<string, Estate>();

/** Throws when it is refused. */
export function estateOf(path: string): Estate {
  const found = estates.get(path);
  if (found) return found;
  const read = readPlan(JSON.parse(planText(path)));
  if ('refused' in read) throw new Error(`${path}: ${read.refused}`);
  estates.set(path, read.estate);
  return read.estate;
}

/** What of an estate stands in one module of the root. */
export function inModule(estate: Estate, name: string): Estate {
  const isInside = ({ address }: { readonly address: string }): boolean => address.startsWith(`module.${name}.`);
  return { ...estate, resources: estate.resources.filter(isInside), drift: estate.drift.filter(isInside) };
}

/** Names of the files in a folder below test/rules/. */
export function planNames(folder: string): readonly string[] {
  return readdirSync(join(rulesFolder, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/[.]json$/, ''))
    .sort();
}
