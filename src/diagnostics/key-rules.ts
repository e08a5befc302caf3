// Rules about which keys stand together: the messages that an anonymous `oneOf` in the schema could not give.
import type { Problem } from './diagnostic';
import { child, dotted, type Pointer } from '../document/pointer';

/** Exactly one of `keys` must be present. */
export function exactlyOne(config: object, keys: readonly string[], pointer: Pointer): Problem[] {
  const present = keys.filter((key) => has(config, key));
  if (present.length === 1) return [];
  const names = keys.map((key) => `"${key}"`).join(' or ');
  if (present.length === 0) {
    return [
      {
        code: 'FLK3001',
        severity: 'error',
        pointer,
        on: 'key',
        message: `${dotted(pointer)} needs exactly one of ${names}, and has none`,
        allowed: keys,
      },
    ];
  }
  const [first = '', second = ''] = present;
  return [
    {
      code: 'FLK3001',
      severity: 'error',
      pointer: child(pointer, second),
      on: 'key',
      message: `${dotted(pointer)} needs exactly one of ${names}, and has ${present.length}`,
      because: { pointer: child(pointer, first), note: `"${first}" is given here` },
      help: `remove "${first}" or "${second}"`,
    },
  ];
}

/** Each of `keys` has an effect only under a condition that does not hold: `why` says which. */
export function noEffect(config: object, keys: readonly string[], pointer: Pointer, why: string): Problem[] {
  return keys
    .filter((key) => has(config, key))
    .map((key) => ({
      code: 'FLK3002',
      severity: 'error',
      pointer: child(pointer, key),
      on: 'key',
      message: `"${key}" has no effect here: ${why}`,
      help: `remove "${key}"`,
    }));
}

/** `key` is required because of another one: `why` says which. */
export function needed(config: object, key: string, pointer: Pointer, why: string, example: string): Problem[] {
  if (has(config, key)) return [];
  return [
    {
      code: 'FLK3003',
      severity: 'error',
      pointer,
      on: 'key',
      message: `"${key}" is missing from ${dotted(pointer)}: ${why}`,
      help: `add, for example: ${key}: ${example}`,
    },
  ];
}

function has(config: object, key: string): boolean {
  return Reflect.get(config, key) !== undefined;
}
