// A variable that is read has been assigned on every way that leads there, and hides no function.
import jsonata from 'jsonata';
import type { Definition, Leaving, State } from '../language/definition';
import { fieldsOf } from './fields';
import { readsOf } from './reads';

interface Edge {
  readonly to: string;
  readonly assigns: readonly string[];
}

export async function variableProblems(definition: Definition): Promise<readonly string[]> {
  const known = assignedBefore(definition);
  const problems: string[] = [];
  for (const { state, place, expression } of fieldsOf(definition))
    for (const name of readsOf(expression).variables) {
      if (known.get(state)?.has(name) === true || (await isFunction(name))) continue;
      problems.push(`${place} reads $${name}, which is not assigned on every way there`);
    }
  for (const [name, state] of Object.entries(definition.States))
    for (const assigned of new Set(edgesOf(state).flatMap(({ assigns }) => assigns)))
      if (await isFunction(assigned)) problems.push(`${name} assigns $${assigned}, which hides the function`);
  return problems;
}

/** By state: what has a value when it is entered, whichever way led there. */
function assignedBefore({ StartAt, States }: Definition): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Map<string, ReadonlySet<string>>([[StartAt, new Set()]]);
  const changed = [StartAt];
  for (let name = changed.pop(); name !== undefined; name = changed.pop()) {
    const state = States[name];
    if (state === undefined) continue;
    for (const { to, assigns } of edgesOf(state)) {
      const here = new Set([...(before.get(name) ?? []), ...assigns]);
      const there = before.get(to);
      const both = there === undefined ? here : new Set([...there].filter((one) => here.has(one)));
      if (there !== undefined && both.size === there.size) continue;
      before.set(to, both);
      changed.push(to);
    }
  }
  return before;
}

/** Every way out of a state, with the variables that have a value on it. */
function edgesOf(state: State): readonly Edge[] {
  const edge = (to: string | undefined, { Assign = {} }: Leaving): Edge[] =>
    to === undefined ? [] : [{ to, assigns: Object.keys(Assign) }];
  switch (state.Type) {
    case 'Choice':
      return [...state.Choices.flatMap((rule) => edge(rule.Next, rule)), ...edge(state.Default, state)];
    case 'Task':
      return [...next(state), ...(state.Catch ?? []).flatMap((catcher) => edge(catcher.Next, catcher))];
    case 'Wait':
    case 'Pass':
      return next(state);
    case 'Succeed':
    case 'Fail':
      return [];
  }
  function next(going: Leaving & { readonly Next?: string }): Edge[] {
    return edge(going.Next, going);
  }
}

/** Those that Step Functions adds to JSONata's. */
const added = ['parse', 'partition', 'range', 'hash', 'uuid'];

async function isFunction(name: string): Promise<boolean> {
  return (
    added.includes(name) ||
    (await jsonata(`$type($${name}) = 'function' or $exists($${name})`).evaluate(undefined)) === true
  );
}
