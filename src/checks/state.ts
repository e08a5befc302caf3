// Snapshots, restore and forced stops: how a job's state is lost.
import type { Problem } from '../diagnostics/diagnostic';
import { info, warning } from '../diagnostics/problem';
import { noEffect } from '../diagnostics/key-rules';
import type { Check } from './check';

export const state: Check = ({ application: { spec, identity } }) => {
  const { production } = identity;
  const problems: Problem[] = [];
  if (!spec.snapshots.enabled && spec.restore.from === 'latest') {
    problems.push(
      warning('FLK3019', '/spec/snapshots/enabled', 'restore.from is latest, but no snapshots are taken', {
        because: { pointer: '/spec/restore/from', note: 'the job is restored from the latest snapshot' },
      }),
    );
  }
  if (production && !spec.deletionProtection) problems.push(unprotected);
  if (spec.restore.from === 'none' && spec.restore.allowNonRestoredState)
    problems.push(
      ...noEffect(spec.restore, ['allowNonRestoredState'], '/spec/restore', '"from" is none, so nothing is restored'),
    );
  if (!spec.start && spec.restore.from !== 'latest') {
    problems.push(
      info(
        'FLK3027',
        '/spec/restore/from',
        `restore.from ${spec.restore.from} takes effect when start turns true: until then Terraform cannot set ` + 'it',
      ),
    );
  }
  return problems;
};

const unprotected: Problem = warning(
  'FLK3035',
  '/spec/deletionProtection',
  'production is not protected: a plan that destroys the application and its data stores is not refused',
  { help: 'remove deletionProtection: in production it is on by itself' },
);
