// What no report may show: what environment variables hold, and secrets that somebody wrote into a spec. Messages name
// the variable instead; `blot.ts` does the same for the lines of files.
import type { Diagnostic } from './diagnostic';
import type { Interpolated } from './interpolate';
import type { Loaded } from './load';
import type { Pointer } from './pointer';
import { secretPlaces } from './secret-places';

export interface Concealment {
  readonly variables: readonly Hidden[];
  readonly secrets: readonly Hidden[];
  /** Values that came from an environment variable → how the spec writes them. */
  readonly named: ReadonlyMap<Pointer, string>;
}

/** A text to hide, and what stands in its place. */
export interface Hidden {
  readonly text: string;
  readonly shown: string;
  /** Every stretch of `stretch` characters of it, in lower case: messages cut texts, and take them apart. */
  readonly stretches: ReadonlySet<string>;
  /** How many characters of it a message may hold. */
  readonly most: number;
}

/** Parts of a hidden text that are shorter than this tell nothing: `eu-west`. */
const stretch = 8;
/** What holds a secret holds ordinary words as well; messages cut long texts, and not shorter than this. */
const cut = 24;
/** A text that is shorter is hidden only in messages about it: a `4` stands in many others. */
const telling = 4;

/** What must be hidden in what is said of these files. */
export function concealmentOf(files: readonly Loaded[], interpolated: Interpolated | undefined): Concealment {
  const trees = files.flatMap(({ source }) => (source ? [source.tree] : []));
  const whole = interpolated ? [interpolated.document.tree] : [];
  const secrets = new Set([...trees, ...whole].flatMap((tree) => secretPlaces(tree).map(({ text }) => text)));
  return {
    variables: [...(interpolated?.inserted ?? [])].map(([name, text]) => hide(text, `\${env.${name}}`, files)),
    secrets: [...secrets].map((text) => ({ ...hide(text, '***', []), most: cut })),
    named: interpolated?.named ?? new Map<Pointer, string>(),
  };
}

/** What the files say themselves is no secret of a variable's, and neither is the form of an ARN. */
function hide(text: string, shown: string, files: readonly Loaded[]): Hidden {
  const stretches = new Set(stretchesOf(text));
  const hidden = { text, shown, stretches, most: stretch };
  if (stretches.size === 0) return hidden;
  const [form = ''] = /^arn:[^:]*:[^:]*:[^:]*:/.exec(text) ?? [];
  for (const known of [form, ...files.map((file) => file.text ?? '')])
    for (const said of stretchesOf(known)) stretches.delete(said);
  return hidden;
}

function* stretchesOf(text: string): Generator<string> {
  for (let at = 0; at + stretch <= text.length; at += 1) yield text.slice(at, at + stretch).toLowerCase();
}

/** The text with hidden ones replaced, whole or in parts; `about` is the place in the spec that it speaks of. */
export function conceal(text: string, concealment: Concealment, about?: Pointer): string {
  const whole = named(text, concealment, about);
  return [...concealment.variables, ...concealment.secrets].reduce(withoutStretches, whole);
}

/** The text with hidden ones replaced where they stand as they are: for values, which nobody has cut. */
export function named(text: string, { variables, secrets, named }: Concealment, about?: Pointer): string {
  const aboutVariable = about !== undefined && [...named.keys()].some((pointer) => isAround(pointer, about));
  const least = aboutVariable ? 1 : telling;
  const hidden = [
    ...variables.filter((one) => one.text.length >= least),
    ...secrets.filter((one) => one.text.length >= telling),
  ];
  return hidden.sort((a, b) => b.text.length - a.text.length).reduce(withoutWhole, text);
}

/** Whether one of the places is in the other. */
function isAround(one: Pointer, other: Pointer): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** Texts like words are replaced as words only: `prod` does not stand in `product`, `it` not in `keystore.it`. */
function withoutWhole(text: string, { text: hidden, shown }: Hidden): string {
  if (!/^[A-Za-z0-9]{1,12}$/.test(hidden)) return text.replaceAll(hidden, () => shown);
  return text.replace(new RegExp(`(?<![A-Za-z0-9.])${hidden}(?![A-Za-z0-9]|[.][A-Za-z0-9])`, 'gi'), () => shown);
}

function withoutStretches(text: string, { stretches, shown, most }: Hidden): string {
  if (stretches.size === 0) return text;
  let kept = '';
  for (let at = 0; at < text.length;) {
    let end = at;
    while (stretches.has(text.slice(end, end + stretch).toLowerCase())) end += 1;
    const length = end > at ? end - at + stretch - 1 : 0;
    if (length < most) kept += text.charAt(at);
    else if (!kept.endsWith(shown)) kept += shown;
    at += length < most ? 1 : length;
  }
  return kept;
}

/** Plain data with its texts concealed by `replace` (`named` or `conceal`); keys stay. */
export function concealedData<T>(value: T, concealment: Concealment, replace: typeof named): T {
  if (concealment.variables.length === 0 && concealment.secrets.length === 0) return value;
  return mapTexts(value, (text) => replace(text, concealment)) as T;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapTexts(member, change)]));
}

/** A diagnostic with all its texts concealed. */
export function concealed(diagnostic: Diagnostic, concealment: Concealment): Diagnostic {
  if (concealment.variables.length === 0 && concealment.secrets.length === 0) return diagnostic;
  const { message, found, expected, help, because, suggestions, allowed, pointer } = diagnostic;
  const shown = (text: string): string => conceal(text, concealment, pointer);
  return {
    ...diagnostic,
    message: shown(message),
    ...(found !== undefined && { found: shown(found) }),
    ...(expected !== undefined && { expected: shown(expected) }),
    ...(help !== undefined && { help: shown(help) }),
    ...(because && { because: { ...because, note: shown(because.note) } }),
    ...(suggestions && { suggestions: suggestions.map(shown) }),
    ...(allowed && { allowed: allowed.map(shown) }),
  };
}
