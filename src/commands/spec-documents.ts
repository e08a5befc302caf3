// The specs of one file, each with its part of every overlay: in an overlay of a file of several, each document says by
// `metadata.name` which one it is for.
import type { Environment, Input, Request } from '../compile';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { load } from '../load';
import { nameIn, split } from '../split';
import { suggest } from '../text/suggest';

/** One spec of a file. */
export type OneOfFile = Pick<Request, 'base' | 'others'> & Partial<Overlays>;

/** What is laid on a file: what a variant asks for, as it was read. */
export interface Overlays {
  readonly environment?: Environment;
  readonly further: readonly Input[];
}

export interface Documents {
  readonly specs: readonly OneOfFile[];
  readonly problems: readonly Problem[];
}

/**
 * @param overlays those asked for: every spec of the file must have its part of each
 * @param others of which a spec has those that have a part for it
 */
export function documentsIn(base: Input, overlays: Overlays, others: readonly Environment[]): Documents {
  const { inputs, problems } = split(base);
  const [only] = inputs;
  if (only && inputs.length === 1) return { specs: [{ base: only, ...overlays, others }], problems };
  const named = inputs.map((input) => ({ base: input, name: nameIn(input) }));
  const names = named.flatMap(({ name }) => name ?? []);
  const { environment, further } = overlays;
  const asked = environment && partsOf(environment.overlay, names);
  const laidOn = further.map((input) => partsOf(input, names));
  const all = [...(asked ? [asked] : []), ...laidOn];
  const beside = others.map(({ name, overlay }) => ({ name, parts: partsOf(overlay, names) }));
  const specs = named.flatMap(({ base: input, name }): OneOfFile[] => {
    // Of a text without a name whoever compiles it says what is wrong.
    if (name === undefined) return [{ base: input, others: [] }];
    if (all.some(({ of }) => !of(name))) return [];
    const [own] = environment && asked ? partOf(environment.name, asked, name) : [];
    return [
      {
        base: input,
        ...(own && { environment: own }),
        further: laidOn.flatMap(({ of }) => of(name) ?? []),
        others: beside.flatMap((other) => partOf(other.name, other.parts, name)),
      },
    ];
  });
  const untold = all
    .filter((parts) => parts.problems.length + parts.unread.length === 0)
    .flatMap((parts) => names.filter((name) => !parts.of(name)).map(noPart(base.file, parts, environment)));
  // The compiler says what is wrong with a text that it cannot read, and shows no secret of it.
  const unread = all.flatMap((parts) => parts.unread.map((part): OneOfFile => ({ base: part })));
  return { specs: [...specs, ...unread], problems: [...problems, ...all.flatMap((one) => one.problems), ...untold] };
}

/** An environment with its part for a spec, if it has one. */
function partOf(environment: string, { of }: Parts, spec: string): Environment[] {
  const overlay = of(spec);
  return overlay ? [{ name: environment, overlay }] : [];
}

/** The document with this name of a file that may hold several; of a file with one, that one. */
export function documentNamed(input: Input, name: string | undefined): Input | undefined {
  const { inputs } = split(input);
  return inputs.length === 1 ? inputs[0] : inputs.find((one) => nameIn(one) === name);
}

interface Parts {
  /** The overlay itself. */
  readonly whole: Input;
  readonly of: (name: string) => Input | undefined;
  readonly unread: readonly Input[];
  readonly problems: readonly Problem[];
}

/** The documents of an overlay, by the names of the specs that they are for. */
function partsOf(whole: Input, names: readonly string[]): Parts {
  const { inputs, problems } = split(whole);
  const parts = new Map<string, Input>();
  const read = inputs.map((part) => ({ part, source: load(part.file, part.bytes).source }));
  const wrong = read.flatMap(({ part, source }): readonly Problem[] => {
    if (!source) return [];
    const name = nameIn(part);
    const location = (source.places.get(child('/metadata', 'name')) ?? source.places.get(''))?.value;
    if (name === undefined || !names.includes(name)) return [forNobody(name, names, location)];
    if (parts.has(name)) return [error('FLK1032', location, `"${name}" has an overlay in this file already`)];
    parts.set(name, part);
    return [];
  });
  return {
    whole,
    of: (name) => parts.get(name),
    unread: read.filter(({ source }) => source === undefined).map(({ part }) => part),
    problems: [...problems, ...wrong],
  };
}

function forNobody(name: string | undefined, names: readonly string[], location: Problem['location']): Problem {
  const suggestions = name === undefined ? [] : suggest(name, names);
  const message =
    name === undefined
      ? 'this overlay does not say by metadata.name for which spec of the file it is'
      : `the file of the specs has none that is called "${name}"`;
  return error('FLK1032', location, message, { suggestions, allowed: names });
}

function noPart(file: string, { whole }: Parts, environment: Environment | undefined): (name: string) => Problem {
  const what = whole === environment?.overlay ? `no environment "${environment.name}"` : `no part in ${whole.file}`;
  return (name) =>
    error('FLK9003', undefined, `"${name}" of ${file} has ${what}`, {
      help: `add a document to ${whole.file} with at least: metadata: { name: ${name} }`,
    });
}
