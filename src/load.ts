// Bytes to Source: the tree of one file and the place of every value in it. JSON goes the same way, as YAML 1.2
// contains it.
import { CST, isScalar, Lexer, Parser, type Document as YamlDocument, type ErrorCode } from 'yaml';
import { compose } from './syntax/compose';
import { decode } from './syntax/decode';
import { sorted, type Problem, type Severity } from './diagnostics/diagnostic';
import type { Location } from './document/location';
import { error, info, warning } from './diagnostics/problem';
import { problemList, type ProblemList } from './diagnostics/problem-list';
import { deepest, grow, locator, type Locate, type Tagged } from './syntax/tree';
import type { Source } from './document/document';
import { shorten } from './text/shorten';

/** What became of one file. */
export interface Loaded {
  /** Path as shown to people. */
  readonly file: string;
  /** The decoded text, for code frames; absent when the bytes are not UTF-8 text or too many. */
  readonly text?: string;
  /**
   * Present when there is a tree, even with problems that leave its shape alone (a repeated key, a tag, a number too
   * large), so that the later stages report theirs in the same run; absent when the text cannot be parsed.
   */
  readonly source?: Source;
  /** What the tree leaves out, if there is one: repeated keys, keys that are no text. */
  readonly leftOut?: readonly Location[];
  /** Every problem of the file, sorted; each has a `location`. */
  readonly problems: readonly Problem[];
}

/** The most YAML tokens that are read: about 35,000 lines. Keeps the time for hostile files within seconds. */
export const mostTokens = 250_000;

/**
 * Reads one spec or overlay. `file` is the path as shown to people. Never throws for any bytes.
 * @param tagged for a file of another language, what its tags mean: a spec has none
 */
export function load(file: string, bytes: Uint8Array, tagged?: Tagged): Loaded {
  const decoded = decode(file, bytes);
  if ('problem' in decoded) return { file, problems: [decoded.problem] };
  const { text } = decoded;
  const locate = locator(file, text);
  const problems = problemList();
  const document = parse(text, locate, problems, tagged !== undefined);
  if (document?.contents == null) return { file, text, problems: sorted(problems.all()) };
  const { tree, places, leftOut } = grow(document.contents, text, locate, problems, tagged);
  return { file, text, source: { file, text, tree, places }, leftOut, problems: sorted(problems.all()) };
}

/** Nothing when the text has no single meaning. */
function parse(text: string, locate: Locate, problems: ProblemList, hasTags: boolean): YamlDocument.Parsed | undefined {
  const { tokens, openQuote } = tokenize(text, locate, problems, hasTags);
  if (tokens === undefined) return undefined;
  const [first, second] = tokens.filter(({ type }) => type === 'document');
  if (second) {
    const location = locate(second.offset, second.offset + '---'.length);
    const message = 'a second YAML document starts here; only the file of a spec may hold several';
    problems.add(error('FLK1005', location, message));
    return undefined;
  }
  let broken = false;
  const document = compose(tokens, text.length, (severity, code, message, start, end) => {
    broken ||= severity === 'error';
    const location = locate(Math.min(start, text.length), Math.min(end, text.length));
    problems.add(syntaxProblem({ severity, code, message, location, locate, openQuote }));
  });
  if (document === undefined || broken) return undefined;
  if (first === undefined || isNothing(document.contents)) {
    const help = 'run `flinkform init` for a commented sample';
    problems.add(error('FLK1001', locate(0, 0), 'the file is empty', { help }));
    return undefined;
  }
  return document;
}

interface Tokenized {
  /** Absent when there are too many, or they nest too deep. */
  readonly tokens?: readonly CST.Token[];
  /** Where a quoted text starts that runs to the end of the file. */
  readonly openQuote?: number;
}

/** Drives the parser token by token, so that hostile input is stopped before it costs time, memory or stack. */
function tokenize(text: string, locate: Locate, problems: ProblemList, hasTags: boolean): Tokenized {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const here = (length: number): Location => locate(parser.offset, parser.offset + length);
  // In place of what stands before one of several specs in a file.
  const [blank = ''] = /^\n*/.exec(text) ?? [];
  parser.offset = blank.length;
  let read = 0;
  let inScalar = false;
  let openQuote: number | undefined;
  for (const lexeme of new Lexer().lex(text.slice(blank.length))) {
    if (lexeme.startsWith('!') && !inScalar && !hasTags) {
      const message = `the tag ${shorten(lexeme)} is not allowed: a spec is plain data`;
      const help = 'remove the tag; write text that looks like a number in quotes';
      problems.add(error('FLK1012', here(lexeme.length), message, { help }));
    }
    if (!inScalar && /^(["'])(?!.*\1$)/s.test(lexeme)) openQuote = parser.offset;
    inScalar = !inScalar && lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if ((read += 1) > mostTokens) {
      const message = `the file has more than ${mostTokens.toLocaleString('en')} YAML tokens`;
      problems.add(error('FLK1009', here(0), message));
      return {};
    }
    // The stack also holds the document and the scalar that is being read.
    if (parser.stack.length > deepest + 2) {
      const message = `the spec is nested more than ${deepest} levels deep`;
      problems.add(error('FLK1007', here(0), message));
      return {};
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, ...(openQuote !== undefined && { openQuote }) };
}

interface Syntax {
  readonly severity: Severity;
  readonly code: ErrorCode;
  /** The library's own. */
  readonly message: string;
  readonly location: Location;
  readonly locate: Locate;
  readonly openQuote: number | undefined;
}

function syntaxProblem({ severity, code, message, location, locate, openQuote }: Syntax): Problem {
  const say = { error, warning, info }[severity];
  if (openQuote !== undefined && /^Missing closing .quote/.test(message)) {
    return say('FLK1002', locate(openQuote, openQuote + 1), 'this quote is not closed');
  }
  const help = hints[code];
  const ours = code === 'TAB_AS_INDENT' ? 'FLK1014' : 'FLK1002';
  return say(ours, location, sentence(message), { ...(help !== undefined && { help }) });
}

/** The next step for the mistakes that people make most. */
const hints: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: 'put the text in quotes',
  BAD_DQ_ESCAPE: 'in double quotes write `\\` for a backslash, or use single quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds `: ` in quotes; start a nested map on its own line',
  MULTILINE_IMPLICIT_KEY:
    'check for a missing `:` after a key, a quote that is not closed, and the indentation of the next line',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'align the keys of one map in one column',
};

/** The first line of a parser message, as our messages are written. */
function sentence(message: string): string {
  const line = message.replace(/\n[^]*$/, '');
  return (line.charAt(0).toLowerCase() + line.slice(1)).replace(/[.:]+$/, '');
}

/** Nothing written at all, as opposed to an explicit `null`. */
function isNothing(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source);
}
