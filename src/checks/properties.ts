// Property groups: ids that are reserved.
import type { Problem } from '../diagnostics/diagnostic';
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
        {
          code: 'FLK3005',
          severity: 'error',
          pointer: child('/spec/properties', id),
          on: 'key',
          message: `the property group id "${id}" is reserved: ${reason}`,
        },
      ]
    : [];
}
