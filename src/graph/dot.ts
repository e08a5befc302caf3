// A picture in the language of Graphviz.
import { linesOf, toneOf, type Edge, type Group, type Node, type NodeKind, type Picture, type Tone } from './picture';

/** Source of syntax and attributes: Graphviz's documentation, "DOT Language", "Attributes" and "escString". */
export function dot(picture: Picture): string {
  const top = picture.groups.filter(({ within }) => within === undefined);
  const sources = picture.nodes.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  const outside = picture.nodes.filter(({ group }) => group === undefined);
  const lines = [
    `graph ${attributes(font, { rankdir: 'LR', nodesep: '0.3', ranksep: '0.9', bgcolor: 'white' })}`,
    `node ${attributes(font, { shape: 'box', margin: '0.25,0.08', color: '#555555', style: 'rounded,filled' })}`,
    `edge ${attributes(font, { fontsize: '9', arrowsize: '0.7' })}`,
    ...top.flatMap((group) => cluster(group, picture)),
    ...outside.map(statement),
    ...picture.edges.map((edge) => arrow(edge, sources)),
  ];
  return `digraph flinkform {\n${lines.map(indented).join('\n')}\n}\n`;
}

const font: Attributes = { fontname: 'Helvetica', fontsize: '11' };

const indented = (line: string): string => `  ${line}`;

type Attributes = Readonly<Record<string, string>>;

/** Values are quoted, and a later one of a name takes the place of an earlier one. */
function attributes(...all: readonly Attributes[]): string {
  const merged = Object.entries(Object.assign({}, ...all) as Attributes);
  return `[${merged.map(([name, value]) => `${name}="${value}"`).join(', ')}]`;
}

const clusterStyles: Readonly<Record<Group['kind'], Attributes>> = {
  place: { style: 'rounded,dashed', color: '#888888' },
  vpc: { style: 'rounded,filled', color: '#8c4fff', fillcolor: '#f6f2ff' },
};

function cluster(group: Group, picture: Picture): string[] {
  const inner = picture.groups.filter(({ within }) => within === group.id).flatMap((one) => cluster(one, picture));
  const own = picture.nodes.filter((node) => node.group === group.id).map(statement);
  const head = `graph ${attributes({ label: escaped([group.label]), labeljust: 'l' }, clusterStyles[group.kind])}`;
  return [`subgraph cluster_${group.id} {`, ...[head, ...own, ...inner].map(indented), '}'];
}

const nodeStyles: Readonly<Record<NodeKind, Attributes>> = {
  application: { fillcolor: '#fff0e0', penwidth: '2' },
  source: { fillcolor: '#e8f4ff' },
  sink: { fillcolor: '#e9f7ea' },
  role: { fillcolor: '#fdeef3', style: 'filled' },
  section: { fillcolor: '#f4f4f4' },
  network: { fillcolor: 'white' },
};

const toneStyles: Readonly<Record<Tone, Attributes>> = {
  error: { fillcolor: '#fdecea', color: '#c62828', penwidth: '3' },
  warning: { fillcolor: '#fff8e1', color: '#f9a825', penwidth: '3' },
  added: { fillcolor: '#e6f4ea', color: '#1a7f37', penwidth: '3' },
  changed: { fillcolor: '#fff8e1', color: '#9a6700', penwidth: '3' },
  replaced: { fillcolor: '#fff1e5', color: '#bc4c00', penwidth: '4' },
  removed: { fillcolor: '#fdecea', color: '#c62828', penwidth: '3', style: 'rounded,filled,dashed' },
};

function statement(node: Node): string {
  const tone = toneOf(node);
  const marked: Attributes = tone === undefined ? {} : toneStyles[tone];
  return `${node.id} ${attributes({ label: escaped(linesOf(node)) }, nodeStyles[node.kind], marked)}`;
}

const lineStyles: Readonly<Record<Edge['kind'], Attributes>> = {
  data: { penwidth: '3', color: '#1f6fb2' },
  network: { color: '#8c4fff' },
  iam: { style: 'dashed', color: '#b03060' },
};

/**
 * Sources stand before the application, so the permissions and packets that lead to them are told to Graphviz from
 * their end: else everything would stand in a circle.
 */
function arrow({ from, to, kind, label }: Edge, sources: readonly string[]): string {
  const isBack = sources.includes(to);
  const [tail, head] = isBack ? [to, from] : [from, to];
  const said: Attributes = label === undefined ? {} : { label: escaped([label]) };
  return `${tail} -> ${head} ${attributes(said, isBack ? { dir: 'back' } : {}, lineStyles[kind])}`;
}

/**
 * Lines between quotes. A backslash would begin an escape (`\N` is the name of the node) and an ampersand an entity of
 * HTML.
 */
function escaped(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll('&', '&amp;').replace(/["\\]/g, (sign) => `\\${sign}`));
  return safe.join('\\n');
}
