// Rules for what is looked up elsewhere.
import type { LookUp } from '../../generated/application';
import { globalArn, type Home } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { needed, noEffect } from '../diagnostics/key-rules';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { expected, patternOf } from '../lookups/blocks';
import { foundBy, placeOf } from '../lookups/found';
import { lookupsPlace } from '../lookups/named';
import type { Check } from './check';

export const lookups: Check = ({ application }) => {
  const { home } = application.identity;
  return Object.entries(application.spec.lookups ?? {}).flatMap(([name, one]) => {
    const pointer = child(lookupsPlace, name);
    return [...portOf(one, pointer), ...roleOf(one, pointer, home), ...defaultOf(one, name, pointer, home)];
  });
};

function portOf(one: LookUp, pointer: Pointer): Problem[] {
  if (!('holds' in one)) return [];
  const why = 'it stands behind each host';
  if (one.holds === 'bootstrap-servers') return needed(one, 'port', pointer, why, '9098');
  return noEffect(one, ['port'], pointer, `"holds" is ${one.holds}`);
}

/** In another Region of its own account whoever plans may look as well. */
function roleOf(one: LookUp, pointer: Pointer, home: Home): Problem[] {
  if (
    'holds' in one ||
    !('accountId' in one) ||
    [undefined, home.accountId].includes(one.accountId) ||
    one.role !== undefined
  )
    return [];
  const at = child(pointer, 'accountId');
  const message = `it is looked up in account ${one.accountId}, and no role is named that may do so there`;
  const example = globalArn(placeOf(one, home), 'iam', 'role/lookup');
  const help = `add, for example: role: ${example}`;
  return [error('FLK3643', at, message, { help })];
}

function defaultOf(one: LookUp, name: string, pointer: Pointer, home: Home): Problem[] {
  if (one.type !== 'variable' || one.default === undefined) return [];
  const place = placeOf(one, home);
  const wrong = Object.values(foundBy(one, name)).filter((found) => {
    const values = found.count === undefined ? [one.default] : [...new Set(one.default?.split(','))];
    return !new RegExp(patternOf(found, place)).test(values.join(','));
  });
  return wrong.map((found) =>
    error('FLK3644', child(pointer, 'default'), 'the default is not what the look-up is to find', {
      expected: expected(found, place),
      found: `"${one.default}"`,
    }),
  );
}
