// The type of a variable as `terraform fmt` leaves it alone, however it was laid out.
// Source: `formatIndent` in https://github.com/hashicorp/hcl/blob/main/hclwrite/format.go.
import { aligned, type Item } from './layout';

/** Of one line, as it stands. */
export function typeText(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.length === 1 ? text : written(lines.filter((line) => line !== '')).join('\n');
}

function written(lines: readonly string[]): string[] {
  const depths = depthsOf(lines);
  const all: string[] = [];
  let run: Item[] = [];
  const close = (): void => void (all.push(...aligned(run)), (run = []));
  for (const [at, line] of lines.entries()) {
    const [, name, value] = /^("[^"]*"|[\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    const before = '  '.repeat(depths[at] ?? 0);
    if (name !== undefined && value !== undefined && opened(line) === 0) {
      run.push({ name: `${before}${name}`, value });
      continue;
    }
    close();
    all.push(before + (name === undefined ? line : `${name} = ${value}`));
  }
  close();
  return all;
}

/** As many brackets as one line opens are one step; it ends where all of them are closed. */
function depthsOf(lines: readonly string[]): number[] {
  const open: number[] = [];
  return lines.map((line) => {
    const count = opened(line);
    const depth = open.length;
    if (count > 0) open.push(count);
    for (let closing = -count; closing > 0;) {
      const last = open.pop() ?? closing;
      if (last > closing) open.push(last - closing);
      closing -= last;
    }
    return count < 0 ? open.length : depth;
  });
}

/** Brackets that a line opens, without those that it closes. */
function opened(line: string): number {
  const brackets = line.replace(/"(?:[^"\\]|\\.)*"/g, '').match(/[()[\]{}]/g) ?? [];
  return brackets.reduce((count, one) => count + ('([{'.includes(one) ? 1 : -1), 0);
}
