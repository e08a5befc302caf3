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
export type OneOfFile = Pick<Request, 'base' | 'environment' | 'others'>;

export interface Documents {
  readonly specs: readonly OneOfFile[];
  readonly problems: readonly Problem[];
}

/**
 * @param environment the one asked for: every spec of the file must have its part of it
 * @param others of which a spec has those that have a part for it
 */
export function documentsIn(
  base: Input,
  environment: Environment | undefined,
  others: readonly Environment[],
): Documents {
  const { inputs, problems } = split(base);
  const [only] = inputs;
  if (only && inputs.length === 1)
    return { specs: [{ base: only, ...(environment && { environment }), others }], problems };
  const named = inputs.map((input) => ({ base: input, name: nameIn(input) }));
  const names = named.flatMap(({ name }) => name ?? []);
  const asked = environment && partsOf(environment, names);
  const beside = others.map((one) => partsOf(one, names));
  const specs = named.flatMap(({ base: input, name }): OneOfFile[] => {
    const own = asked?.of(name);
    // Of a text without a name whoever compiles it says what is wrong.
    if (asked && !own && name !== undefined) return [];
    return [{ base: input, ...(own && { environment: own }), others: beside.flatMap(({ of }) => of(name) ?? []) }];
  });
  const missing = asked ? names.filter((name) => !asked.of(name)) : [];
  const isTold = asked !== undefined && asked.problems.length + asked.unread.length === 0;
  const untold = isTold && environment ? missing.map(noPart(base.file, environment)) : [];
  // The compiler says what is wrong with a text that it cannot read, and shows no secret of it.
  const unread = (asked?.unread ?? []).map((part): OneOfFile => ({ base: part }));
  return { specs: [...specs, ...unread], problems: [...problems, ...(asked?.problems ?? []), ...untold] };
}

/** The document with this name of a file that may hold several; of a file with one, that one. */
export function documentNamed(input: Input, name: string | undefined): Input | undefined {
  const { inputs } = split(input);
  return inputs.length === 1 ? inputs[0] : inputs.find((one) => nameIn(one) === name);
}

interface Parts {
  readonly of: (name: string | undefined) => Environment | undefined;
  readonly unread: readonly Input[];
  readonly problems: readonly Problem[];
}

/** The documents of an overlay, by the names of the specs that they are for. */
function partsOf({ name: environment, overlay }: Environment, names: readonly string[]): Parts {
  const { inputs, problems } = split(overlay);
  const parts = new Map<string, Environment>();
  const read = inputs.map((part) => ({ part, source: load(part.file, part.bytes).source }));
  const wrong = read.flatMap(({ part, source }): readonly Problem[] => {
    if (!source) return [];
    const name = nameIn(part);
    const location = (source.places.get(child('/metadata', 'name')) ?? source.places.get(''))?.value;
    if (name === undefined || !names.includes(name)) return [forNobody(name, names, location)];
    if (parts.has(name)) return [error('FLK1032', location, `"${name}" has an overlay in this file already`)];
    parts.set(name, { name: environment, overlay: part });
    return [];
  });
  return {
    of: (name) => (name === undefined ? undefined : parts.get(name)),
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

function noPart(file: string, { name: environment, overlay }: Environment): (name: string) => Problem {
  return (name) =>
    error('FLK9003', undefined, `"${name}" of ${file} has no environment "${environment}"`, {
      help: `add a document to ${overlay.file} with at least: metadata: { name: ${name} }`,
    });
}
