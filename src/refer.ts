// What another application creates is named as what exists: `createdBy` gets the keys beside it by which the connector
// names it, so that every later stage reads a source or sink of something that is there.
import { isObject, textAt, valueAt, type Document, type Json, type JsonObject, type Place } from './document/document';
import { child, type Pointer } from './document/pointer';
import type { Problem } from './diagnostics/diagnostic';
import { error } from './diagnostics/problem';
import type { Interpolated } from './interpolated';
import type { FindOfferings, Offered, Offering } from './offering';
import { suggest } from './text/suggest';

export interface Referred {
  readonly interpolated: Interpolated;
  readonly problems: readonly Problem[];
}

/** Only what has the form of a reference is looked at: the schema says what is wrong with the rest. */
export function refer(interpolated: Interpolated, find: FindOfferings): Referred {
  const { document } = interpolated;
  const found = references(document.tree).map((reference) => ({ reference, ...taken(document, reference, find) }));
  const problems = found.flatMap(({ problem }) => problem ?? []);
  const known = found.flatMap((one) => (one.keys ? [{ ...one, keys: one.keys }] : []));
  if (known.length === 0) return { interpolated, problems };
  const places = new Map(document.places);
  let { tree } = document;
  for (const { reference, keys } of known) {
    tree = withKeys(tree, reference, keys);
    const place = places.get(reference.pointer);
    for (const key of Object.keys(keys)) if (place) settle(places, child(reference.at, key), place);
  }
  const inserted = new Map([...interpolated.inserted, ...known.flatMap(({ from }) => [...(from?.inserted ?? [])])]);
  return { interpolated: { ...interpolated, document: { ...document, tree, places }, inserted }, problems };
}

function settle(places: Map<Pointer, Place>, pointer: Pointer, place: Place): void {
  if (!places.has(pointer)) places.set(pointer, place);
}

const sides = ['sources', 'sinks'] as const;

interface Reference {
  readonly side: (typeof sides)[number];
  readonly name: string;
  /** The source or sink. */
  readonly at: Pointer;
  /** Its `createdBy`. */
  readonly pointer: Pointer;
  readonly config: JsonObject;
  readonly application: string;
  /** Which of the other application's, by its name. */
  readonly use: { readonly direction: 'source' | 'sink'; readonly name: string };
}

function references(tree: Json): Reference[] {
  return sides.flatMap((side) => {
    const all = valueAt(tree, child('/spec', side));
    if (!isObject(all)) return [];
    return Object.entries(all).flatMap(([name, config]): Reference[] => {
      const by = isObject(config) ? config['createdBy'] : undefined;
      if (!isObject(config) || !isObject(by)) return [];
      const { application, source, sink } = by;
      const use =
        typeof source === 'string'
          ? ({ direction: 'source', name: source } as const)
          : typeof sink === 'string'
            ? ({ direction: 'sink', name: sink } as const)
            : undefined;
      if (typeof application !== 'string' || !use || Object.keys(by).length !== 2) return [];
      const at = child('/spec', side, name);
      return [{ side, name, at, pointer: child(at, 'createdBy'), config, application, use }];
    });
  });
}

interface Taken {
  readonly keys?: JsonObject;
  readonly from?: Offering;
  readonly problem?: Problem;
}

function taken({ tree }: Document, reference: Reference, find: FindOfferings): Taken {
  const { pointer, application, use } = reference;
  if (application === textAt(tree, '/metadata/name')) return { problem: itself(reference) };
  const all = find(application);
  const environment = textAt(tree, '/metadata/environment');
  const named = all.filter((one) => one.application === application);
  const from = named.find((one) => one.environment === environment);
  if (!from) return { problem: unknownApplication(reference, all, named, environment) };
  const at = child(pointer, use.direction);
  if (!from.of) return { problem: error('FLK3650', at, `the spec of "${application}" has errors: ${from.file}`) };
  const offered = from.of(use.direction);
  const one = offered.get(use.name);
  if (!one) {
    const names = [...offered.keys()];
    const message = `"${application}" has no ${use.direction} "${use.name}"`;
    return { problem: error('FLK3650', at, message, { suggestions: suggest(use.name, names), allowed: names }) };
  }
  return keysOf(tree, reference, from, one);
}

function itself({ pointer, application }: Reference): Problem {
  const help = 'two of one application read or write the same thing by its ARN or name';
  return error('FLK3651', child(pointer, 'application'), `"${application}" is this application itself`, { help });
}

function unknownApplication(
  { pointer, application }: Reference,
  all: readonly Offering[],
  named: readonly Offering[],
  environment: string | undefined,
): Problem {
  const at = child(pointer, 'application');
  const [other] = named;
  const called = (name: string | undefined): string => (name === undefined ? 'no environment' : `"${name}"`);
  if (other) {
    const [theirs, ours] = [other.environment, environment].map(called);
    const message = `"${application}" is compiled for ${theirs}, and this spec for ${ours}`;
    return error('FLK3650', at, message, { because: { note: `it is in ${other.file}` } });
  }
  const others = all.filter((one) => one.environment === environment);
  const names = [...new Set(others.map((one) => one.application))];
  const help = 'name the file of its spec on the command line as well, or keep it in the same folder';
  const message = `no application "${application}" is compiled together with this one`;
  return error('FLK3650', at, message, { suggestions: suggest(application, names), allowed: names, help });
}

function keysOf(tree: Json, reference: Reference, from: Offering, one: Offered): Taken {
  const { at, pointer, config, application, use } = reference;
  const whose = `${use.direction} "${use.name}" of "${application}"`;
  const say = (where: Pointer, message: string, help: string): Taken => ({
    problem: error('FLK3651', where, message, { help }),
  });
  if (config['type'] !== one.type)
    return say(child(at, 'type'), `${whose} is of type "${one.type}"`, `write type: ${one.type}`);
  const keys = one.keysFor(textAt(tree, '/aws/accountId')) as JsonObject | undefined;
  const place = child(pointer, use.direction);
  const lookUp = 'look up an output of the other stack: spec.lookups';
  if (!one.isKnown) return say(place, `only Terraform knows what ${whose} creates`, lookUp);
  if (!keys) return say(place, `${whose} creates nothing that has a name of its own`, 'name what creates it');
  const texts = Object.values(keys).map((value) => JSON.stringify(value).toLowerCase());
  if (from.lookedUp.some((trace) => texts.some((text) => text.includes(trace))))
    return say(place, `only Terraform knows what ${whose} creates`, lookUp);
  const twice = ['create', ...Object.keys(keys)].find((key) => Object.hasOwn(config, key) && config[key] !== keys[key]);
  if (twice !== undefined)
    return say(child(at, twice), `"${twice}" says another thing than "createdBy"`, `remove "${twice}" or "createdBy"`);
  return { keys, from };
}

function withKeys(tree: Json, { side, name }: Reference, keys: JsonObject): Json {
  const root = tree as JsonObject;
  const spec = root['spec'] as JsonObject;
  const all = spec[side] as JsonObject;
  // Other references of the same spec may have been taken before.
  const now = { ...(all[name] as JsonObject), ...keys };
  return { ...root, spec: { ...spec, [side]: { ...all, [name]: now } } };
}
