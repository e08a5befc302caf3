// Rules about which keys stand together: the messages that an anonymous `oneOf` in the schema could not give.
import type { Problem } from './diagnostic';
import { child, dotted, type Pointer } from '../document/pointer';

/** The keys that `Config` can hold: those of every member of a union, so that a misspelt one does not compile. */
export type KeyOf<Config> = Config extends unknown ? keyof Config & string : never;

/** Exactly one of `keys` must be present. FLK3001 otherwise: at `pointer` for none, at the second key for several. */
export function exactlyOne<Config extends object>(
  config: Config,
  keys: readonly KeyOf<Config>[],
  pointer: Pointer,
): Problem[] {
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

/** Each of `keys` has an effect only under a condition that does not hold: `why` says which. FLK3002 at each. */
export function noEffect<Config extends object>(
  config: Config,
  keys: readonly KeyOf<Config>[],
  pointer: Pointer,
  why: string,
): Problem[] {
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

/** `key` is required because of another one: `why` says which. FLK3003 at `pointer`, with `example` as its value. */
export function needed<Config extends object>(
  config: Config,
  key: KeyOf<Config>,
  pointer: Pointer,
  why: string,
  example: string,
): Problem[] {
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

function has<Config extends object>(config: Config, key: KeyOf<Config>): boolean {
  return Reflect.get(config, key) !== undefined;
}
