// A key whose policy no longer names the role of an application.
import { argumentBefore, type Estate, type Resource } from '../../estate/estate';
import { textOf } from '../../estate/value';
import { paths } from '../flink-application';
import { failed, undecided, type Verdict } from '../rule';
import { lostBetween } from './allowed';
import type { UpdatedApplication } from './applications';
import { allowedIn } from './role-permissions';

const path = 'policy';

/** A key that goes is told as a store that goes. */
export function judgeKeys(estate: Estate, application: UpdatedApplication): readonly Verdict[] {
  const role = textOf(argumentBefore(application, paths.role));
  return estate.resources
    .filter(({ type, change }) => /^aws_kms_key(_policy)?$/.test(type) && change?.action === 'update')
    .flatMap((key) => judgeKey(estate, key, `AWS:${String(role)}`));
}

function judgeKey(estate: Estate, key: Resource, role: string): readonly Verdict[] {
  const before = allowedIn(estate, key.change?.before, path);
  const named = before?.allows.filter(({ principal }) => principal === role) ?? [];
  if (!before || named.length === 0) return [];
  const after = allowedIn(estate, key.arguments, path);
  if (!after) return [undecided(key, 'whether the key may still be used by the role is not known yet', path)];
  const lost = lostBetween({ ...before, allows: named }, after);
  const [first] = lost;
  return first
    ? [failed(key, `the role of an application may not use the key for ${first.action} any more`, { path })]
    : [];
}
