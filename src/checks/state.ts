// Snapshots, restore and forced stops: how a job's state is lost.
import type { Problem } from '../diagnostics/diagnostic';
import { noEffect } from '../diagnostics/key-rules';
import type { Check } from './check';

export const state: Check = ({ application: { spec, identity } }) => {
  const { production } = identity;
  const problems: Problem[] = [];
  if (!spec.snapshots.enabled && spec.restore.from === 'latest') {
    problems.push({
      code: 'FLK3019',
      severity: 'warning',
      pointer: '/spec/snapshots/enabled',
      message: 'restore.from is latest, but no snapshots are taken',
      because: { pointer: '/spec/restore/from', note: 'the job is restored from the latest snapshot' },
    });
  }
  if (production && !spec.deletionProtection) problems.push(unprotected);
  if (spec.restore.from === 'none' && spec.restore.allowNonRestoredState)
    problems.push(
      ...noEffect(spec.restore, ['allowNonRestoredState'], '/spec/restore', '"from" is none, so nothing is restored'),
    );
  if (!spec.start && spec.restore.from !== 'latest') {
    problems.push({
      code: 'FLK3027',
      severity: 'info',
      pointer: '/spec/restore/from',
      message:
        `restore.from ${spec.restore.from} takes effect when start turns true: until then Terraform cannot set ` + 'it',
    });
  }
  return problems;
};

const unprotected: Problem = {
  code: 'FLK3035',
  severity: 'warning',
  pointer: '/spec/deletionProtection',
  message: 'production is not protected: a plan that destroys the application and its data stores is not refused',
  help: 'remove deletionProtection: in production it is on by itself',
};
