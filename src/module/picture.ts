// A picture of what a module makes: a box for each subject, in it the types of resources, and arrows from what refers
// to what it refers to.
import { own } from '../document/own';
import { subjects } from '../eject/subjects';
import { idOf, type Edge, type Node, type Picture } from '../graph/picture';
import { readTemplate } from '../terraform/template';
import { ensured } from '../text/ensured';
import { groupBy } from '../text/group-by';
import { harmless } from '../text/harmless';
import { partsOf, templatesIn, type Part } from './parts';
import type { ReusableModule } from './reusable';

export function pictureOf(module: ReusableModule): Picture {
  const types = groupBy(partsOf(module, 'resource'), ({ type }) => type);
  const nodes = [...types].map(([type, parts]) => nodeOf(type, parts));
  const groups = [...new Set(nodes.flatMap(({ group }) => group ?? []))];
  const edges = [...types].flatMap(([type, parts]) => edgesFrom(type, parts, types));
  return { groups: groups.map((id) => ({ id, kind: 'place', label: id })), nodes, edges };
}

function nodeOf(type: string, parts: readonly Part[]): Node {
  const group = ensured(own(subjects, type), `a subject of ${type}`);
  const kind = group === 'network' ? 'network' : 'section';
  const lines = parts.length > mostNamed ? [`${parts.length} of them`] : parts.map(({ name }) => harmless(name));
  return { id: idOf(type), kind, label: type, lines, marks: [], group };
}

/** More of one type are counted. */
const mostNamed = 3;

function edgesFrom(type: string, parts: readonly Part[], types: ReadonlyMap<string, unknown>): Edge[] {
  const templates = parts.flatMap(({ body }) => templatesIn(body));
  const roots = templates.flatMap((text) => readTemplate(text).traversals.map(({ root }) => root));
  const others = [...new Set(roots)].filter((root) => root !== type && types.has(root));
  return others.map((root) => ({ from: idOf(type), to: idOf(root), kind: 'network' }));
}
