// What expressions may call a resource: its place without keys, and with those of the modules around it as far as an
// expression knows them. What stands in a module with `count` or `for_each` names its own instance's neighbours.
import { remembered } from './remembered';

interface Placed {
  readonly place: string;
  readonly module: string;
}

/** `module.a["x"].module.b[0]` → `module.a["x"]` and `module.b[0]`. */
export function stepsOf(module: string): readonly string[] {
  return module.match(/module[.][\w-]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/g) ?? [];
}

/** The step without its key. */
export function keyless(step: string): string {
  return step.replace(/\[.*$/s, '');
}

/** The whole of it first: `module.a["x"].module.b.T.n` is said from within `module.a["x"]`, of any instance of `b`. */
export const placesOf = remembered(({ place, module }: Placed): readonly string[] => {
  const steps = stepsOf(module);
  const bare = steps.map(keyless);
  const around = bare.join('.');
  if (steps.join('.') === around || !place.startsWith(`${around}.`)) return [place];
  const within = steps.map((_, at) => [...steps.slice(0, at + 1), ...bare.slice(at + 1)].join('.'));
  return [...new Set([...within.reverse(), around])].map((one) => one + place.slice(around.length));
});
