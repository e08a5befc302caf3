// Text of a user in a comment on a forge: nothing in it becomes a link, an image, HTML, a mention, a reference, a
// heading or the end of what it stands in. What could mean something is put into code, where GitHub and GitLab read
// nothing.
import { harmless } from '../text/harmless';
import { inBackticks, longestRun, unreferred } from '../text/markdown';
import { shortened } from '../text/shorten';

/** A text in a comment is no longer. */
const longest = 400;

/** A text as code: a name, an address, a value. Without a line break. */
export function code(text: string): string {
  const shown = shortened(harmless(text), longest);
  return shown.trim() === '' ? '`(empty)`' : inBackticks(shown);
}

/**
 * A sentence: its plain words as they are, the others as code. What stands between backticks is code by itself, and an
 * assignment, `retention_period = 72`, is one piece of it. Without a line break.
 */
export function prose(text: string): string {
  const words = shortened(harmless(text), longest).match(/(?:`[^`]*`|[^ ])+/g) ?? [];
  const parts: string[] = [];
  let pending: string[] = [];
  const tell = (): void => {
    if (pending.length > 0) parts.push(codeOfWords(pending.join(' ')));
    pending = [];
  };
  for (const [index, word] of words.entries()) {
    const marked = marks.exec(word);
    if (!marked && (!isPlain(word) || isAssigned(words, index))) {
      pending.push(word);
      continue;
    }
    tell();
    parts.push(marked ? `${marked[1]}${code(String(marked[2]))}${marked[3]}` : word);
  }
  tell();
  return parts.join(' ');
}

/** Backticks around a word, or around several, with the marks of the sentence. */
const marks = /^([(]?)`([^`]+)`([)]?[.,;:?!]?)$/;

/** Whether a word is the name or the value beside an equals sign of its own. */
function isAssigned(words: readonly string[], index: number): boolean {
  return words[index - 1] === '=' || words[index + 1] === '=';
}

/** A mark of the sentence behind the last word is none of the code. */
function codeOfWords(words: string): string {
  const [, inner = words, mark = ''] = /^(.*[^.,;:])([.,;:])$/.exec(words) ?? [];
  return `${code(inner)}${mark}`;
}

/**
 * Letters or a number or a day, perhaps in parentheses, and a mark of the sentence; but not what GitHub links by
 * itself: a commit by seven or more of its digits. Source: "Autolinked references and URLs" of GitHub's documentation.
 */
function isPlain(word: string): boolean {
  const [, inner = word] = /^[(]?(.*?)[)]?[.,;:?!]?$/.exec(word) ?? [];
  if (/^[0-9a-f]{7,40}$/i.test(inner)) return false;
  return (
    /^\p{L}+(['’-]\p{L}+)*$/u.test(inner) || /^[0-9]+([.][0-9]+)?%?$/.test(inner) || /^\d{4}-\d\d-\d\d$/.test(inner)
  );
}

/** A block of code, whatever it holds. */
export function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** What is shown when somebody asks for it. Blank lines around the body have it read as Markdown. */
export function folded(title: string, body: string): string {
  return `<details>\n<summary>${html(title)}</summary>\n\n${body.trimEnd()}\n\n</details>`;
}

/** Text within HTML, which is no Markdown there; references are found in it all the same. */
function html(text: string): string {
  return unreferred(harmless(text))
    .replace(/&/g, '&amp;')
    .replace(/[<>"]/g, (mark) => ({ '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);
}
