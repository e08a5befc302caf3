// Property groups: ids that are reserved.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { pythonGroup } from '../parts/python';
import { child } from '../document/pointer';
import type { Check } from './check';

export const properties: Check = ({ application: { spec } }) => Object.keys(spec.properties).flatMap(reservedId);

function reservedId(id: string): Problem[] {
  const reason =
    (id === pythonGroup && 'the service reads it for Python applications; use spec.python') ||
    (id === 'flinkform' && 'flinkform fills it') ||
    (/^(source|sink)[.]/.test(id) && 'groups of this form hold the settings of sources and sinks');
  return reason
    ? [
        error('FLK3005', child('/spec/properties', id), `the property group id "${id}" is reserved: ${reason}`, {
          on: 'key',
        }),
      ]
    : [];
}
