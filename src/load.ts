// Bytes to Source: the tree of one file and the place of every value in it. JSON goes the same way, as YAML 1.2 contains it.
import { Composer, CST, isScalar, Lexer, Parser, type Document as YamlDocument, type YAMLError } from 'yaml';
import { decode } from './decode';
import { sorted, type Location, type Problem, type Severity } from './diagnostic';
import { deepest, grow, locator, type Locate } from './source';
import type { Source } from './document';

/** What became of one file. */
export interface Loaded {
  /** Path as shown to people. */
  readonly file: string;
  /** The decoded text, for code frames; absent when the bytes are not UTF-8 text or too many. */
  readonly text?: string;
  /**
   * Present when there is a tree, even with problems that leave its shape alone (a repeated key, a tag, a number too large),
   * so that the later stages report theirs in the same run; absent when the text cannot be parsed.
   */
  readonly source?: Source;
  /** Every problem of the file, sorted; each has a `location`. */
  readonly problems: readonly Problem[];
}

/** The most syntax errors that are reported of one file: those after that come from the earlier ones. */
const mostErrors = 50;
/** The most YAML tokens that are read: about 35,000 lines. Keeps the time for hostile files within seconds. */
const mostTokens = 250_000;

/** Reads one spec or overlay. `file` is the path as shown to people. Never throws for any bytes. */
export function load(file: string, bytes: Uint8Array): Loaded {
  const decoded = decode(file, bytes);
  if ('problem' in decoded) return { file, problems: [decoded.problem] };
  const { text } = decoded;
  const locate = locator(file, text);
  const { document, problems } = parse(text, locate);
  if (document?.contents == null) return { file, text, problems: sorted(problems) };
  const grown = grow(document.contents, text, locate);
  const source = { file, text, tree: grown.tree, places: grown.places };
  return { file, text, source, problems: sorted([...problems, ...grown.problems]) };
}

interface Parsed {
  /** Absent when the text has no single meaning. */
  readonly document?: YamlDocument.Parsed;
  readonly problems: readonly Problem[];
}

function parse(text: string, locate: Locate): Parsed {
  const { tokens, problems, openQuote } = tokenize(text, locate);
  if (tokens === undefined) return { problems };
  const [first, second] = tokens.filter(({ type }) => type === 'document');
  if (second) {
    const location = locate(second.offset, second.offset + '---'.length);
    const message = 'a second YAML document starts here; one file is one application';
    return { problems: [...problems, { code: 'FLK1005', severity: 'error', message, location, help: 'give each application a file of its own' }] };
  }
  // Repeated keys are found while the tree grows: the check of the library is quadratic. `schema` overrules a %YAML 1.1 line.
  const composer = new Composer({ schema: 'core', merge: false, resolveKnownTags: false, uniqueKeys: false, prettyErrors: false });
  const [document] = composer.compose(tokens, true, text.length);
  const errors = document?.errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED') ?? [];
  const warnings = document?.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED') ?? [];
  const found = [...problems, ...report(errors, 'error', text, locate, openQuote), ...report(warnings, 'warning', text, locate)];
  if (document === undefined || errors.length > 0) return { problems: found };
  if (first === undefined || isNothing(document.contents)) {
    return { problems: [...found, { code: 'FLK1001', severity: 'error', message: 'the file is empty', location: locate(0, 0), help: 'run `flinkform init` for a commented sample' }] };
  }
  return { document, problems: found };
}

interface Tokenized {
  readonly tokens?: readonly CST.Token[];
  readonly problems: readonly Problem[];
  /** Where a quoted text starts that runs to the end of the file. */
  readonly openQuote?: number;
}

/** Drives the parser token by token, so that hostile input is stopped before it costs time, memory or stack. */
function tokenize(text: string, locate: Locate): Tokenized {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const problems: Problem[] = [];
  const here = (length: number): Location => locate(parser.offset, parser.offset + length);
  let read = 0;
  let inScalar = false;
  let openQuote: number | undefined;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('!') && !inScalar) {
      const message = `the tag ${lexeme} is not allowed: a spec is plain data`;
      problems.push({ code: 'FLK1012', severity: 'error', message, location: here(lexeme.length), help: 'remove the tag; write text that looks like a number in quotes' });
    }
    if (!inScalar && /^(["'])(?!.*\1$)/s.test(lexeme)) openQuote = parser.offset;
    inScalar = !inScalar && lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if ((read += 1) > mostTokens) {
      return { problems: [{ code: 'FLK1009', severity: 'error', message: `the file has more than ${mostTokens.toLocaleString('en')} YAML tokens`, location: here(0) }] };
    }
    // The stack also holds the document and the scalar that is being read.
    if (parser.stack.length > deepest + 2) {
      return { problems: [{ code: 'FLK1007', severity: 'error', message: `the spec is nested more than ${deepest} levels deep`, location: here(0) }] };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, problems: problems.slice(0, mostErrors), ...(openQuote !== undefined && { openQuote }) };
}

function report(errors: readonly YAMLError[], severity: Severity, text: string, locate: Locate, openQuote?: number): Problem[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]).slice(0, mostErrors);
  return inOrder.map(({ code, message, pos: [start, end] }) => {
    if (openQuote !== undefined && /^Missing closing .quote/.test(message)) {
      return { code: 'FLK1002', severity, message: 'this quote is not closed', location: locate(openQuote, openQuote + 1) };
    }
    const help = hints[code];
    return {
      code: code === 'TAB_AS_INDENT' ? 'FLK1014' : 'FLK1002',
      severity,
      message: sentence(message),
      location: locate(Math.min(start, text.length), Math.min(end, text.length)),
      ...(help !== undefined && { help }),
    };
  });
}

/** The next step for the mistakes that people make most. */
const hints: Partial<Record<YAMLError['code'], string>> = {
  BAD_SCALAR_START: 'put the text in quotes',
  BAD_DQ_ESCAPE: 'in double quotes write `\\` for a backslash, or use single quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds `: ` in quotes; start a nested map on its own line',
  MULTILINE_IMPLICIT_KEY: 'check for a missing `:` after a key, a quote that is not closed, and the indentation of the next line',
  TAB_AS_INDENT: 'indent with spaces',
  BAD_INDENT: 'align the keys of one map in one column',
};

/** The first line of a parser message, as our messages are written. */
function sentence(message: string): string {
  const line = message.split('\n', 1)[0] ?? '';
  return (line.charAt(0).toLowerCase() + line.slice(1)).replace(/[.:]+$/, '');
}

/** Nothing written at all, as opposed to an explicit `null`. */
function isNothing(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && (contents.source ?? '') === '');
}
