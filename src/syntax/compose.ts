// Tokens → one YAML document, and what the library objects to. The library makes an error with a stack trace for each
// objection, and 1 MiB may hold hundreds of thousands: here they are handed on one by one, and none is kept.
import { Composer, type CST, type Document as YamlDocument, type ErrorCode } from 'yaml';
import type { Severity } from '../diagnostics/diagnostic';

/** Takes one objection; `start` and `end` are offsets in the text. */
export type Objector = (severity: Severity, code: ErrorCode, message: string, start: number, end: number) => void;

type Composed = YamlDocument.Parsed | undefined;

/** Composes the only document of the tokens; `length` is that of the text. Nothing comes of tokens without one. */
export function compose(tokens: readonly CST.Token[], length: number, object: Objector): Composed {
  // Repeated keys are found while the tree grows: the check of the library is quadratic. `schema` overrules a line
  // `%YAML 1.1`.
  const unlike = { merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const;
  const composer = new Composer({ schema: 'core', ...unlike });
  const onError = (source: ErrorSource, code: ErrorCode, message: string, isWarning = false): void => {
    // Tags are refused by `load`, known or not.
    if (code !== 'TAG_RESOLVE_FAILED') object(isWarning ? 'warning' : 'error', code, message, ...extent(source));
  };
  // Not part of the library's interface: where it is gone, what the document holds is handed on below.
  Object.assign(composer, { onError });
  const [document] = composer.compose(withoutErrors(tokens, onError), true, length);
  for (const { code, message, pos } of document?.errors ?? []) onError(pos, code, message);
  for (const { code, message, pos } of document?.warnings ?? []) onError(pos, code, message, true);
  return document;
}

/** What the library says of a place: an offset, a range, or a token. */
type ErrorSource = number | readonly [number, number, number?] | { readonly offset: number; readonly source?: string };

function extent(source: ErrorSource): [start: number, end: number] {
  if (typeof source === 'number') return [source, source + 1];
  if ('offset' in source) return [source.offset, source.offset + (source.source?.length ?? 1)];
  return [source[0], source[1]];
}

type OnError = (source: ErrorSource, code: ErrorCode, message: string) => void;

/** The two kinds of tokens of which the composer makes errors by itself are handed on as objections. */
function* withoutErrors(tokens: readonly CST.Token[], onError: OnError): Generator<CST.Token> {
  let begun = false;
  for (const token of tokens) {
    begun ||= token.type === 'document';
    if (token.type === 'error') {
      const { message, source } = token;
      onError(token, 'UNEXPECTED_TOKEN', source ? `${message}: ${JSON.stringify(source)}` : message);
    } else if (token.type === 'doc-end' && !begun) {
      onError(token, 'UNEXPECTED_TOKEN', 'Unexpected doc-end without preceding document');
    } else yield token;
  }
}
