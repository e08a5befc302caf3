// Under which conditions something is there: choices within choices, taken apart.
import { conditionalText } from './layout';
import { absent, Choice } from './node';

/** A condition, and whether it must hold or must not. */
export interface Guard {
  readonly condition: string;
  readonly holds: boolean;
}

/** What a choice comes to where all its guards are as they say. */
export interface Branch {
  readonly guards: readonly Guard[];
  readonly tree: unknown;
}

/** The side that is taken where it is known which; else the choice itself. */
export function settled(tree: unknown, known: readonly Guard[]): unknown {
  if (!(tree instanceof Choice)) return tree;
  const guard = known.find(({ condition }) => condition === tree.condition);
  return guard ? settled(guard.holds ? tree.then : tree.otherwise, known) : tree;
}

/** Everything that it may come to and that is there. */
export function branchesOf(tree: unknown, known: readonly Guard[]): Branch[] {
  const one = settled(tree, known);
  if (one === absent) return [];
  if (!(one instanceof Choice)) return [{ guards: [], tree: one }];
  return sidesOf(one).flatMap(({ guard, side }) =>
    branchesOf(side, [...known, guard]).map((branch) => ({ guards: [guard, ...branch.guards], tree: branch.tree })),
  );
}

export function mayBeAbsent(tree: unknown, known: readonly Guard[]): boolean {
  const one = settled(tree, known);
  if (!(one instanceof Choice)) return one === absent;
  return sidesOf(one).some(({ guard, side }) => mayBeAbsent(side, [...known, guard]));
}

function sidesOf({ condition, then, otherwise }: Choice): { readonly guard: Guard; readonly side: unknown }[] {
  return [
    { guard: { condition, holds: true }, side: then },
    { guard: { condition, holds: false }, side: otherwise },
  ];
}

export const isSame = (some: readonly Guard[], others: readonly Guard[]): boolean =>
  some.length === others.length && some.every((guard) => isKnown(guard, others));

export const isKnown = ({ condition, holds }: Guard, known: readonly Guard[]): boolean =>
  known.some((one) => one.condition === condition && one.holds === holds);

/** An expression that is true where all guards are as they say. */
export function conjunction(guards: readonly Guard[]): string {
  return guards.map(({ condition, holds }) => (holds ? joined(condition, guards) : negated(condition))).join(' && ');
}

/** One of two expressions: a condition that must not hold changes sides. */
export function eitherText(guards: readonly Guard[], yes: string, no: string): string {
  const [only, ...others] = guards;
  return only && others.length === 0 && !only.holds
    ? conditionalText(only.condition, no, yes)
    : conditionalText(conjunction(guards), yes, no);
}

function joined(condition: string, guards: readonly Guard[]): string {
  return guards.length > 1 && /\|\||\?/.test(condition) ? `(${condition})` : condition;
}

function negated(condition: string): string {
  return /^[\w.-]+(\[[^[\]]*\])?$|^\w+\([^()]*\)$/.test(condition) ? `!${condition}` : `!(${condition})`;
}
