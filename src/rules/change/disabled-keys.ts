// Keys that a plan disables while an application uses them: a right that nobody has any more.
import { argument, argumentBefore, ofTypes, type Estate, type Resource, type Standing } from '../../estate/estate';
import { covers } from '../../estate/iam-pattern';
import { keyTypes, switchOf } from '../../estate/kms-keys';
import { remembered } from '../../estate/remembered';
import { is, textOf } from '../../estate/value';
import { groupBy } from '../../text/group-by';
import { disabledKeysOf } from '../flink-keys';
import { failed, type Failed, type Verdict } from '../rule';
import type { Pair } from './allowed';
import type { UpdatedApplication } from './applications';
import { allowedTo } from './role-permissions';
import type { Runners } from './runners';

/** By what is encrypted with it, as far as the plan has that. */
export function judgeUsedKeys(estate: Estate, application: UpdatedApplication): readonly Verdict[] {
  if (disabledIn(estate).size === 0) return [];
  const used = groupBy(disabledKeysOf(estate, application), ({ key }) => key);
  return [...used].flatMap(([key, uses]) => {
    if (!disabledIn(estate).has(key)) return [];
    const of = uses.find(({ isOfLog }) => !isOfLog) ?? uses[0];
    return [told(key, `the key of ${of.of.address}`, of.isOfLog ? { atMost: 'medium' } : {})];
  });
}

/** By the role, whose policies name the key, where nothing of the plan is encrypted with it for its applications. */
export function judgeNamedKeys(estate: Estate, { applications, roles }: Runners): readonly Verdict[] {
  const keys = [...disabledIn(estate)];
  if (keys.length === 0) return [];
  const used = new Set<Resource>(applications.flatMap((one) => disabledKeysOf(estate, one).map(({ key }) => key)));
  const named = roles
    .flatMap((role) => allowedTo(estate, role)?.allows ?? [])
    .filter(({ action, resource }) => action.toLowerCase().startsWith('kms:') && !/[*]$/.test(resource));
  return keys
    .filter((key) => !used.has(key) && isNamed(named, key))
    .map((key) => told(key, 'the key that the role of an application may use'));
}

function told(key: Resource, what: string, more: Pick<Failed, 'atMost'> = {}): Verdict {
  const fix = 'Leave the key enabled until nothing that is encrypted with it is used any more.';
  const path = switchOf(key.type);
  return failed(key, `${what} is disabled: KMS refuses every use of it`, { path, expected: 'true', fix, ...more });
}

/** Source: https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html. */
const disabledIn = remembered(
  (estate: Estate): ReadonlySet<Resource> =>
    new Set(
      ofTypes(estate, ...keyTypes).filter(
        (one) =>
          one.change?.action === 'update' &&
          !is(argumentBefore(one, switchOf(one.type)), false) &&
          is(argument(one as Standing, switchOf(one.type)), false),
      ),
    ),
);

/** A wildcard over all keys says of none that it is used. */
function isNamed(rights: readonly Pair[], key: Resource): boolean {
  const arn = textOf(argumentBefore(key, 'arn'));
  return arn !== undefined && rights.some(({ resource }) => covers(resource, arn));
}
