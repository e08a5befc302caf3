// Names of sources and sinks become addresses and property group ids.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';
import { connectionsOf } from '../parts/connections';
import type { Check } from './check';

/** Second halves of addresses that flinkform uses itself. */
export const reserved: readonly string[] = ['application', 'code', 'execution', 'storage'];

export const names: Check = ({ application }) => {
  const seen = new Map<string, Pointer>();
  return connectionsOf(application).flatMap(({ name, pointer }): Problem[] => {
    const earlier = seen.get(name);
    seen.set(name, pointer);
    if (reserved.includes(name)) return [reservedName(name, pointer)];
    return earlier === undefined ? [] : [takenName(name, pointer, earlier)];
  });
};

function reservedName(name: string, pointer: Pointer): Problem {
  return error('FLK3004', pointer, `"${name}" is reserved: flinkform has resources of that name`, {
    on: 'key',
    help: `call it, for example, "${name}-data"`,
  });
}

/** Sources come first, so the second to take a name is a sink. */
function takenName(name: string, pointer: Pointer, earlier: Pointer): Problem {
  return error('FLK3004', pointer, `a source and a sink are both called "${name}"`, {
    on: 'key',
    because: { pointer: earlier, note: 'the other one' },
    help: `call the sink, for example, "${name}-out"`,
  });
}
