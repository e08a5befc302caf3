// Snapshots, restore and forced stops: how a job's state is lost.
import type { Problem } from '../diagnostics/diagnostic';
import { info, warning } from '../diagnostics/problem';
import { noEffect } from '../diagnostics/key-rules';
import type { NormalApplication } from '../normalise';
import type { Check } from './check';

type Spec = NormalApplication['spec'];

export const state: Check = ({ application: { spec } }) => [
  ...nothingToRestore(spec),
  ...(spec.restore.from === 'none' && spec.restore.allowNonRestoredState
    ? noEffect(spec.restore, ['allowNonRestoredState'], '/spec/restore', '"from" is none, so nothing is restored')
    : []),
  ...restoredLater(spec),
];

/** Of a restore that somebody asks for; of the default, written out or not, the policy on snapshots says it all. */
function nothingToRestore({ snapshots, restore }: Spec): Problem[] {
  if (snapshots.enabled || restore.from !== 'latest' || restore.for === undefined) return [];
  const because = { pointer: '/spec/restore', note: 'the job is restored from the latest snapshot' };
  const message = 'restore.from is latest, but no snapshots are taken';
  const help = 'set "snapshots.enabled: true"; a job that keeps no state can stay as it is';
  return [warning('FLK3019', '/spec/snapshots/enabled', message, { because, help })];
}

function restoredLater({ start, restore: { from } }: Spec): Problem[] {
  if (start || from === 'latest') return [];
  const message = `restore.from ${from} takes effect when start turns true: until then Terraform cannot set it`;
  return [info('FLK3027', '/spec/restore/from', message)];
}
