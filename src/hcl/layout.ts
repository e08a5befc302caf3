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
