// What no report may show: what environment variables hold, and secrets that somebody wrote into a spec. Messages name
// the variable instead; `blot.ts` does the same for the lines of files. Most runs have nothing to say, so what is
// costly is made when it is first needed.
import type { Diagnostic } from '../diagnostics/diagnostic';
import { valueAt } from '../document/document';
import type { Interpolated } from '../interpolate';
import type { Loaded } from '../load';
import type { Pointer } from '../document/pointer';
import { secretPlaces } from './secret-places';

export interface Concealment {
  readonly variables: () => readonly Hidden[];
  readonly secrets: () => readonly Hidden[];
  /** Values of which a variable is a part → how the spec writes them; those around a place, or all. */
  readonly composed: (around?: Pointer) => ReadonlyMap<string, string>;
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
  /** Whether a dot is a part of words that it must not be cut out of: `keystore.changeit`. */
  readonly dotted: boolean;
}

/** Parts of a hidden text that are shorter than this tell nothing: `eu-west`. */
const stretch = 8;
/** What holds a secret holds ordinary words as well; messages cut long texts, and not shorter than this. */
const cut = 24;
/** A text that is shorter is hidden only in messages about it: a `4` stands in many others. */
const telling = 4;
/** So many composed values are looked for within other texts; of more, only whole texts are compared. */
const mostComposed = 200;

/** Nothing to hide. */
export const nothingHidden: Concealment = {
  variables: () => [],
  secrets: () => [],
  composed: () => new Map(),
  named: new Map(),
};

/** What must be hidden in what is said of these files. */
export function concealmentOf(files: readonly Loaded[], interpolated: Interpolated | undefined): Concealment {
  return {
    variables: once(() => variablesOf(files, interpolated)),
    secrets: once(() => secretsOf(files, interpolated)),
    composed: composedOf(interpolated),
    named: interpolated?.named ?? new Map<Pointer, string>(),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function variablesOf(files: readonly Loaded[], interpolated: Interpolated | undefined): Hidden[] {
  const all = [...(interpolated?.inserted ?? [])].flatMap(([name, text]) =>
    spellings(text).map((spelling) => ({
      text: spelling,
      shown: `\${env.${name}}`,
      stretches: new Set(stretchesOf(spelling)),
    })),
  );
  // What the files say themselves is no secret of a variable's, and neither is the form of an ARN.
  const any = new Set(all.flatMap(({ stretches }) => [...stretches]));
  const known = [
    ...all.map(({ text }) => /^arn:[^:]*:[^:]*:[^:]*:/.exec(text)?.[0] ?? ''),
    ...files.map(({ text = '' }) => text),
  ];
  for (const text of any.size === 0 ? [] : known) {
    for (const said of stretchesOf(text)) if (any.has(said)) for (const { stretches } of all) stretches.delete(said);
  }
  return all.map((one) => ({ ...one, most: stretch, dotted: false }));
}

/** A secret is in the file itself, so nothing of it is known already. */
function secretsOf(files: readonly Loaded[], interpolated: Interpolated | undefined): Hidden[] {
  const trees = files.flatMap(({ source }) => (source ? [source.tree] : []));
  const whole = interpolated ? [interpolated.document.tree] : [];
  const texts = new Set([...trees, ...whole].flatMap((tree) => secretPlaces(tree).map(({ text }) => text)));
  return [...texts].flatMap(spellings).map((text) => {
    const stretches = once(() => new Set(stretchesOf(text)));
    return {
      text,
      shown: '***',
      get stretches() {
        return stretches();
      },
      most: cut,
      dotted: true,
    };
  });
}

/** As it is, and as messages quote it. */
function spellings(text: string): string[] {
  return [...new Set([text, JSON.stringify(text).slice(1, -1)])];
}

function composedOf(interpolated: Interpolated | undefined): Concealment['composed'] {
  const collect = (around?: Pointer): Map<string, string> => {
    const composed = new Map<string, string>();
    for (const [pointer, written] of interpolated?.named ?? []) {
      if (around !== undefined && !isAround(pointer, around)) continue;
      const value = interpolated && valueAt(interpolated.document.tree, pointer);
      if (typeof value !== 'string' || /^\$\{env[.]\w+\}$/.test(written)) continue;
      for (const spelling of spellings(value)) composed.set(spelling, written);
    }
    return composed;
  };
  const all = once(() => collect());
  return (around) => (around === undefined ? all() : collect(around));
}

function* stretchesOf(text: string): Generator<string> {
  for (let at = 0; at + stretch <= text.length; at += 1) yield text.slice(at, at + stretch).toLowerCase();
}

/** The values near a place that a text speaks of, when variables are in them. */
type About = ReadonlyMap<string, string>;

/** The text with hidden ones replaced, whole or in parts; `about`: what it speaks of. */
export function conceal(text: string, concealment: Concealment, about?: About): string {
  const whole = named(text, concealment, about);
  return [...concealment.variables(), ...concealment.secrets()].reduce(withoutStretches, whole);
}

/** The text with hidden ones replaced where they stand as they are: for values, which nobody has cut. */
export function named(text: string, concealment: Concealment, about?: About): string {
  const composed = concealment.composed();
  const written = composed.get(text);
  if (written !== undefined) return written;
  const near = [...(composed.size <= mostComposed ? composed : (about ?? []))];
  const least = about ? 1 : telling;
  const hidden = [
    ...concealment.variables().filter((one) => one.text.length >= least),
    ...concealment.secrets().filter((one) => one.text.length >= telling),
  ];
  const whole = near.filter(([value]) => value.length >= telling).sort(([a], [b]) => b.length - a.length);
  const shown = whole.reduce((said, [value, name]) => said.replaceAll(value, () => name), text);
  return hidden
    .sort((a, b) => b.text.length - a.text.length)
    .reduce((said, one) => withoutWhole(said, one, about !== undefined), shown);
}

/** What a text about this place speaks of; nothing when no variable is there, in it, or around it. */
export function aboutOf({ named, composed }: Concealment, place: Pointer | undefined): About | undefined {
  if (place === undefined) return undefined;
  for (const pointer of named.keys()) if (isAround(pointer, place)) return composed(place);
  return undefined;
}

/** Whether one of the places is in the other. */
function isAround(one: Pointer, other: Pointer): boolean {
  return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/**
 * Texts like words are replaced as words only, `prod` not in `product`; not so where the message is about the value.
 */
function withoutWhole(text: string, { text: hidden, shown, dotted }: Hidden, isAbout: boolean): string {
  if (hidden === '') return text;
  if (!/^[A-Za-z0-9]{1,12}$/.test(hidden) || (isAbout && !dotted && hidden.length >= telling)) {
    return text.replaceAll(hidden, () => shown);
  }
  const around = dotted ? ['[A-Za-z0-9.]', '[A-Za-z0-9]|[.][A-Za-z0-9]'] : ['[A-Za-z0-9]', '[A-Za-z0-9]'];
  return text.replace(new RegExp(`(?<!${around[0]})${hidden}(?!${around[1]})`, 'gi'), () => shown);
}

function withoutStretches(text: string, { stretches, shown, most }: Hidden): string {
  if (text.length < stretch || stretches.size === 0) return text;
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
  if (concealment.named.size === 0 && concealment.secrets().length === 0) return value;
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
  if (concealment.variables().length === 0 && concealment.secrets().length === 0) return diagnostic;
  const { message, found, expected, help, because, suggestions, allowed, pointer } = diagnostic;
  const about = aboutOf(concealment, pointer);
  const shown = (text: string): string => conceal(text, concealment, about);
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
