// Property groups: ids that are reserved.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { connectionsOf } from '../parts/connections';
import { pythonGroup } from '../parts/python';
import { ownGroup } from '../parts/wiring';
import { child, type Pointer } from '../document/pointer';
import type { NormalSpec } from '../normalise';
import type { Check } from './check';

export const properties: Check = ({ application }) => {
  const { spec } = application;
  return [
    ...Object.keys(spec.properties).flatMap((id) => reserved(id, child('/spec/properties', id), spec, { on: 'key' })),
    ...Object.keys(spec.properties).flatMap((id) => (spec.defaultGroups ? ofConnections(id) : [])),
    ...connectionsOf(application).flatMap(({ pointer, config: { properties: told } }) =>
      told?.group === undefined ? [] : reserved(told.group, child(pointer, 'properties', 'group'), spec),
    ),
  ];
};

/** Where the default groups are switched off, nothing is filled that the spec does not fill. */
function reserved(
  id: string,
  pointer: Pointer,
  { defaultGroups }: Pick<NormalSpec, 'defaultGroups'>,
  more: { readonly on?: 'key' } = {},
): Problem[] {
  const reason =
    (id === pythonGroup && 'the service reads it for Python applications; use spec.python') ||
    (id === ownGroup && defaultGroups && 'flinkform fills it');
  return reason ? [problem(id, reason, pointer, more)] : [];
}

/** Who wants to say more in the group of a source or sink says it there. */
function ofConnections(id: string): Problem[] {
  if (!/^(source|sink)[.]/.test(id)) return [];
  const reason = 'groups of this form hold the settings of sources and sinks; use `properties.also` of the one';
  return [problem(id, reason, child('/spec/properties', id), { on: 'key' })];
}

function problem(id: string, reason: string, pointer: Pointer, more: { readonly on?: 'key' }): Problem {
  return error('FLK3005', pointer, `the property group id "${id}" is reserved: ${reason}`, more);
}
