// Markdown cut to a length: at the end of a line, with what is open closed again, and a word that it was cut.

/** What is open at some line of a text. */
interface Open {
  /** The fence of a block of code: what closes it. */
  readonly fence?: string;
  /** How many `<details>` have no end yet. */
  readonly details: number;
}

/**
 * At most so many UTF-16 units, which are never fewer than the characters that GitHub counts.
 * @param note a line that says that something is missing, and where all of it is
 */
export function cutMarkdown(text: string, most: number, note: string): string {
  if (text.length <= most) return text;
  const kept: string[] = [];
  let length = 0;
  let open: Open = { details: 0 };
  for (const line of text.split('\n')) {
    const after = opened(open, line);
    const whole = length + line.length + 1 + ending(after, note).length;
    if (whole > most) break;
    kept.push(`${line}\n`);
    length += line.length + 1;
    open = after;
  }
  return `${kept.join('')}${ending(open, note)}`;
}

function opened({ fence, details }: Open, line: string): Open {
  const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (fence !== undefined) return mark?.startsWith(fence) && line.trim() === mark ? { details } : { fence, details };
  if (mark !== undefined) return { fence: mark, details };
  const more = line.match(/<details\b/g)?.length ?? 0;
  const fewer = line.match(/<[/]details>/g)?.length ?? 0;
  return { details: Math.max(0, details + more - fewer) };
}

function ending({ fence, details }: Open, note: string): string {
  return `${fence === undefined ? '' : `${fence}\n`}${'\n</details>\n'.repeat(details)}\n${note}\n`;
}
