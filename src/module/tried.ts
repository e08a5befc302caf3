// Which values a field is tried with: those of the schema that the compiler takes in this spec.
import { valueAt, type Json } from '../document/document';
import { segments, type Pointer } from '../document/pointer';
import { marked, probesOf } from './probes';
import type { ModuleRequest } from './request';
import { withValue, type Tried } from './trial';

interface Named {
  readonly name: string;
  readonly pointer: Pointer;
}

/** The usual value is one that is nowhere else in the spec, where the compiler takes it, else that of the spec. */
export function triedOf({ pointer, name }: Named, tree: Json, make: ModuleRequest['make']): Tried {
  const whyNot = (value: Json): string | undefined => {
    const made = make(withValue(tree, segments(pointer), value));
    return 'refused' in made ? made.refused[0].message : undefined;
  };
  const isTaken = (value: Json): boolean => whyNot(value) === undefined;
  const probes = probesOf(tree, pointer);
  const [said, mark] = [valueAt(tree, pointer), markOf(tree, pointer, probes)];
  const usual = [...mark, ...(said === undefined ? [] : [said]), ...probes].find(isTaken) ?? said ?? null;
  const isAnother = (one: Json): boolean => JSON.stringify(one) !== JSON.stringify(usual);
  const others = [...(said === undefined ? [] : [said]), ...probes];
  const judged = others.filter(isAnother).map((value) => ({ value, why: whyNot(value) }));
  return {
    name,
    pointer,
    isSaid: said !== undefined,
    usual,
    others: judged.flatMap(({ value, why }) => (why === undefined ? [value] : [])),
    refused: judged.flatMap(({ value, why }) => (why === undefined ? [] : [{ value, why }])),
  };
}

function markOf(tree: Json, pointer: Pointer, probes: readonly Json[]): Json[] {
  return probes.length === 0 ? [] : [marked(tree, pointer, new Set(probes.map((one) => JSON.stringify(one))))];
}

/** Of a field with no other value. */
export function whyFixed({ refused: [first] }: Tried): string {
  return `takes no other value here${first ? `: ${first.why}` : ''}`;
}
