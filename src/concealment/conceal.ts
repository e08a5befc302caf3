// What no report may show: what environment variables hold, and secrets that somebody wrote into a spec. Messages name
// the variable instead; `blot.ts` does the same for the lines of files. Most runs have nothing to say, so what is
// costly is made when it is first needed.
import type { Diagnostic } from '../diagnostics/diagnostic';
import { valueAt, type Json } from '../document/document';
import type { Interpolated } from '../interpolated';
import type { Loaded } from '../load';
import { child, dotted, parent, type Pointer } from '../document/pointer';
import { once } from '../text/once';
import { partsOf } from './parts';
import { beginning, isWordy, replacer, secretFind, type Find } from './replacer';
import { secretPlaces, type SecretPlace } from './secret-places';

/** What hides; each takes a text and gives the one to show. */
export interface Concealment {
  /** Whole texts, where they stand as they are: for values, which nobody has cut. */
  readonly whole: (text: string) => string;
  /** Parts of them: for messages. */
  readonly parts: (text: string) => string;
  /** Very short texts, and any within longer words: for messages about a value that came from a variable. */
  readonly near: (text: string) => string;
  /** Secrets only: for what shows variables as the spec writes them. */
  readonly secrets: (text: string) => string;
  /** The texts that are secrets. */
  readonly secretTexts: () => ReadonlySet<string>;
  /** Where a tree of these files holds what looks like one. */
  readonly secretsIn: (tree: Json) => readonly SecretPlace[];
  /** How the spec writes a value that came from an environment variable; undefined for any other value. */
  readonly writtenAt: (pointer: Pointer) => string | undefined;
  /**
   * Whether what is said of a place is about a value that came from a variable: there, or right in it.
   * @param place a pointer, or dotted as `explain` takes it
   */
  readonly isNear: (place: string | undefined) => boolean;
  /** A text under a key that the job is told it by; undefined where it is no value of a variable's. */
  readonly toldAs: (key: string, text: string) => string | undefined;
  /** Whether there is nothing to hide at all. */
  readonly isNothing: () => boolean;
}

/** What the job is told under a key, and the place of the spec that says it. */
export interface ToldProperty {
  readonly pointer: Pointer;
  readonly key: string;
  /** A text where it is known before anything is applied. */
  readonly value: unknown;
}

const asItIs = (text: string): string => text;

/** Nothing to hide. */
export const nothingHidden: Concealment = {
  whole: asItIs,
  parts: asItIs,
  near: asItIs,
  secrets: asItIs,
  secretTexts: () => new Set(),
  secretsIn: (tree) => secretPlaces(tree),
  writtenAt: () => undefined,
  isNear: () => false,
  toldAs: () => undefined,
  isNothing: () => true,
};

/** What another spec has to hide as well: of its places nothing is said here, of what stands in them it is. */
export function concealedBoth(own: Concealment, other: Concealment): Concealment {
  if (other.isNothing()) return own;
  return {
    ...own,
    whole: (text) => other.whole(own.whole(text)),
    parts: (text) => other.parts(own.parts(text)),
    near: (text) => other.near(own.near(text)),
    secrets: (text) => other.secrets(own.secrets(text)),
    secretTexts: () => new Set([...own.secretTexts(), ...other.secretTexts()]),
    toldAs: (key, text) => own.toldAs(key, text) ?? other.toldAs(key, text),
    isNothing: () => false,
  };
}

/**
 * What must be hidden in what is said of these files.
 * @param told the job's properties with facts in their place
 */
export function concealmentOf(
  files: readonly Loaded[],
  interpolated: Interpolated | undefined,
  told: readonly ToldProperty[] = [],
): Concealment {
  const secretsIn = oncePerTree((tree) => secretPlaces(tree));
  const secretTexts = once(() => textsOfSecrets(files, interpolated, secretsIn));
  const variables = once(() => variableTexts(interpolated));
  const secrets = once(() => [...secretTexts()].flatMap(spellings).map((text) => secretFind(text, '***')));
  const ofSecrets = once(() => replacer(secrets()));
  const written = once(() => writtenTexts(interpolated, secretsIn, ofSecrets()));
  const whole = once(() => {
    const composed = composedTexts(interpolated, written(), variables());
    return replacer([...composed, ...settledTexts(told, written()), ...variables(), ...secrets()]);
  });
  const byKey = once(() => textsByKey(told, written()));
  const parts = once(() => partsOf(variables(), secrets(), knownTexts(files, variables())));
  const near = once(() => nearBy(variables()));
  const nearPlaces = once(() => placesNear(interpolated));
  return {
    whole: (text) => whole()(text),
    parts: (text) => parts()(text),
    near: (text) => near()(text),
    secrets: (text) => ofSecrets()(text),
    secretTexts,
    secretsIn,
    writtenAt: (pointer) => written().get(pointer),
    isNear: (place) => place !== undefined && nearPlaces().has(place),
    toldAs: (key, text) => byKey().get(JSON.stringify([key, text])),
    isNothing: () => variables().length === 0 && secretTexts().size === 0,
  };
}

/** What is no secret of a variable's: what the files say themselves, and the form of an ARN. */
function knownTexts(files: readonly Loaded[], variables: readonly Find[]): string[] {
  const beginnings = variables.flatMap(({ text }) => /^arn:[^:]*:[^:]*:[^:]*:/.exec(text)?.slice(0, 1) ?? []);
  return [...beginnings, ...files.map(({ text = '' }) => text)];
}

type SecretsIn = Concealment['secretsIn'];

/** Several answers need the same: every text of a tree is looked at once. */
function oncePerTree(find: SecretsIn): SecretsIn {
  const found = new Map<Json, readonly SecretPlace[]>();
  return (tree) => {
    const places = found.get(tree) ?? find(tree);
    found.set(tree, places);
    return places;
  };
}

/** How the spec writes the values that came from a variable, without the secrets that stand beside it. */
function writtenTexts(
  interpolated: Interpolated | undefined,
  secretsIn: SecretsIn,
  hide: (text: string) => string,
): Map<Pointer, string> {
  const texts = new Map<Pointer, string>();
  if (interpolated === undefined || interpolated.named.size === 0) return texts;
  const secret = new Set(secretsIn(interpolated.document.tree).map(({ pointer }) => pointer));
  for (const [pointer, written] of interpolated.named) {
    const beside = written.replace(/\$\{[^}]*\}/g, '').replace(/[^A-Za-z0-9]/g, '');
    texts.set(pointer, secret.has(pointer) && beside !== '' ? '***' : hide(written));
  }
  return texts;
}

function variableTexts(interpolated: Interpolated | undefined): Find[] {
  return [...(interpolated?.inserted ?? [])].flatMap(([name, text]) =>
    spellings(text)
      .filter((spelling) => !/^(|true|false|null)$/.test(spelling.trim()))
      .map((spelling) => ({
        text: spelling,
        shown: `\${env.${name}}`,
        ...(isWordy(spelling) && { only: 'word' as const }),
      })),
  );
}

/** A secret is in the file itself, so nothing of it is known already. */
function textsOfSecrets(
  files: readonly Loaded[],
  interpolated: Interpolated | undefined,
  secretsIn: SecretsIn,
): ReadonlySet<string> {
  const trees = files.flatMap(({ source }) => (source ? [source.tree] : []));
  const found = new Set(trees.flatMap((tree) => secretsIn(tree).map(({ text }) => text)));
  if (interpolated === undefined) return found;
  const { tree } = interpolated.document;
  for (const { pointer, text } of secretsIn(tree)) {
    found.add(text);
    for (const written of trees.map((one) => valueAt(one, pointer))) {
      for (const part of referredBy(written)) {
        const value = valueAt(tree, part);
        if (typeof value === 'string') found.add(value);
      }
    }
  }
  return found;
}

/** The places of the spec that a value takes parts from: a secret may stand there under another name. */
function referredBy(written: Json | undefined): Pointer[] {
  if (typeof written !== 'string') return [];
  const paths = [...written.matchAll(/\$\{(spec(?:[.][\w-]+)+)\}/g)].map(([, path]) => String(path));
  return paths.map((path) => child('', ...path.split('.')));
}

/** As it is, and as messages quote it. */
function spellings(text: string): string[] {
  return [...new Set([text, JSON.stringify(text).slice(1, -1)])];
}

/** Values of which a variable is a part, and what is left of them where a plan takes them apart: a host, a prefix. */
function composedTexts(
  interpolated: Interpolated | undefined,
  texts: ReadonlyMap<Pointer, string>,
  variables: readonly Find[],
): Find[] {
  const inside = replacer(variables);
  const found: Find[] = [];
  for (const [pointer, written] of texts) {
    const value = interpolated && valueAt(interpolated.document.tree, pointer);
    if (typeof value !== 'string' || /^\$\{env[.]\w+\}$/.test(written)) continue;
    for (const text of spellings(value)) found.push({ text, shown: written });
    for (const text of value.split(/[,/:\s]+/)) {
      const shown = inside(text);
      // A variable alone is found as it is.
      if (shown !== text && text !== value && !/^\$\{env[.]\w+\}$/.test(shown)) found.push({ text, shown });
    }
  }
  return found;
}

/** Values that hold a fact beside a variable: the variable may be too short to be found in them by itself. */
function settledTexts(told: readonly ToldProperty[], written: ReadonlyMap<Pointer, string>): Find[] {
  return told.flatMap(({ pointer, value }) => {
    const shown = written.get(pointer);
    return shown === undefined || typeof value !== 'string' || !/\$\{(?!env[.])/.test(shown)
      ? []
      : spellings(value).map((text) => ({ text, shown }));
  });
}

/** What the job is told by the key and the text. */
function textsByKey(told: readonly ToldProperty[], written: ReadonlyMap<Pointer, string>): ReadonlyMap<string, string> {
  const known = told.map(({ pointer, key, value }) => [JSON.stringify([key, value]), written.get(pointer)] as const);
  return new Map(known.flatMap(([one, shown]) => (shown === undefined ? [] : [[one, shown]])));
}

/** Texts of which a `4` is one stand in many messages: they are hidden only in those about the value. */
function nearBy(variables: readonly Find[]): (text: string) => string {
  const anywhere = replacer(variables.map(({ text, shown }) => ({ text, shown })));
  const short = variables.filter(({ text }) => text.length < beginning);
  const words = short.map(({ text, shown }) => ({ form: asWord(text), shown }));
  return (text) => words.reduce((said, { form, shown }) => said.replace(form, () => shown), anywhere(text));
}

function asWord(text: string): RegExp {
  const escaped = text.replace(/[^A-Za-z0-9]/g, (sign) => `\\u{${Number(sign.codePointAt(0)).toString(16)}}`);
  return new RegExp(`(?<![A-Za-z0-9])${escaped}(?![A-Za-z0-9])`, 'giu');
}

/** A message with hidden texts replaced, whole or in parts; `near`: whether it is about a value of a variable's. */
export function conceal(text: string, concealment: Concealment, near = false): string {
  const whole = concealment.whole(text);
  return concealment.parts(near ? concealment.near(whole) : whole);
}

/** Values that came from a variable, and what holds them; of the spec as a whole nothing is said by its values. */
function placesNear(interpolated: Interpolated | undefined): ReadonlySet<string> {
  const places = [...(interpolated?.named.keys() ?? [])];
  const near = [...places, ...places.map(parent)].filter((place) => place !== '');
  // A plan may tell all groups of properties as one value.
  const groups = places.map((place) => parent(parent(place))).filter((place) => place === '/spec/properties');
  return new Set([...near, ...[...near, ...groups].map(dotted)]);
}

/** A diagnostic with all its texts concealed; `starred` hides what its frame hides. */
export function concealed(
  diagnostic: Diagnostic,
  concealment: Concealment,
  starred: (text: string) => string = asItIs,
): Diagnostic {
  const { message, found, expected, help, because, suggestions, allowed, pointer } = diagnostic;
  const near = concealment.isNear(pointer);
  const shown = (text: string): string => starred(conceal(text, concealment, near));
  // What would be right is in the words of the schema; a value of the spec's is in it only as a whole.
  const right = (text: string): string => concealment.whole(text);
  return {
    ...diagnostic,
    message: shown(message),
    ...(found !== undefined && { found: shown(found) }),
    ...(expected !== undefined && { expected: right(expected) }),
    ...(help !== undefined && { help: shown(help) }),
    ...(because && { because: { ...because, note: shown(because.note) } }),
    ...(suggestions && { suggestions: suggestions.map(shown) }),
    ...(allowed && { allowed: allowed.map(shown) }),
  };
}
