// What is to be said of a restore: that it is for no release, for this one, or for one that is over.
import type { Problem } from '../diagnostics/diagnostic';
import { judged, type Finding } from '../diagnostics/finding';
import { error, warning } from '../diagnostics/problem';
import type { Restore } from '../../generated/application';
import { isNow, type Release } from './release';

interface Circumstances {
  /** Whether Terraform starts the job; FLK3027 tells what happens otherwise. */
  readonly starts: boolean;
  readonly production: boolean;
  /** Without them no release has the state of the one before. */
  readonly snapshots: boolean;
  /** Whether the operator starts it again. */
  readonly keptRunning: boolean;
}

/** @param release undefined for a spec without a restore */
export function restored(release: Release | undefined, circumstances: Circumstances): Problem[] {
  if (release?.restore === undefined) return [];
  const { starts, production, snapshots, keptRunning } = circumstances;
  const { restore } = release;
  const now = isNow(release);
  if (!now && restore.for !== undefined) return [over(release, restore, snapshots)];
  const told = now ? (starts ? [happensNow(restore, snapshots)] : []) : [forNothing(release)];
  const alone = now && starts && keptRunning && restore.from !== 'latest' ? [startedByHand(restore)] : [];
  return [...told, ...alone, ...judged(withoutState(restore), production)];
}

function withoutState({ from }: Restore): Finding[] {
  if (from !== 'none') return [];
  const message = 'in production, restore.from none starts the job without its state, in the release that it is for';
  return [{ code: 'FLK3018', pointer: '/spec/restore/from', message }];
}

function forNothing({ id }: Release): Problem {
  const message = '"for" is missing from spec.restore: a restore is for one release, not for all that follow';
  return error('FLK3003', '/spec/restore', message, {
    on: 'key',
    help: `for this code with these settings, add: for: ${id}`,
  });
}

function over({ id }: Release, { for: other, ...restore }: Restore, snapshots: boolean): Problem {
  const message = `the restore ${inWords(restore)} is over: it was for ${other}, and this is ${id}`;
  const help =
    `remove "restore", or it comes back with ${other}${snapshots ? ': the job keeps its state' : ''}. If it did not ` +
    `happen, for the code was built again or a setting has changed, write for: ${id}`;
  return warning('FLK3042', '/spec/restore/for', message, { help });
}

function happensNow(restore: Restore, snapshots: boolean): Problem {
  const after = snapshots ? ', and keeps its state from the next release on' : '';
  const message = `the job starts ${inWords(restore)} with the next apply${after}`;
  const first = restore.from === 'snapshot' ? 'a new application has no snapshot, and does not start; ' : '';
  const help = `${first}remove "restore" with the next change, or at once if the service scales the job by itself`;
  return warning('FLK3043', '/spec/restore', message, { on: 'key', help });
}

function startedByHand(restore: Restore): Problem {
  const message = `in this release the operator does not start a stopped job: it is to start ${inWords(restore)} once`;
  const help = 'start it by hand, as `flinkform runbook` says, and remove "restore" with the next change';
  return warning('FLK3044', '/spec/restore/from', message, { help });
}

function inWords({ from, snapshot }: Restore): string {
  if (from === 'snapshot') return `from the snapshot "${snapshot}"`;
  return from === 'none' ? 'without state' : 'without the state that fits nowhere';
}
