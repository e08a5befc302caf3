// Markdown cut to a length: at the end of a line, with what is open closed again, and a word that it was cut.

/** What is open at some line of a text. */
interface Open {
  /** The fence of a block of code: what closes it. */
  readonly fence?: string;
  /** Whether it stands in a block of HTML, in which backticks are no code: to its blank line. */
  readonly isHtml: boolean;
  /** The tags without an end yet, the outermost first. */
  readonly tags: readonly string[];
}

/**
 * At most so many UTF-16 units, which are never fewer than the characters that GitHub counts.
 * @param note a line that says that something is missing, and where all of it is
 */
export function cutMarkdown(text: string, most: number, note: string): string {
  if (text.length <= most) return text;
  const kept: string[] = [];
  let length = 0;
  let open: Open = { isHtml: false, tags: [] };
  for (const line of text.split('\n')) {
    // A line that is too long is not read: a stranger may have written it.
    if (length + line.length >= most) break;
    const after = opened(open, line);
    const whole = length + line.length + 1 + ending(after, note).length;
    if (whole > most) break;
    kept.push(`${line}\n`);
    length += line.length + 1;
    open = after;
  }
  return `${kept.join('')}${ending(open, note)}`;
}

function opened(open: Open, line: string): Open {
  const { fence, tags } = open;
  const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
  if (fence !== undefined) return mark?.startsWith(fence) && line.trim() === mark ? { isHtml: false, tags } : open;
  const isHtml = line.trim() !== '' && (open.isHtml || /^ {0,3}<[/]?(details|summary)\b/.test(line));
  if (mark !== undefined && !isHtml) return { fence: mark, isHtml, tags };
  return { isHtml, tags: tagsAfter(tags, isHtml ? line : withoutCode(line)) };
}

/** Without its spans of code, which end with as many backticks as they begin with. */
function withoutCode(line: string): string {
  return line.replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
}

function tagsAfter(tags: readonly string[], line: string): readonly string[] {
  const found = line.matchAll(/<([/]?)(details|summary)\b/g);
  return [...found].reduce<readonly string[]>((open, [, slash, tag]) => {
    if (slash === '') return [...open, String(tag)];
    const last = open.lastIndexOf(String(tag));
    return last < 0 ? open : open.slice(0, last);
  }, tags);
}

function ending({ fence, tags }: Open, note: string): string {
  const ends = [...tags].reverse().map((tag) => `\n</${tag}>\n`);
  return `${fence === undefined ? '' : `${fence}\n`}${ends.join('')}\n${note}\n`;
}
