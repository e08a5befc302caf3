// What expressions may call a resource: its address, its place without keys, and with those of the modules around it as
// far as an expression knows them. What stands in a module with `count` or `for_each` names its own instance's
// neighbours.
import { remembered } from './remembered';

/** The key of an instance, as a part of a regular expression: `[0]` or `["a"]`, which may hold dots and brackets. */
export const instanceKey = String.raw`\[(?:\d+|"(?:[^"\\]|\\.)*")\]`;
const step = new RegExp(`module[.][\\w-]+(?:${instanceKey})?`, 'g');
const everyKey = new RegExp(instanceKey, 'g');
const lastKey = new RegExp(`${instanceKey}$`);

/** An address as the configuration has it. */
export function withoutKeys(address: string): string {
  return address.replace(everyKey, '');
}

/** `aws_kinesis_stream.orders["a"]` → what stands before the key of the instance, and the key. */
export function lastKeyOf(address: string): { readonly before: string; readonly key?: string } {
  const [key] = lastKey.exec(address) ?? [];
  return key === undefined ? { before: address } : { before: address.slice(0, -key.length), key };
}

interface Placed {
  readonly address: string;
  readonly place: string;
  readonly module: string;
}

/** `module.a["x"].module.b[0]` → `module.a["x"]` and `module.b[0]`. */
export function stepsOf(module: string): readonly string[] {
  return module.match(step) ?? [];
}

/** The step without its key. */
export function keyless(step: string): string {
  return step.replace(/\[.*$/s, '');
}

/** The type of the resource at a place, or of one instance of it, whose key may hold dots. */
export function typeAt(place: string): string | undefined {
  return lastKeyOf(place).before.split('.').at(-2);
}

/**
 * The whole of it first: `module.a["x"].module.b.T.n` is said from within `module.a["x"]`, of any instance of `b`.
 * What is said of one instance has its key, and those of all modules around it.
 */
export const placesOf = remembered(({ address, place, module }: Placed): readonly string[] => {
  const steps = stepsOf(module);
  const bare = steps.map(keyless);
  const around = bare.join('.');
  if (steps.join('.') === around || !place.startsWith(`${around}.`)) return [...new Set([address, place])];
  const within = steps.map((_, at) => [...steps.slice(0, at + 1), ...bare.slice(at + 1)].join('.'));
  const places = [...within.reverse(), around].map((one) => one + place.slice(around.length));
  return [...new Set([address, ...places])];
});
