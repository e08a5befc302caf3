// A picture in the language of Graphviz.
import { linesOf, worstOf, type Edge, type Group, type Node, type NodeKind, type Picture } from './picture';

/** Source of syntax and attributes: Graphviz's documentation, "DOT Language", "Attributes" and "escString". */
export function dot(picture: Picture): string {
  const top = picture.groups.filter(({ within }) => within === undefined);
  const sources = picture.nodes.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  const outside = picture.nodes.filter(({ group }) => group === undefined);
  const lines = [
    'graph [rankdir=LR, fontname="Helvetica", fontsize=11, nodesep=0.3, ranksep=0.9, bgcolor="white"]',
    'node [fontname="Helvetica", fontsize=11, shape=box, margin="0.25,0.08", color="#555555", style="rounded,filled"]',
    'edge [fontname="Helvetica", fontsize=9, color="#555555", arrowsize=0.7]',
    ...top.flatMap((group) => cluster(group, picture)),
    ...outside.map(statement),
    ...picture.edges.map((edge) => arrow(edge, sources)),
  ];
  return `digraph flinkform {\n${lines.map(indented).join('\n')}\n}\n`;
}

const indented = (line: string): string => `  ${line}`;

const clusterStyles: Readonly<Record<Group['kind'], string>> = {
  place: 'style="rounded,dashed", color="#888888"',
  vpc: 'style="rounded,filled", color="#8c4fff", fillcolor="#f6f2ff"',
};

function cluster(group: Group, picture: Picture): string[] {
  const inner = picture.groups.filter(({ within }) => within === group.id).flatMap((one) => cluster(one, picture));
  const own = picture.nodes.filter((node) => node.group === group.id).map(statement);
  const head = `graph [label=${quoted([group.label])}, labeljust=l, ${clusterStyles[group.kind]}]`;
  return [`subgraph cluster_${group.id} {`, ...[head, ...own, ...inner].map(indented), '}'];
}

const fills: Readonly<Record<NodeKind, string>> = {
  application: 'fillcolor="#fff0e0", penwidth=2',
  source: 'fillcolor="#e8f4ff"',
  sink: 'fillcolor="#e9f7ea"',
  role: 'fillcolor="#fdeef3", style=filled',
  section: 'fillcolor="#f4f4f4"',
  network: 'fillcolor="white"',
};

/** After the fill of the kind: the last of two is taken. */
const markStyles = {
  error: ', fillcolor="#fdecea", color="#c62828", penwidth=3',
  warning: ', fillcolor="#fff8e1", color="#f9a825", penwidth=3',
} as const;

function statement(node: Node): string {
  const worst = worstOf(node);
  const marked = worst === undefined ? '' : markStyles[worst];
  return `${node.id} [label=${quoted(linesOf(node))}, ${fills[node.kind]}${marked}]`;
}

const lineStyles: Readonly<Record<Edge['kind'], string>> = {
  data: 'penwidth=3, color="#1f6fb2"',
  network: 'color="#8c4fff"',
  iam: 'style=dashed, color="#b03060"',
};

/**
 * Sources stand before the application, so the permissions and packets that lead to them are told to Graphviz from
 * their end: else everything would stand in a circle.
 */
function arrow({ from, to, kind, label }: Edge, sources: readonly string[]): string {
  const isBack = sources.includes(to);
  const attributes = [...(label === undefined ? [] : [`label=${quoted([label])}`]), ...(isBack ? ['dir=back'] : [])];
  return `${isBack ? `${to} -> ${from}` : `${from} -> ${to}`} [${[...attributes, lineStyles[kind]].join(', ')}]`;
}

/**
 * Lines in quotes. A backslash would begin an escape (`\N` is the name of the node) and an ampersand an entity of HTML.
 */
function quoted(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll('&', '&amp;').replace(/["\\]/g, (sign) => `\\${sign}`));
  return `"${safe.join('\\n')}"`;
}
