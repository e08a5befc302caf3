// What `${...}` in a value means: the grammar of placeholders, apart from what they stand for.
import { ensured } from '../text/ensured';
import { edits } from '../text/suggest';

/** One stretch of a text; `start` and `end` are UTF-16 offsets in it. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'env';
      readonly name: string;
      readonly as: 'string' | 'number' | 'boolean';
      readonly start: number;
      readonly end: number;
    }
  /** A dotted path from the root of the document; its first segment is one of `roots`, `env` apart. */
  | { readonly kind: 'spec'; readonly path: readonly string[]; readonly start: number; readonly end: number }
  /** What the compiler works out: `sources.orders.stream.arn` is the fact `stream.arn` of `sources.orders`. */
  | { readonly kind: 'fact'; readonly of: string; readonly fact: string; readonly start: number; readonly end: number }
  /** What Terraform finds elsewhere: `lookups.cluster.arn` is `arn` of the look-up `cluster`. */
  | {
      readonly kind: 'lookup';
      readonly name: string;
      readonly fact: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly kind: 'malformed';
      readonly message: string;
      readonly suggestion?: string;
      readonly help?: string;
      readonly start: number;
      readonly end: number;
    }
  /** Literal text that Terraform would evaluate if it were Terraform's. */
  | { readonly kind: 'foreign'; readonly text: string; readonly start: number; readonly end: number };

/** The words a placeholder may start with. */
export const roots = ['env', 'metadata', 'aws', 'spec'] as const;

/** The words that one may start with which names a fact, and what others may write for them. */
const factRoots: Readonly<Record<string, string>> = {
  source: 'sources',
  sources: 'sources',
  sink: 'sinks',
  sinks: 'sinks',
  storage: 'storage',
};

/** The word that one may start with which names a look-up, and what others may write for it. */
const lookupRoots: Readonly<Record<string, string>> = { lookup: 'lookups', lookups: 'lookups' };

/** Those that are close to another word that means something else. */
const nearRoots: Readonly<Record<string, string>> = { ...factRoots, ...lookupRoots };

/**
 * Cuts a text into pieces, in time linear in its length: `${env.NAME}` (text), `${env.NAME:number}` and
 * `${env.NAME:boolean}` (converted), `${metadata.name}`, `${aws.region}`, `${spec.compute.parallelism}` (list items by
 * number), `${sources.orders.stream.arn}` and `${storage.bucket}` (facts), `${lookups.alerts}` (look-ups), and `$${`
 * for a literal `${`. Near misses of these are `malformed`; other `${...}` and `%{...}` are literal text, told apart as
 * `foreign` when they look like Terraform.
 */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = [];
  let literal = 0;
  const flush = (end: number): void => {
    if (end > literal) pieces.push({ kind: 'text', text: text.slice(literal, end) });
  };
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const { index: start } = match;
    if (match[0] === '$${') {
      flush(start);
      literal = start + 1;
      continue;
    }
    const piece = match[0] === '${' ? placeholder(text, start) : directive(text, start);
    if (piece === undefined) continue;
    flush(start);
    pieces.push(piece);
    literal = piece.end;
    opening.lastIndex = piece.end;
  }
  flush(text.length);
  return pieces;
}

type Marked = Exclude<Piece, { kind: 'text' }>;

const opening = /\$\$\{|\$\{|%\{/g;
/** Stops at the first character that a placeholder cannot hold, so that thousands of open ones stay cheap. */
const closed = /\$\{([^${}\r\n]{0,300})\}/y;
const head = /\$\{\s{0,20}([A-Za-z_]{0,40})(.?)/y;
const terraformWord = /^(var|local|locals|data|module|path|each|count|self|terraform)$/;
const reference = /^(metadata|aws|spec)((?:\.[A-Za-z0-9_-]+)+)$/;
const fact = /^(storage|(?:sources|sinks)\.[A-Za-z0-9-]+)\.([A-Za-z0-9_.-]+)$/;
const lookup = /^lookups(?:\.[A-Za-z0-9-]+)+$/;
const environment = /^env\.([A-Za-z_][A-Za-z0-9_]*)(?::(number|boolean))?$/;

function placeholder(text: string, start: number): Marked | undefined {
  closed.lastIndex = start;
  const inner = closed.exec(text)?.[1];
  if (inner === undefined) return open(text, start);
  const end = start + inner.length + 3;
  const env = environment.exec(inner);
  if (env)
    return {
      kind: 'env',
      name: ensured(env[1], 'a placeholder without a name'),
      as: env[2] === 'number' || env[2] === 'boolean' ? env[2] : 'string',
      start,
      end,
    };
  if (reference.test(inner)) return { kind: 'spec', path: inner.split('.'), start, end };
  const named = fact.exec(inner);
  if (named) return { kind: 'fact', of: ensured(named[1], 'whose fact'), fact: ensured(named[2], 'which'), start, end };
  const sought = lookup.test(inner);
  if (sought) {
    const [name, ...fact] = inner.split('.').slice(1);
    return { kind: 'lookup', name: ensured(name, 'which look-up'), fact: fact.join('.'), start, end };
  }
  const written = text.slice(start, end);
  if (looksTerraform(inner)) return { kind: 'foreign', text: written, start, end };
  const near = nearRoot(inner);
  if (near === undefined) return undefined;
  return { kind: 'malformed', message: `"${written}" is not a placeholder`, ...mending(inner, near), start, end };
}

/** How to write what was probably meant. */
function mending(inner: string, near: string): { help: string } | { suggestion: string } {
  const rest = inner.trim().replace(/^[A-Za-z_]+/, '');
  const mended = `${near}${rest}`;
  if (near === 'env' && /^\.[A-Za-z_][A-Za-z0-9_]*:?[-=?+]/.test(rest))
    return { help: 'placeholders have no default values: set the variable, or write the default in an overlay file' };
  if ([environment, reference, fact, lookup].some((form) => form.test(mended))) return { suggestion: `\${${mended}}` };
  // A configuration provider of Kafka's, which the job resolves.
  if (/^env:/.test(inner)) return { help: `write $\${${inner}} if the job shall fill it in, or \${env.NAME}` };
  return { help: `write \${${usual(near)}}, or $\${ for literal text` };
}

/** A placeholder that begins with a word. */
function usual(root: string): string {
  if (root === 'env') return 'env.NAME';
  if (root === 'storage') return 'storage.bucket';
  if (root === 'lookups') return 'lookups.NAME';
  return Object.hasOwn(factRoots, root) ? `${root}.NAME.FACT` : `${root}.path.to.value`;
}

/** A `${` without its `}`: literal, unless it plainly begins one of our placeholders. */
function open(text: string, start: number): Marked | undefined {
  head.lastIndex = start;
  const [opened = '', word = '', next = ''] = head.exec(text) ?? [];
  if (next === '(' || (next === '.' && looksTerraform(`${word}.x`))) {
    return { kind: 'foreign', text: opened, start, end: start + opened.length };
  }
  if (![...roots, ...Object.values(nearRoots)].some((root) => root === word) || next !== '.') return undefined;
  const end = start + opened.length;
  return {
    kind: 'malformed',
    message: `"${opened}" has no closing brace`,
    help: 'close it with }, or write $${ for literal text',
    start,
    end,
  };
}

function directive(text: string, start: number): Marked | undefined {
  const found = /^%\{~?\s*(if|else|endif|for|endfor)\b/.exec(text.slice(start, start + 40));
  if (!found || text.charAt(start - 1) === '%') return undefined;
  return { kind: 'foreign', text: found[0], start, end: start + found[0].length };
}

/** `var.x`, `file("x")`, `aws_s3_bucket.code.arn`. */
function looksTerraform(inner: string): boolean {
  const [, word = '', next = ''] = /^\s*([A-Za-z0-9_]+)(.?)/.exec(inner) ?? [];
  return next === '(' || (next === '.' && (terraformWord.test(word) || /^[a-z0-9]+_[a-z0-9_]+$/.test(word)));
}

/**
 * The root that was probably meant. Stricter than `suggest`, as an error on innocent text such as `${app.name}` would
 * annoy.
 */
function nearRoot(inner: string): string | undefined {
  const [, word = '', next = ''] = /^\s*([A-Za-z_]*)(.?)/.exec(inner) ?? [];
  const exact = roots.find((root) => root === word.toLowerCase());
  if (exact) return exact;
  if (next !== '.') return undefined;
  if (Object.hasOwn(nearRoots, word)) return nearRoots[word];
  if (/^environ(ment)?$/i.test(word)) return 'env';
  return roots.find((root) => edits(word, root) <= (root.length > 4 ? 2 : 1));
}
