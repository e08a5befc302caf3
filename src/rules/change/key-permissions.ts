// A key whose policy no longer names the role of an application.
import { argumentBefore, ofTypes, type Estate, type Resource } from '../../estate/estate';
import { listedBy, remembered } from '../../estate/remembered';
import { textOf } from '../../estate/value';
import { ensured } from '../../text/ensured';
import { paths } from '../flink-application';
import { failed, undecided, type Verdict } from '../rule';
import { lostBetween } from './allowed';
import type { UpdatedApplication } from './applications';
import { allowedIn } from './role-permissions';

const path = 'policy';

/** A key that goes is told as a store that goes. */
export function judgeKeys(estate: Estate, application: UpdatedApplication): readonly Verdict[] {
  const role = `AWS:${String(textOf(argumentBefore(application, paths.role)))}`;
  return (keysIn(estate).get(role) ?? []).flatMap((key) => judgeKey(estate, key, role));
}

/** Keys whose policy may change, by those whom it named before. */
const keysIn = remembered((estate: Estate) =>
  listedBy(
    ofTypes(estate, 'aws_kms_key', 'aws_kms_key_policy').filter(({ change }) => change?.action === 'update'),
    (key) => allowedIn(estate, key.change?.before, path)?.allows.map(({ principal }) => principal) ?? [],
  ),
);

function judgeKey(estate: Estate, key: Resource, role: string): readonly Verdict[] {
  const before = ensured(allowedIn(estate, key.change?.before, path), 'a key whose policy nobody can read');
  const named = before.allows.filter(({ principal }) => principal === role);
  const after = allowedIn(estate, key.arguments, path);
  if (!after) return [undecided(key, 'whether the key may still be used by the role is not known yet', path)];
  const lost = lostBetween({ ...before, allows: named }, after);
  const [first] = lost;
  return first
    ? [failed(key, `the role of an application may not use the key for ${first.action} any more`, { path })]
    : [];
}
