// Which AWS provider there is on this machine, and which stacks it can check.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compareVersions, type Floor } from '../../src/terraform/feature';
import type { Terraform } from '../support/terraform';

/** The newest AWS provider of the mirror; undefined when the registry itself is used, which has every release. */
export function newestProvider({ mirror }: Terraform): string | undefined {
  if (mirror === undefined) return undefined;
  const names = readdirSync(join(mirror, 'registry.terraform.io', 'hashicorp', 'aws'));
  const versions = names.flatMap((name) => /([0-9]+[.][0-9]+[.][0-9]+)/.exec(name)?.[1] ?? []);
  return versions.sort(compareVersions).at(-1);
}

/** Whether a provider of that version is new enough for a stack. */
export function usableWith(newest: string | undefined): (floor: Floor) => boolean {
  return (floor) => newest === undefined || compareVersions(floor.version, newest) <= 0;
}
