// Names of sources and sinks become addresses and property group ids.
import type { Problem } from '../diagnostics/diagnostic';
import { connectionsOf } from '../parts/connections';
import type { Check } from './check';

/** Second halves of addresses that flinkform uses itself. */
const reserved: readonly string[] = ['application', 'code', 'execution', 'storage'];

export const names: Check = ({ application }) => {
  const seen = new Map<string, string>();
  return connectionsOf(application).flatMap(({ name, direction, pointer }): Problem[] => {
    const earlier = seen.get(name);
    seen.set(name, pointer);
    const taken = { code: 'FLK3004', severity: 'error', pointer, on: 'key' } as const;
    if (reserved.includes(name))
      return [
        {
          ...taken,
          message: `"${name}" is reserved: flinkform has resources of that name`,
          help: `call it, for example, "${name}-data"`,
        },
      ];
    if (earlier === undefined) return [];
    return [
      {
        ...taken,
        message: `a source and a sink are both called "${name}"`,
        because: { pointer: earlier, note: 'the other one' },
        help: `call the ${direction}, for example, "${name}-${direction === 'sink' ? 'out' : 'in'}"`,
      },
    ];
  });
};
