// The type of a variable as `terraform fmt` leaves it alone, however it was laid out.
import { aligned, indented, type Item } from './layout';

/** Of one line, as it stands. */
export function typeText(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.length === 1 ? text : blockOf(lines.filter((line) => line !== '')).join('\n');
}

/** The first line, what it opens, and what follows: lines up to the end or to what closes them. */
function blockOf(lines: string[]): string[] {
  const items: Item[] = [];
  const written: string[] = [];
  for (let line = lines[0]; line !== undefined && !closes(line); line = lines[0]) {
    const [, name, begun = ''] = /^("[^"]*"|[\w-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    lines.shift();
    const value = opens(begun || line) ? wholeOf(begun || line, lines) : begun || line;
    if (name === undefined) written.push(...aligned(items.splice(0)), value);
    else items.push({ name, value });
  }
  return [...written, ...aligned(items)];
}

function wholeOf(begun: string, lines: string[]): string {
  const inside = blockOf(lines).join('\n');
  const end = lines.shift() ?? '';
  const closed = `${begun}\n${indented(inside)}\n${end}`;
  return opens(end) ? wholeOf(closed, lines) : closed;
}

const closes = (line: string): boolean => /^[)\]}]/.test(line);

const opens = (line: string): boolean => /[([{]$/.test(line.split('\n').at(-1) ?? '');
