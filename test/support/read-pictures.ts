// Pictures as the programs that draw them read them: Mermaid's own parser, Graphviz, and a parser of XML.
import { instance, type Viz } from '@viz-js/viz';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { parseHTML } from 'linkedom';
import type { Picture } from '../../src/graph/picture';
import { linesOf } from '../../src/graph/picture';

/** What a reader finds in a picture; ids of nodes and groups are ours, so they come back as they are. */
export interface Read {
  /** By id: the lines of its text. */
  readonly nodes: Readonly<Record<string, readonly string[]>>;
  readonly groups: Readonly<Record<string, string>>;
  /** `from to label`, sorted. */
  readonly edges: readonly string[];
}

/** What a reader must find. */
export function expectedOf({ nodes, groups, edges }: Picture): Read {
  return {
    nodes: Object.fromEntries(nodes.map((node) => [node.id, linesOf(node)])),
    groups: Object.fromEntries(groups.map(({ id, label }) => [id, label])),
    edges: edges.map(({ from, to, label = '' }) => `${from} ${to} ${label}`).sort(),
  };
}

interface FlowDatabase {
  getVertices(): ReadonlyMap<string, { readonly id: string; readonly text?: string; readonly labelType: string }>;
  getEdges(): readonly { readonly start: string; readonly end: string; readonly text: string }[];
  getSubGraphs(): readonly { readonly id: string; readonly title: string }[];
}

/** Mermaid asks for a browser when it is loaded, and its parser for none. Graphviz would take itself to be in one. */
const mermaid = once(async () => {
  const { window } = parseHTML('<html><body></body></html>');
  Object.assign(globalThis, { window, document: window.document });
  const { default: loaded } = await import('mermaid');
  await loaded.parse('flowchart LR\n a');
  for (const name of ['window', 'document']) Reflect.deleteProperty(globalThis, name);
  return loaded;
});

/** A block as GitHub would read it. Throws what Mermaid does not understand. */
export async function readMermaid(block: string): Promise<Read> {
  const { parse, mermaidAPI } = await mermaid();
  const [, text = ''] = /^```mermaid\n([^`]*)\n```\n$/.exec(block) ?? [];
  await parse(text);
  const { db } = (await mermaidAPI.getDiagramFromText(text)) as unknown as { readonly db: FlowDatabase };
  const nodes = [...db.getVertices().values()];
  if (nodes.some(({ labelType }) => labelType !== 'string')) throw new Error('a label is read as Markdown');
  return {
    nodes: Object.fromEntries(nodes.map(({ id, text = '' }) => [id, text.split('<br/>').map(decoded)])),
    groups: Object.fromEntries(db.getSubGraphs().map(({ id, title }) => [id, decoded(title)])),
    edges: db
      .getEdges()
      .map(({ start, end, text }) => `${start} ${end} ${decoded(text)}`)
      .sort(),
  };
}

/** Mermaid's marks for characters by their numbers. */
function decoded(text: string): string {
  return text.replace(/ﬂ°°(\d+)¶ß/g, (_, point) => String.fromCodePoint(Number(point)));
}

/** One for all pictures: it takes longer to load than to draw. */
export const graphviz = once((): Promise<Viz> => instance());

/** Throws with Graphviz's words where it does not accept a file, or only with a warning that is not of a width. */
export async function acceptedDot(text: string): Promise<void> {
  const { status, errors } = (await graphviz()).render(text, { format: 'canon' });
  const said = errors.filter(({ message }) => !message.includes('no value for width of non-ASCII character'));
  if (status !== 'success' || said.length > 0) throw new Error(JSON.stringify(said));
}

/** The nodes and edges of an SVG that Graphviz has made; throws where it is no XML. */
export function readSvg(text: string): Read & { readonly elements: readonly string[] } {
  const onError = (_: string, message: string): void => {
    throw new Error(message);
  };
  const { documentElement } = new DOMParser({ onError }).parseFromString(text, 'image/svg+xml');
  if (documentElement === null) throw new Error('no XML');
  const all = [...documentElement.getElementsByTagName('*')];
  const of = (kind: string): (readonly [title: string, lines: string[]])[] =>
    all
      .filter((one) => one.getAttribute('class') === kind)
      .map((one) => [textsOf(one, 'title')[0] ?? '', textsOf(one, 'text')] as const);
  const edges = of('edge').map(([title, lines]) => [...title.split('->'), lines.join(' ')].join(' '));
  return {
    elements: [...new Set(all.map(({ tagName }) => tagName))].sort(),
    nodes: Object.fromEntries(of('node')),
    groups: Object.fromEntries(of('cluster').map(([title, [label = '']]) => [title.replace(/^cluster_/, ''), label])),
    edges: edges.sort(),
  };
}

function textsOf(element: Element, name: string): string[] {
  return [...element.getElementsByTagName(name)].map(({ textContent }) => String(textContent));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
