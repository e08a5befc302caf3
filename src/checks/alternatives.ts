// Keys that exclude or need each other, outside sources and sinks.
import type { Problem } from '../diagnostics/diagnostic';
import { exactlyOne, needed, noEffect } from '../diagnostics/key-rules';
import type { NormalSpec } from '../normalise';
import type { Check } from './check';

export const alternatives: Check = ({ application: { spec } }) => [
  ...(spec.storage ? exactlyOne(spec.storage, ['create', 'bucket'], '/spec/storage') : []),
  ...(spec.storage?.create
    ? noEffect(spec.storage, ['kmsKey'], '/spec/storage', 'the key of a created bucket is given in "create.encryption"')
    : []),
  ...(spec.storage?.create && spec.storage.data === undefined
    ? noEffect(
        spec.storage.create,
        ['expire'],
        '/spec/storage/create',
        'without "data" it holds nothing that may expire',
      )
    : []),
  ...(spec.storage && !spec.storage.create && spec.storage.data === undefined && spec.code.file === undefined
    ? noEffect(spec, ['storage'], '/spec', 'the code is an object in S3, so nothing is uploaded to the bucket')
    : []),
  ...(spec.executionRole.arn === undefined
    ? []
    : noEffect(
        spec.executionRole,
        ['name', 'path', 'permissionsBoundary'],
        '/spec/executionRole',
        'the role exists already ("arn")',
      )),
  ...(spec.logging.stream === undefined
    ? []
    : noEffect(
        spec.logging,
        ['retention', 'encryption', 'groupName', 'streamName'],
        '/spec/logging',
        'the log stream exists already ("stream")',
      )),
  ...restoreKeys(spec.restore),
];

/** Whoever names a snapshot means it: what else stands there is not said to be too much. */
function restoreKeys(restore: NormalSpec['restore']): Problem[] {
  const { from, snapshot, allowNonRestoredState } = restore;
  const at = '/spec/restore';
  if (from === 'snapshot') return needed(restore, 'snapshot', at, '"from" is snapshot', 'before-migration');
  if (snapshot !== undefined) {
    const help = 'to restore it, say "from: snapshot"; otherwise remove "snapshot"';
    return noEffect(restore, ['snapshot'], at, `"from" is ${from}`).map((problem) => ({ ...problem, help }));
  }
  if (from === 'none' || allowNonRestoredState) return [];
  return noEffect(restore, ['for'], at, 'the newest state is what every release is restored from');
}
