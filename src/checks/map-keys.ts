// Keys of maps that never arrive: the AWS provider keeps a map flat, with its size under the key `%`, and drops a
// user's key of that name without a word. All others arrive as they are, `#`, `a.%`, `a.b`, `//` and the empty one
// among them; only in tags `#` goes as well, when the provider adds its default tags. Source: `terraform show -json`
// of plans with hashicorp/aws 5.100.0 for keys of 1 to 50 odd characters in property groups, dimensions, tags and the
// parameters of tables.
import type { Problem } from '../diagnostics/diagnostic';
import { error, type More } from '../diagnostics/problem';
import { child, segments, type Pointer } from '../document/pointer';
import type { Check } from './check';

export const mapKeys: Check = ({ application: { spec, overrides } }) => [
  // The tags of a spec are held against AWS's own rules, which leave out both signs.
  ...lostIn(spec, '/spec', (key) => key === '%'),
  ...overrides.flatMap(({ operations }, index) =>
    operations.flatMap(({ path, value }, at) => {
      const pointer = child('/overrides', index, 'operations', at);
      const ofPath = lostOnPath(path, child(pointer, 'path'));
      return [...ofPath, ...lostIn(value, child(pointer, 'value'), isLost, segments(path).at(-1))];
    }),
  ),
];

type IsLost = (key: string, holder: string | undefined) => boolean;

/** `holder` is the key of the map. */
const isLost: IsLost = (key, holder) => key === '%' || (key === '#' && holder === 'tags');

function lostIn(value: unknown, pointer: Pointer, isLost: IsLost, holder?: string): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const at = child(pointer, key);
    const own = isLost(key, holder) ? [lost(key, at, { on: 'key' })] : [];
    return [...own, ...lostIn(member, at, isLost, key)];
  });
}

function lostOnPath(path: string, pointer: Pointer): Problem[] {
  const steps = segments(path);
  return steps.flatMap((key, index) => (isLost(key, steps[index - 1]) ? [lost(key, pointer)] : []));
}

function lost(key: string, pointer: Pointer, mark: Pick<More, 'on'> = {}): Problem {
  const message = `the key "${key}" would not arrive: the AWS provider drops it without a word`;
  return error('FLK3039', pointer, message, { ...mark, help: 'choose another key' });
}
