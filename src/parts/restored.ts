// What is to be said of a restore: that it is for no release, for this one, or for one that is over.
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import type { Restore } from '../../generated/application';
import { isNow, type Release } from './release';

/**
 * @param release undefined for a spec without a restore
 * @param starts whether Terraform starts the job; FLK3027 tells what happens otherwise
 */
export function restored(release: Release | undefined, starts: boolean): Problem[] {
  if (release?.restore === undefined) return [];
  if (isNow(release)) return starts ? [happensNow(release.restore)] : [];
  return [release.restore.for === undefined ? forNothing(release) : over(release, release.restore)];
}

function forNothing({ id }: Release): Problem {
  const message = '"for" is missing from spec.restore: a restore is for one release, not for all that follow';
  return error('FLK3003', '/spec/restore', message, {
    on: 'key',
    help: `for this code with these settings, add: for: ${id}`,
  });
}

function over({ id }: Release, { for: other, ...restore }: Restore): Problem {
  const message = `the restore ${inWords(restore)} is over: it was for ${other}, and this is ${id}`;
  const help =
    `remove "restore", or it comes back with ${other}: the job keeps its state. If it did not happen, for the code ` +
    `was built again or a setting has changed, write for: ${id}`;
  return warning('FLK3042', '/spec/restore/for', message, { help });
}

function happensNow(restore: Restore): Problem {
  const message =
    `the job starts ${inWords(restore)} with the next apply, ` + `and keeps its state from the next release on`;
  const first = restore.from === 'snapshot' ? 'a new application has no snapshot, and does not start; ' : '';
  const help = `${first}remove "restore" with the next change, or at once if the service scales the job by itself`;
  return warning('FLK3043', '/spec/restore', message, { on: 'key', help });
}

function inWords({ from, snapshot }: Restore): string {
  if (from === 'snapshot') return `from the snapshot "${snapshot}"`;
  return from === 'none' ? 'without state' : 'without the state that fits nowhere';
}
