// What changes of a stack as a picture: its sources, the application and its sinks, with what of the network and of the
// rest becomes another. Each node says in words what becomes of it, as its colour does.
import { segments } from '../document/pointer';
import { differs, type Difference } from '../impact/difference';
import type { OtherChange } from '../impact/other-change';
import { resourceOf } from '../impact/moves';
import { groupBy } from '../text/group-by';
import { countsOf, fateOf, losses, type Rows } from './fate';
import { isWithin } from './findings';
import { mergedGroups } from './merged-groups';
import { renamedSketch } from './renamed-sketch';
import { idOf, type Change, type Edge, type Node, type Picture } from './picture';
import type { Sketch } from './sketch';

/** A picture has so many nodes: more is a list, which stands beside it. */
const mostNodes = 40;

/** Mermaid draws no more than 500. Source: mermaid, packages/mermaid/src/schemas/config.schema.yaml, `maxEdges`. */
const mostEdges = 400;

/** Nothing when nothing differs. */
export function drawChange(old: Sketch, after: Sketch, difference: Difference): Picture | undefined {
  if (!differs(difference)) return undefined;
  const before = renamedSketch(old, after, difference.spec);
  // A note of Terraform's own is nothing in AWS.
  const others = difference.others.filter(({ type }) => type !== 'terraform_data');
  const rows = groupBy(others, (row) => ownerOf(row, before, after));
  const now = after.picture.nodes.map((node) => judged(node, isNew(node, before), after, { rows, difference }));
  const gone = before.picture.nodes
    .filter((node) => isNew(node, after))
    .map((node) => ({ ...ended(node, rows.get(node.id) ?? []), id: idOf('before', node.id) }));
  const drawn = [...now, ...gone].filter(isOnTheWay);
  const sections = [...rows].filter(([id]) => id.startsWith(sectionPrefix)).map(([id, of]) => sectionOf(id, of));
  const shown = fitting(withInterfaces(drawn, now), sections);
  const { groups, groupOf } = mergedGroups(before.picture, after.picture, shown, (id) => rows.get(id) ?? []);
  return {
    groups,
    nodes: shown.map((node) => {
      const group = groupOf(node);
      return { ...node, ...(group !== undefined && { group }) };
    }),
    edges: edgesOf(before.picture, after.picture, shown),
  };
}

/** What is the same on both sides: of a network by its words, as ids of what exists are but numbers. */
const keyOf = ({ kind, id, label }: Node): string => (kind === 'network' ? label : id);

function isNew(node: Node, { picture }: Sketch): boolean {
  return !picture.nodes.some((one) => keyOf(one) === keyOf(node));
}

const sectionPrefix = 'section_';

/** The node that a change of a resource is shown at: its own, or that of the place in the spec, or one for the rest. */
function ownerOf({ address, cause = '' }: OtherChange, before: Sketch, after: Sketch): Node['id'] {
  const own = idOf(...resourceOf(address).split('.'));
  const pictures = [before.picture, after.picture];
  if (pictures.some(({ nodes, groups }) => [...nodes, ...groups].some(({ id }) => id === own))) return own;
  const [place] = [...after.places, ...before.places].find(([, pointer]) => isWithin(cause, pointer)) ?? [];
  const [top = 'spec', section = 'stack'] = segments(cause);
  return place ?? `${sectionPrefix}${top === 'spec' ? section : top}`;
}

interface Found {
  readonly rows: ReadonlyMap<string, Rows>;
  readonly difference: Difference;
}

function judged(node: Node, isAdded: boolean, { places }: Sketch, { rows, difference }: Found): Node {
  if (node.kind === 'application') return judgedApplication(node, difference);
  const own = rows.get(node.id) ?? [];
  const place = places.get(node.id);
  const isSaid = place !== undefined && difference.spec.some(({ pointer }) => isWithin(pointer, place));
  const change = isAdded ? 'added' : own.length > 0 ? keptFate(own) : isSaid ? 'changed' : undefined;
  return change === undefined ? node : marked(node, change, own);
}

/** Of what stays where it is. */
function keptFate(rows: Rows): Change {
  return fateOf(rows) === 'replaced' ? 'replaced' : 'changed';
}

function judgedApplication(node: Node, { application }: Difference): Node {
  const impact = `impact on the job: ${application?.impact ?? 'nothing'}`;
  const told = application ? marked(node, fateOf([application]), [], application.loses) : node;
  return { ...told, lines: [...told.lines, impact] };
}

const ended = (node: Node, rows: Rows): Node => marked(node, 'removed', rows);

/** The words of each, with the sign that a difference has for it. */
const words: Readonly<Record<Change, string>> = {
  added: '+ added',
  changed: '~ changed',
  replaced: '-/+ replaced',
  removed: '- removed',
};

function marked(node: Node, change: Change, rows: Rows, loses?: string): Node {
  // A node of the network is one resource: its change is said already.
  const counts = node.kind === 'network' && rows.length < 2 ? [] : countsOf(rows);
  const lost = losses([...rows, ...(loses === undefined ? [] : [{ loses }])]);
  return { ...node, change, lines: [...node.lines, words[change], ...counts, ...lost] };
}

/** Records pass through these; of the network there is only what changes. */
function isOnTheWay({ kind, change }: Node): boolean {
  if (kind === 'network') return change !== undefined;
  return kind === 'application' || kind === 'source' || kind === 'sink';
}

/** What changes of a network hangs on the interfaces. */
function withInterfaces(drawn: readonly Node[], now: readonly Node[]): readonly Node[] {
  const interfaces = now.filter(({ id, change }) => id === 'interfaces' && change === undefined);
  return drawn.some(({ kind }) => kind === 'network') ? [...drawn, ...interfaces] : drawn;
}

/** What changes beside all this, by the section of the spec that asks for it. */
function sectionOf(id: Node['id'], rows: Rows): Node {
  const label = id.slice(sectionPrefix.length);
  const node: Node = { id: idOf(id), kind: 'section', label, lines: [], marks: [], group: 'home' };
  return marked(node, fateOf(rows), rows);
}

/** What changes comes first, when there are too many. */
function fitting(drawn: readonly Node[], sections: readonly Node[]): Node[] {
  const all = [...drawn, ...sections];
  if (all.length <= mostNodes) return all;
  const isFirst = ({ kind, change }: Node): boolean => kind === 'application' || change !== undefined;
  const inOrder = [...all.filter(isFirst), ...all.filter((node) => !isFirst(node))];
  const left = inOrder.slice(mostNodes);
  const changed = left.filter(({ change }) => change !== undefined).length;
  const lines = [changed === 0 ? 'none of them changes' : `${changed} of them change`];
  const rest: Node = { id: 'rest', kind: 'section', label: `and ${left.length} more`, lines, marks: [], group: 'home' };
  return [...inOrder.slice(0, mostNodes), rest];
}

/** Of what is drawn: records and packets; of what goes, those that it had. */
function edgesOf(before: Picture, after: Picture, shown: readonly Node[]): Edge[] {
  const ids = new Set(shown.map(({ id }) => id));
  const nowOf = new Map(after.nodes.map((node) => [keyOf(node), node.id]));
  const idNow = new Map(before.nodes.map((node) => [node.id, nowOf.get(keyOf(node)) ?? idOf('before', node.id)]));
  const old = before.edges.flatMap((edge) => {
    const [from, to] = [idNow.get(edge.from), idNow.get(edge.to)];
    const isGone = from?.startsWith('before_') || to?.startsWith('before_');
    return from !== undefined && to !== undefined && isGone ? [{ ...edge, from, to }] : [];
  });
  return [...after.edges, ...old]
    .filter(({ kind, from, to }) => kind !== 'iam' && ids.has(from) && ids.has(to))
    .slice(0, mostEdges);
}
