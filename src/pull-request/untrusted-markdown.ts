// Markdown that a stranger's run has written, as a bot of ours may repeat it: it calls nobody, loads nothing, and hides
// nothing. What the text says stays what its author says.
import { harmless } from '../text/harmless';

/** Tags that our own reports have, letter by letter: none of them has an attribute that leads anywhere. */
const harmlessTag = /^<([/]?(details|summary|b|sub|code)|details open|br[/]?)>/;

/** Is not seen, and keeps what stands before it from being read together with what stands behind it. */
const joiner = '\u2060';

/**
 * In code and outside of it alike, so that nothing depends on who reads where code begins: mentions (`@`), all HTML but
 * the tags of our reports (which covers comments, and so the markers of our comments), and images.
 */
export function withoutEffect(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map(harmless)
    .join('\n')
    .replace(/@|!(?=\[)/g, (mark) => `${mark}${joiner}`)
    .replace(/</g, (mark, at: number, whole: string) =>
      harmlessTag.test(whole.slice(at, at + 16)) ? mark : `${mark}${joiner}`,
    );
}
