// Where the compiler decides by a value, the field cannot be a variable: which one, and what it decides.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { dotted, segments, type Pointer } from '../document/pointer';
import { found, foundNames } from './found';
import type { Decided } from './learn-tree';
import type { Sample } from './sample';
import { atomOf, type Values } from './token';
import type { Tried } from './trial';

/** One for each field that decides, with the first place where it does. */
export function decisionsOf(decided: readonly Decided[], tried: readonly Tried[]): Problem[] {
  const alone = placesBy(decided, (sets) => sets.filter(({ length }) => length === 1).flat());
  const places = alone.size > 0 ? alone : placesBy(decided, (sets) => sets.flat());
  const here = foundNames.map((name) => ({ name, pointer: found[name].pointer }));
  const problems = [...tried, ...here].flatMap(({ name, pointer }) => {
    const place = places.get(name);
    return place === undefined ? [] : [decision(pointer, place)];
  });
  if (decided.length > 0 && problems.length === 0) throw new Error(`nobody decides ${decided[0]?.place}`);
  return problems;
}

/** Name → the first place where it decides: those that make a difference by themselves count before any others. */
function placesBy(
  decided: readonly Decided[],
  chosen: (sets: readonly (readonly string[])[]) => readonly string[],
): ReadonlyMap<string, Pointer> {
  const places = new Map<string, Pointer>();
  for (const { place, samples } of decided)
    for (const name of chosen(decisiveIn(samples))) if (!places.has(name)) places.set(name, place);
  return places;
}

/** Of each sample that is another than usual, the values in it that are. */
function decisiveIn([usual, ...others]: readonly Sample[]): (readonly string[])[] {
  if (!usual) return [];
  const written = JSON.stringify(usual.node);
  const changed = others.filter(({ node }) => JSON.stringify(node) !== written);
  return changed.map(({ values }) => differing(usual.values, values));
}

/** The variables, and what is found, that have another value. */
function differing(one: Values, other: Values): string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])].flatMap((id) => {
    const { scope, of, path } = atomOf(id);
    const isWhole = (scope === 'variable' || scope === 'found') && path.length === 0;
    return isWhole && JSON.stringify(one.get(id)) !== JSON.stringify(other.get(id)) ? [of] : [];
  });
  return [...new Set(names)];
}

function decision(pointer: Pointer, place: Pointer): Problem {
  const what = argumentAt(place);
  const message = `${dotted(pointer)} cannot be a variable: it decides ${what}, and does not stand there as it is`;
  const help = 'leave it as the spec says it, and write a module for each value, or make it an overlay: --switch';
  return error('FLK9029', pointer, message, { help });
}

/** `/resource/aws_kinesis_stream/orders/shard_count` → `shard_count of aws_kinesis_stream.orders` */
function argumentAt(place: Pointer): string {
  const [section, ...steps] = segments(place);
  if (section !== 'resource' && section !== 'data') return dotted(place).replace(/^[.]/, '');
  const [type, name, ...path] = steps;
  const address = [...(section === 'data' ? ['data'] : []), type, name].filter((one) => one !== undefined).join('.');
  return path.length > 0 ? `${path.join('.')} of ${address}` : `whether there is ${address}`;
}
