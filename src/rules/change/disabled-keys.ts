// Keys that a plan disables while an application uses them: a right that nobody has any more.
import { argument, argumentBefore, ofTypes, type Estate, type Resource, type Standing } from '../../estate/estate';
import { covers } from '../../estate/iam-pattern';
import { keyTypes, switchOf } from '../../estate/kms-keys';
import { remembered } from '../../estate/remembered';
import { is, textOf } from '../../estate/value';
import { disabledKeysOf } from '../flink-keys';
import { failed, type Verdict } from '../rule';
import type { UpdatedApplication } from './applications';
import { rightsOf, rolesOf } from './role-permissions';

/** By what is encrypted with it, as far as the plan has that, else by the role, whose policies name the key. */
export function judgeDisabledKeys(estate: Estate, application: UpdatedApplication): readonly Verdict[] {
  const keys = disabledIn(estate);
  if (keys.length === 0) return [];
  const used = disabledKeysOf(estate, application);
  return keys.flatMap((key) => {
    const uses = used.filter((one) => one.key === key);
    const stops = uses.find(({ isOfLog }) => !isOfLog);
    if (uses.length === 0 && !isNamed(estate, application, key)) return [];
    const of = stops ?? uses[0];
    const message = `the key ${of ? `of ${of.of.address}` : 'that the role of an application may use'} is disabled`;
    const fix = 'Leave the key enabled until nothing that is encrypted with it is used any more.';
    const atMost = of?.isOfLog ? { atMost: 'medium' as const } : {};
    return [
      failed(key, `${message}: KMS refuses every use of it`, {
        path: switchOf(key.type),
        expected: 'true',
        fix,
        ...atMost,
      }),
    ];
  });
}

/** Source: https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html. */
const disabledIn = remembered((estate: Estate): readonly Resource[] =>
  ofTypes(estate, ...keyTypes).filter(
    (one) =>
      one.change?.action === 'update' &&
      !is(argumentBefore(one, switchOf(one.type)), false) &&
      is(argument(one as Standing, switchOf(one.type)), false),
  ),
);

/** A wildcard over all keys says of none that it is used. */
function isNamed(estate: Estate, application: UpdatedApplication, key: Resource): boolean {
  const arn = textOf(argumentBefore(key, 'arn'));
  const rights = rolesOf(estate, application).flatMap(
    (role) => rightsOf(estate, application, role).allowed?.allows ?? [],
  );
  return rights.some(
    ({ action, resource }) =>
      action.toLowerCase().startsWith('kms:') && arn !== undefined && !/[*]$/.test(resource) && covers(resource, arn),
  );
}
