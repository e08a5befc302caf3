// Where resources and modules stand in a file of Terraform, and the comments in them and above them. The parsers of HCL
// on npm (`@cdktf/hcl2json`, `hcl2-parser`) are HashiCorp's in WebAssembly or translated, of several megabytes, and
// answer with JSON that has neither lines nor comments: this reads no value but the source of a module.

export interface HclBlock {
  readonly kind: 'resource' | 'module';
  /** `aws_kinesis_stream.orders`, `module.jobs`. */
  readonly name: string;
  /** Of its first word and behind its opening brace; they count from 1. */
  readonly line: number;
  readonly column: number;
  readonly headerEnd: { readonly line: number; readonly column: number };
  /** Of a module, where it is written out. */
  readonly source?: string;
  /** In its braces, and on their lines. */
  readonly within: readonly HclComment[];
  /** On the lines above it, without a gap. */
  readonly above: readonly HclComment[];
}

/** The text of a comment without its marks. */
export interface HclComment {
  readonly text: string;
  readonly line: number;
  readonly lastLine: number;
  /** Nothing stands before it in its line. */
  readonly alone: boolean;
}

interface Token {
  readonly kind: 'comment' | 'text' | 'word' | 'open' | 'close' | 'line' | 'other';
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** The blocks at the top of a file, in order. */
export function hclBlocks(text: string): HclBlock[] {
  const blocks: HclBlock[] = [];
  let depth = 0;
  let statement: Token[] = [];
  let opened: Opened | undefined;
  // The comments of the block that is open; outside of one those of the lines before, as far as they have no gap.
  let comments: HclComment[] = [];
  for (const token of tokensOf(text)) {
    if (token.kind === 'comment') {
      if (depth === 0 && comments.at(-1)?.lastLine !== token.line - 1) comments = [];
      comments.push(commentOf(token, statement));
    } else if (token.kind === 'open' || token.kind === 'close' || token.kind === 'line') {
      if (opened && depth === 1) opened = { ...sourceIn(statement), ...opened };
      if (token.kind === 'open' && depth === 0) {
        opened = openedBy(statement, token, comments);
        comments = [];
      }
      depth = Math.max(0, depth + { open: 1, close: -1, line: 0 }[token.kind]);
      if (token.kind === 'close' && depth === 0) {
        if (opened) blocks.push({ ...opened, within: comments });
        [opened, comments] = [undefined, []];
      }
      // A comment behind a brace is that one's.
      statement = token.kind === 'close' ? [token] : [];
    } else if (token.text.trim() !== '') statement.push(token);
  }
  return blocks;
}

type Opened = Omit<HclBlock, 'within'>;

/** `resource "aws_kinesis_stream" "orders" {`, `module "jobs" {`. */
function openedBy(statement: readonly Token[], brace: Token, before: readonly HclComment[]): Opened | undefined {
  const [first, ...labels] = statement.filter(({ kind }) => kind !== 'other');
  if (first?.kind !== 'word' || (first.text !== 'resource' && first.text !== 'module')) return undefined;
  const names = labels.map((one) => (one.kind === 'text' ? one.text.slice(1, -1) : one.text));
  if (names.length !== (first.text === 'resource' ? 2 : 1)) return undefined;
  return {
    kind: first.text,
    name: (first.text === 'module' ? ['module', ...names] : names).join('.'),
    line: first.line,
    column: first.column,
    headerEnd: { line: brace.line, column: brace.column + 1 },
    above: before.at(-1)?.lastLine === first.line - 1 ? before.filter(({ alone }) => alone) : [],
  };
}

/** `source = "./jobs"`; a text with an expression in it is not written out. */
function sourceIn(statement: readonly Token[]): { source?: string } {
  const [name, value, ...more] = statement.filter(({ kind }) => kind !== 'other');
  if (name?.text !== 'source' || value?.kind !== 'text' || more.length > 0) return {};
  const source = value.text.slice(1, -1);
  return /[$%]\{|\\/.test(source) ? {} : { source };
}

function commentOf({ text, line }: Token, statement: readonly Token[]): HclComment {
  return {
    text: text.replace(/^(#|\/\/|\/\*)/, '').replace(/\*\/$/, ''),
    line,
    lastLine: line + newlinesIn(text),
    alone: statement.length === 0,
  };
}

/** A comment, a text, a document in place, a brace, a name, an end of line, or nothing that matters. */
const token =
  /((?:#|\/\/)[^\n]*|\/\*[^]*?(?:\*\/|$))|(")|(<<-?[A-Za-z_][\w-]*[ \t]*\r?\n)|([{}])|([A-Za-z_][\w-]*)|(\n)|[^#/"<{}\w\n]+|[^]/y;

function* tokensOf(text: string): Generator<Token> {
  let [line, lineStart] = [1, 0];
  for (let at = 0; at < text.length;) {
    token.lastIndex = at;
    const [found, comment, quote, document, brace, word, end] = token.exec(text) as unknown as [string, ...string[]];
    const last = quote ? endOfText(text, at + 1) : document ? endOfDocument(text, at, document) : at + found.length;
    const whole = text.slice(at, last);
    const kind = comment
      ? 'comment'
      : quote
        ? 'text'
        : brace
          ? brace === '{'
            ? 'open'
            : 'close'
          : word
            ? 'word'
            : end
              ? 'line'
              : 'other';
    yield { kind, text: whole, line, column: at - lineStart + 1 };
    const lines = newlinesIn(whole);
    line += lines;
    if (lines > 0) lineStart = at + whole.lastIndexOf('\n') + 1;
    at = last;
  }
}

/** Behind the quote that ends a text; expressions in it may hold texts, which may hold expressions. */
function endOfText(text: string, start: number): number {
  const open: ('text' | 'braces')[] = ['text'];
  let at = start;
  while (open.length > 0 && at < text.length) {
    const isText = open.at(-1) === 'text';
    const step = isText ? /[^"\\$%\n]+|\\[^]|\$\$\{|%%\{|[$%]\{|[^]/y : /[^"{}]+|[^]/y;
    step.lastIndex = at;
    const [found] = step.exec(text) as unknown as [string];
    // Outside of an expression a text ends with its line at the latest.
    if (isText && found === '\n') return at;
    at += found.length;
    if (isText && (found === '${' || found === '%{')) open.push('braces');
    else if (found === '"' && !isText) open.push('text');
    else if (found === '{' && !isText) open.push('braces');
    else if (found === (isText ? '"' : '}')) open.pop();
  }
  return at;
}

/** Before the end of the line that says the word again. */
function endOfDocument(text: string, start: number, opening: string): number {
  const word = opening.replace(/^<<-?/, '').trim();
  let at = start + opening.length;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    at += line.length;
    if (line.trim() === word || end < 0) return at;
    at += 1;
  }
  return at;
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1;
}
