// Whether a text that may be no YAML at all seems to hold a secret. Only for code frames, so it rather suspects too
// much; what a valid spec holds is judged by `secret-places.ts`.
import { holdsSecret, isReference, namesSecret } from './secret-text';

/** Linear in the text. */
export function mayHoldSecret(text: string): boolean {
  const read = withoutEscapes(text);
  if (holdsSecret(read)) return true;
  for (const { 0: name, index } of read.matchAll(/[\w.-]+/g)) {
    if (namesSecret(name) && !isHarmless(read, index, name.length)) return true;
  }
  return false;
}

/** `"pass\u0077ord"` is read as what it means. */
function withoutEscapes(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long?: string, short?: string) =>
    String.fromCharCode(parseInt(String(long ?? short), 16)),
  );
}

/** How much is looked at before and behind a name. */
const reach = 400;
/** A key and what it holds up to the end of the value: `secret: arn:...`, `"token": "${env.TOKEN}"`. */
const pair =
  /^["']?[ \t]*(?::(?=\s|["'])|=)[ \t]*(?:&\S+[ \t]+)?(["']?)((?:\$\{[^}\s]*\}|[^\s"',}\]])*)\1[ \t]*(?=[,}\]#\r\n]|$)/;

/** Whether the name is no key, or what it holds is no secret. */
function isHarmless(text: string, at: number, length: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at);
  // `arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders`
  if (/arn:[^\s"']*:$/.test(before)) return true;
  // The value of an override's operation belongs to the end of its path.
  if (/path["']?[ \t]*:[ \t]*["']?\/[^\s"',}]*$/.test(before)) return false;
  const after = text.slice(at + length, at + length + reach);
  if (/^["']?[ \t]*(:(\s|["']|$)|=)/.test(after)) return isReferenceBehind(before, after);
  // A key may stand alone in its line: `? password`.
  return !/^["']?[ \t]*(\r?\n|$)/.test(after) || !/(^|\n)[ \t]*([?][ \t]+)?["']?$/.test(before);
}

function isReferenceBehind(before: string, after: string): boolean {
  // `# The secret: ask the platform team.`
  if (/(^|\n)[^\n]*#[^\n]*$/.test(before) && /^["']?[ \t]*:([ \t]+[A-Za-z]+){3}/.test(after)) return true;
  // On the next line stands the value, or the first key of a map, which is judged by its own names.
  const [below] = /^["']?[ \t]*:[ \t]*\r?\n[ \t]+\S[^\n]*/.exec(after) ?? [];
  if (below === undefined) return isReference(pair.exec(after)?.[2]);
  const [, next = ''] = /\n[ \t]+([^\n]*)$/.exec(below) ?? [];
  return /^[\w.-]+:([ \t]|\r?$)/.test(next) || isReference(next.trim().replace(/^(["'])(.*)\1$/, '$2'));
}
