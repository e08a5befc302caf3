// Rules about which keys stand together: the messages that an anonymous `oneOf` in the schema could not give.
import type { Problem } from './diagnostic';
import { error, info } from './problem';
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
      error('FLK3001', pointer, `${dotted(pointer)} needs exactly one of ${names}, and has none`, {
        on: 'key',
        allowed: keys,
      }),
    ];
  }
  const [first = '', second = ''] = present;
  return [
    error(
      'FLK3001',
      child(pointer, second),
      `${dotted(pointer)} needs exactly one of ${names}, and has ${present.length}`,
      {
        on: 'key',
        because: { pointer: child(pointer, first), note: `"${first}" is given here` },
        help: `remove "${first}" or "${second}"`,
      },
    ),
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
    .map((key) =>
      error('FLK3002', child(pointer, key), `"${key}" has no effect here: ${why}`, {
        on: 'key',
        help: `remove "${key}"`,
      }),
    );
}

/**
 * Keys that count for nothing as the part is switched off: a note, as an overlay switches off what the file below it
 * says in full. FLK3002 at each.
 */
export function switchedOff<Config extends object>(
  config: Config,
  keys: readonly KeyOf<Config>[],
  pointer: Pointer,
): Problem[] {
  const because = { pointer: child(pointer, 'enabled'), note: 'it is switched off here' };
  return keys
    .filter((key) => has(config, key))
    .map((key) =>
      info('FLK3002', child(pointer, key), `"${key}" has no effect while "enabled" is false`, { on: 'key', because }),
    );
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
    error('FLK3003', pointer, `"${key}" is missing from ${dotted(pointer)}: ${why}`, {
      on: 'key',
      help: `add, for example: ${key}: ${example}`,
    }),
  ];
}

function has<Config extends object>(config: Config, key: KeyOf<Config>): boolean {
  return Reflect.get(config, key) !== undefined;
}
