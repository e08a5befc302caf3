// A source or sink that is called otherwise is the same one: what a picture shows of it before has its present id.
import type { Pointer } from '../document/pointer';
import type { SpecChange } from '../impact/spec-changes';
import type { Node } from './picture';
import type { Sketch } from './sketch';

/** The sketch of before, in which all that says that it was called otherwise is known by what it is called after. */
export function renamedSketch(before: Sketch, after: Sketch, changes: readonly SpecChange[]): Sketch {
  const ids = new Map(changes.flatMap(({ pointer, from }) => (from === undefined ? [] : pair(from, pointer))));
  if (ids.size === 0) return before;
  const now = (id: Node['id']): Node['id'] => ids.get(id) ?? id;
  const { groups, nodes, edges } = before.picture;
  return {
    picture: {
      groups,
      nodes: nodes.map((node) => ({ ...node, id: now(node.id) })),
      edges: edges.map((edge) => ({ ...edge, from: now(edge.from), to: now(edge.to) })),
    },
    places: new Map([...before.places].map(([id, place]) => [now(id), place])),
  };

  function pair(from: Pointer, to: Pointer): [Node['id'], Node['id']][] {
    const [old, present] = [idAt(before, from), idAt(after, to)];
    return old === undefined || present === undefined ? [] : [[old, present]];
  }
}

function idAt({ places }: Sketch, pointer: Pointer): Node['id'] | undefined {
  return [...places].find(([, place]) => place === pointer)?.[0];
}
