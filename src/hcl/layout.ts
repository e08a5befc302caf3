// Where things stand on their lines, as `terraform fmt` leaves them alone.

/** An argument, or a member of an object. */
export interface Item {
  readonly name: string;
  /** An expression, which may have several lines. */
  readonly value: string;
}

export function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? line : `  ${line}`))
    .join('\n');
}

/** As many as fit into one line stand in one. */
const widest = 100;

const fits = (line: string): boolean => line.length <= widest && !line.includes('\n');

/** @param isNested whether each stands on a line of its own in any case */
export function listText(items: readonly string[], isNested: boolean): string {
  const line = `[${items.join(', ')}]`;
  return (fits(line) && !isNested) || items.length === 0 ? line : `[\n${onLines(items)}]`;
}

export function callText(name: string, given: readonly string[]): string {
  const line = `${name}(${given.join(', ')})`;
  // After what is expanded no comma may follow.
  return fits(line) ? line : `${name}(\n${onLines(given).replace(/[.]{3},\n$/, '...\n')})`;
}

const onLines = (items: readonly string[]): string => items.map((item) => `${indented(item)},\n`).join('');

/** An object of one member that has one line, where it stands within something else. */
export function inOneLine(text: string): string {
  const [, member] = /^\{\n {2}([^\n]*)\n\}$/.exec(text) ?? [];
  return member !== undefined && fits(`{ ${member} }`) ? `{ ${member} }` : text;
}

/** Terraform takes lines only within brackets: where neither side has any, parentheses do. */
export function conditionalText(condition: string, yes: string, no: string): string {
  const line = `${condition} ? ${yes} : ${no}`;
  if (fits(line) || line.includes('\n')) return line;
  return `(\n${indented(`${condition}\n? ${yes}\n: ${no}`)}\n)`;
}

/**
 * `[for topic in var.topics : topic.name if var.isOn]`
 * @param head `for topic in var.topics`
 * @param filter empty where all are taken
 */
export function loopText(brackets: '[]' | '{}', head: string, body: string, filter: string): string {
  const [open, close] = brackets === '[]' ? ['[', ']'] : ['{ ', ' }'];
  const condition = filter === '' ? '' : ` if ${filter}`;
  const line = `${open}${head} : ${body}${condition}${close}`;
  return fits(line) ? line : `${open.trim()}\n${indented(`${head} : ${body}${condition}`)}\n${close.trim()}`;
}

/**
 * The lines of items: signs of equality stand below each other where lines follow each other that have a whole value.
 * Source: `formatCells` in https://github.com/hashicorp/hcl/blob/main/hclwrite/format.go.
 */
export function aligned(items: readonly Item[]): string[] {
  return runsOf(items).flatMap((run) => {
    const widths = run.map(({ name }) => columns(name));
    const widest = widths.reduce((one, other) => Math.max(one, other), 0);
    return run.map(({ name, value }, at) => `${name}${' '.repeat(widest - (widths[at] ?? 0))} = ${value}`);
  });
}

/** What has several lines is a run of its own. */
function runsOf(items: readonly Item[]): Item[][] {
  const runs: Item[][] = [];
  let isOpen = false;
  for (const item of items) {
    const isLine = !item.value.includes('\n');
    if (isLine && isOpen) runs.at(-1)?.push(item);
    else runs.push([item]);
    isOpen = isLine;
  }
  return runs;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** As Terraform counts them: what people take for one character. */
function columns(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}
