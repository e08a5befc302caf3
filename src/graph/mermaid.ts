// A picture in Mermaid's language, as a fenced block: GitHub and GitLab draw it where a Markdown file, a pull request
// or the summary of a job holds it.
import {
  linesOf,
  toneOf,
  tones,
  type Edge,
  type Group,
  type Node,
  type NodeKind,
  type Picture,
  type Tone,
} from './picture';

/** Source of the syntax: Mermaid's documentation, "Flowcharts". */
export function mermaid(picture: Picture): string {
  const top = picture.groups.filter(({ within }) => within === undefined);
  const outside = picture.nodes.filter(({ group }) => group === undefined);
  const lines = [
    'flowchart LR',
    ...[...top.flatMap((group) => box(group, picture)), ...outside.map(statement)].map(indented),
    ...picture.edges.map(arrow).map(indented),
    ...styles(picture).map(indented),
  ];
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n`;
}

const indented = (line: string): string => `  ${line}`;

function box(group: Group, picture: Picture): string[] {
  const inner = picture.groups.filter(({ within }) => within === group.id).flatMap((one) => box(one, picture));
  const own = picture.nodes.filter((node) => node.group === group.id).map(statement);
  return [`subgraph ${group.id}["${escaped(group.label)}"]`, ...[...own, ...inner].map(indented), 'end'];
}

/** What stands around the text of a node. */
const shapes: Readonly<Record<NodeKind, readonly [open: string, close: string]>> = {
  application: ['[[', ']]'],
  source: ['([', '])'],
  sink: ['([', '])'],
  role: ['{{', '}}'],
  section: ['[', ']'],
  network: ['[', ']'],
};

function statement(node: Node): string {
  const [open, close] = shapes[node.kind];
  return `${node.id}${open}"${linesOf(node).map(escaped).join('<br/>')}"${close}`;
}

const arrows: Readonly<Record<Edge['kind'], string>> = { data: '==>', network: '-->', iam: '-.->' };

function arrow({ from, to, kind, label }: Edge): string {
  return `${from} ${arrows[kind]}${label === undefined ? '' : `|"${escaped(label)}"|`} ${to}`;
}

/** With a colour of the text, as the page around may be dark. */
const colours: Readonly<Record<Tone, string>> = {
  error: 'fill:#fdecea,stroke:#c62828,stroke-width:3px,color:#000',
  warning: 'fill:#fff8e1,stroke:#f9a825,stroke-width:3px,color:#000',
  added: 'fill:#e6f4ea,stroke:#1a7f37,stroke-width:3px,color:#000',
  changed: 'fill:#fff8e1,stroke:#9a6700,stroke-width:3px,color:#000',
  replaced: 'fill:#fff1e5,stroke:#bc4c00,stroke-width:4px,color:#000',
  removed: 'fill:#fdecea,stroke:#c62828,stroke-width:3px,color:#000,stroke-dasharray:6 4',
};

function styles({ nodes }: Picture): string[] {
  return tones.flatMap((tone) => {
    const marked = nodes.filter((node) => toneOf(node) === tone).map(({ id }) => id);
    return marked.length === 0 ? [] : [`classDef ${tone} ${colours[tone]}`, `class ${marked.join(',')} ${tone}`];
  });
}

/**
 * Text between quotes. All but letters, digits and a few signs are written by their numbers, so that none of Mermaid's
 * words, comments and directives, of HTML or of Markdown can stand there. Mermaid cuts a line after the words that
 * define styles (`encodeEntities` in its utils.ts), so these lose a letter to a number as well.
 */
function escaped(text: string): string {
  return text
    .replace(/[^\p{L}\p{N} .,:/()=_-]/gu, numbered)
    .replace(/^(-|\d+[.)])(?= )/, (begin) => begin.replace(/./g, numbered))
    .replace(/(?<=^| )(https?|www)(?=[:.])/gi, (word) => word.replace(/^./, numbered))
    .replace(/(?:style|classDef)/gi, (word) => word.replace(/^./, numbered));
}

function numbered(character: string): string {
  return `#${Number(character.codePointAt(0))};`;
}
