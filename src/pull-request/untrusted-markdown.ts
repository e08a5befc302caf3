// Markdown that a stranger's run has written, as a bot of ours may repeat it: it calls nobody, refers to nothing, loads
// nothing, and hides nothing. What the text says stays what its author says.
import { harmless } from '../text/harmless';
import { joiner, withoutReferences } from '../text/markdown';

/** Tags that our own reports have, letter by letter: none of them has an attribute that leads anywhere. */
const harmlessTag = /^<([/]?(details|summary|b|sub|code)|details open|br[/]?)>/;

/** Entities that stand for what is no mark of a mention or of a reference. */
const harmlessEntity = /^&(lt|gt|amp|quot);/;

/**
 * In code and outside of it alike, so that nothing depends on who reads where code begins: mentions and references,
 * characters by their entities, which would become marks of these, all HTML but the tags of our reports (which covers
 * comments, and so the markers of our comments), images, and addresses without a scheme, or without slashes behind it:
 * a browser reads `http:a.b` as `http://a.b`. In a picture of Mermaid `#` is a mark of its own.
 */
export function withoutEffect(text: string): string {
  let isPicture = false;
  let before = '';
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  return lines
    .map((line) => {
      // A fence behind a blank line stands in no HTML, and what closes a fence closes this one.
      if (isPicture) isPicture = !/^ {0,3}`{3,}[ \t]*$/.test(line);
      else isPicture = line === '```mermaid' && before.trim() === '';
      before = line;
      return lineWithoutEffect(line, isPicture);
    })
    .join('\n');
}

function lineWithoutEffect(line: string, isPicture: boolean): string {
  const shown = harmless(line);
  return (isPicture ? shown.split('#').map(withoutReferences).join('#') : withoutReferences(shown))
    .replace(/!(?=\[)|(?<=^|[(<\s"'])[/\\](?=[/\\])|(?<![a-z])(https?|ftp|mailto)(?=:)/gi, (mark) => `${mark}${joiner}`)
    .replace(/&(?=[#a-z])/gi, (mark, at: number, whole: string) =>
      harmlessEntity.test(whole.slice(at, at + 6)) ? mark : `${mark}${joiner}`,
    )
    .replace(/</g, (mark, at: number, whole: string) =>
      harmlessTag.test(whole.slice(at, at + 16)) ? mark : `${mark}${joiner}`,
    );
}
