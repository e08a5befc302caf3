// What an expression reads: variables of the machine, members of `$states`, and names that lead nowhere. From JSONata's
// own syntax tree.
import jsonata from 'jsonata';

export interface Reads {
  /** Names that the expression does not bind itself, functions among them. */
  readonly variables: ReadonlySet<string>;
  /** The first member of `$states` in each place. */
  readonly states: ReadonlySet<string>;
  /**
   * `title` and `$$` where a context item would have to be there: "Reference to 'title' at the top level is not
   * supported" (AWS's refusal of CreateStateMachine).
   */
  readonly bare: ReadonlySet<string>;
}

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly [member: string]: unknown;
}

interface Place {
  readonly bound: ReadonlySet<string>;
  /** Whether there is no context item. */
  readonly top: boolean;
}

export function readsOf(expression: string): Reads {
  const found = { variables: new Set<string>(), states: new Set<string>(), bare: new Set<string>() };
  visit(jsonata(expression).ast() as unknown as Node, { bound: new Set(), top: true }, found);
  return found;
}

type Found = { readonly [Kind in keyof Reads]: Set<string> };

function visit(node: unknown, place: Place, found: Found): void {
  if (Array.isArray(node)) return node.forEach((item) => visit(item, place, found));
  if (typeof node !== 'object' || node === null) return;
  const one = node as Node;
  switch (one.type) {
    case 'variable':
      return variable(String(one.value), place, found);
    case 'name':
      if (place.top) found.bare.add(String(one.value));
      return rest(one, { ...place, top: false }, found);
    case 'path':
      return path(one, place, found);
    case 'block':
      return block(one, place, found);
    case 'lambda':
      return visit(
        one['body'],
        { ...place, bound: including(place.bound, one['arguments'] as readonly Node[]) },
        found,
      );
    case 'bind':
      return visit(one['rhs'], place, found);
    default:
      return rest(one, place, found);
  }
}

/** What hangs on a node beside its children is seen with the node as context: predicates, groups, sorting. */
const hanging = ['stages', 'predicate', 'group', 'terms'];

function rest(node: Node, place: Place, found: Found): void {
  for (const [member, value] of Object.entries(node))
    visit(value, hanging.includes(member) ? { ...place, top: false } : place, found);
}

function variable(name: string, { bound, top }: Place, found: Found): void {
  if (name === '' || name === '$') {
    if (top || name === '$') found.bare.add(`$${name}`);
    return;
  }
  if (!bound.has(name) && name !== 'states') found.variables.add(name);
}

function path(node: Node, place: Place, found: Found): void {
  const [first, ...others] = node['steps'] as readonly Node[];
  const second = others[0];
  if (first?.type === 'variable' && first.value === 'states' && second?.type === 'name')
    found.states.add(String(second.value));
  visit(first, place, found);
  visit(others, { ...place, top: false }, found);
  visit(node['group'], { ...place, top: false }, found);
  // Of the first step's own predicates.
  for (const member of hanging) visit(first?.[member], { ...place, top: false }, found);
}

/** What is bound in a block is known to all that follows, and to what binds it: a function may call itself. */
function block(node: Node, place: Place, found: Found): void {
  let { bound } = place;
  for (const expression of node['expressions'] as readonly Node[]) {
    if (expression.type === 'bind') bound = including(bound, [expression['lhs'] as Node]);
    visit(expression, { ...place, bound }, found);
  }
}

function including(bound: ReadonlySet<string>, variables: readonly Node[]): ReadonlySet<string> {
  return new Set([...bound, ...variables.map(({ value }) => String(value))]);
}
