// What the job is told, and under which keys: the facts of sources and sinks as each asks for them, the groups of the
// spec, and flinkform's own.
import type { PropertiesForTheJob } from '../../generated/application';
import type { Connection, Placed } from '../connectors/connector';
import type { Location } from '../document/location';
import { child, type Pointer } from '../document/pointer';
import { isObject, type Json } from '../document/document';
import { member } from '../document/member';
import type { Facts as AllFacts, PropertyGroup } from '../facts/facts';
import { writtenPlaceholder, type WaitingPart, type WaitingPiece } from '../syntax/waiting';
import type { NormalApplication } from '../normalise';
import { join, type Text } from '../terraform/value';
import { suggest } from '../text/suggest';
import { pythonGroup } from './python';
import { bucketOf } from './storage';

/** What flinkform tells every job. */
export const ownGroup = 'flinkform';

/** A property of the job, and the place in the spec that asks for it. */
export interface Told {
  readonly group: string;
  readonly key: string;
  readonly value: Text;
  readonly pointer: Pointer;
}

/** Something is asked for that nobody knows. */
export interface Unknown {
  readonly pointer: Pointer;
  /** A fact, or a value of the spec with its defaults. */
  readonly kind: WaitingPiece['kind'];
  /** As the spec writes it. */
  readonly written: string;
  /** What was probably meant, written alike. */
  readonly near: readonly string[];
  /** All that there is in its place. */
  readonly known: readonly string[];
  /** The exact place of a placeholder among other text. */
  readonly location?: Location | undefined;
}

/** What a job is told. Of what is not known there is no property: the compiler ends with the errors of it. */
export interface Wired {
  readonly told: readonly Told[];
  readonly unknown: readonly Unknown[];
}

/** Facts by what placeholders call their owner: `sources.orders`, `storage`. */
type Known = ReadonlyMap<string, PropertyGroup>;

/** What parts and connectors have to tell: for each source and sink a group `source.<name>` or `sink.<name>`. */
type Facts = Pick<Required<AllFacts>, 'properties' | 'further'>;

export function wire(application: NormalApplication, connections: readonly Placed<Connection>[], facts: Facts): Wired {
  const known = knownFacts(application, connections, facts);
  const all = [
    ...connections.map((one) => toldOf(one, application, known, Object.keys({ ...facts.properties[usualGroup(one)] }))),
    groupsOf(application, known),
    { told: ownGroups(application, facts.properties), unknown: [] },
  ];
  return together(all);
}

function together(all: readonly Wired[]): Wired {
  return { told: all.flatMap(({ told }) => told), unknown: all.flatMap(({ unknown }) => unknown) };
}

/** A property of the job by its group and key, and the place in the spec that it is from. */
export type PropertyPlace = Pick<Told, 'group' | 'key' | 'pointer'>;

/** Of all that a job is told. Where the spec asks for nothing, sources and sinks have the groups of their names. */
export function placesOfProperties(
  properties: Readonly<Record<string, PropertyGroup>>,
  wired: Wired | undefined,
): readonly PropertyPlace[] {
  if (wired) return wired.told.map((one) => ({ ...one, pointer: ownPlaceOf(one) ?? one.pointer }));
  return Object.entries(properties).flatMap(([group, values]) =>
    Object.keys(values).map((key) => ({ group, key, pointer: usualPlaceOf({ group, key }) })),
  );
}

function usualPlaceOf({ group, key }: Pick<Told, 'group' | 'key'>): Pointer {
  const [, direction, name] = /^(source|sink)[.](.+)$/.exec(group) ?? [];
  if (direction !== undefined && name !== undefined) return child('/spec', `${direction}s`, name);
  return ownPlaceOf({ group, key }) ?? child('/spec/properties', group, key);
}

/** What flinkform tells a job of the spec itself. */
function ownPlaceOf({ group, key }: Pick<Told, 'group' | 'key'>): Pointer | undefined {
  if (group === pythonGroup) return '/spec/python';
  return group === ownGroup ? ownPlaces.get(key) : undefined;
}

const ownPlaces: ReadonlyMap<string, Pointer> = new Map([
  ['application.name', '/metadata/name'],
  ['aws.region', '/aws/region'],
  ['environment', '/metadata/environment'],
  ['pipeline.max-parallelism', '/spec/compute/maxParallelism'],
  ['storage.path', '/spec/storage'],
]);

/** Whether a spec says what the job is told, or leaves it to flinkform. */
export function isWired({ waiting, spec: { sources, sinks } }: NormalApplication): boolean {
  return waiting.size > 0 || [sources, sinks].flatMap(Object.values).some((one: Connection) => one.properties);
}

/** Group id → group. Of two properties with one key the later stands: `checkPlan` refuses them. */
export function groupsIn({ told }: Wired): Record<string, PropertyGroup> {
  const groups = new Map<string, PropertyGroup>();
  for (const { group, key, value } of told) groups.set(group, { ...groups.get(group), [key]: value });
  return Object.fromEntries(groups);
}

/** Where the job finds what it does not ask for. */
function usualGroup({ direction, name }: Pick<Placed<Connection>, 'direction' | 'name'>): string {
  return `${direction}.${name}`;
}

/** As placeholders call it. */
function ownerOf({ direction, name }: Pick<Placed<Connection>, 'direction' | 'name'>): string {
  return `${direction}s.${name}`;
}

function knownFacts(
  { spec: { storage } }: NormalApplication,
  connections: readonly Placed<Connection>[],
  { properties, further }: Facts,
): Known {
  const path = properties[ownGroup]?.['storage.path'];
  const stored: PropertyGroup | undefined = storage && { bucket: bucketOf(storage), ...(path && { path }) };
  return new Map([
    ...connections.map(
      (one) => [ownerOf(one), { ...properties[usualGroup(one)], ...further[usualGroup(one)] }] as const,
    ),
    ...(stored ? [['storage', stored] as const] : []),
  ]);
}

function toldOf(
  { config, ...use }: Placed<Connection>,
  application: NormalApplication,
  known: Known,
  usual: readonly string[],
): Wired {
  const facts = { ...known.get(ownerOf(use)) };
  const { properties } = config;
  if (!properties && !application.spec.defaultGroups) return { told: [], unknown: [] };
  const { group = usualGroup(use), keys, also = {} } = properties ?? {};
  const at = child(use.pointer, 'properties');
  const asked = keysAsked(keys, usual, properties ? at : use.pointer);
  const further = valuesOf(group, also, child(at, 'also'), application, known);
  return {
    told: [
      ...asked.flatMap(({ fact, key, pointer }) => {
        const value = memberOf(facts, fact);
        return value === undefined ? [] : [{ group, key, value, pointer }];
      }),
      ...further.told,
    ],
    unknown: [
      ...asked
        .filter(({ fact }) => memberOf(facts, fact) === undefined)
        .map(({ fact, pointer }) => noFact(fact, Object.keys(facts), pointer)),
      ...further.unknown,
    ],
  };
}

function noFact(fact: string, known: readonly string[], pointer: Pointer): Unknown {
  return { kind: 'fact', pointer, written: fact, near: suggest(fact, known), known };
}

interface Asked {
  readonly fact: string;
  readonly key: string;
  readonly pointer: Pointer;
}

function keysAsked(keys: PropertiesForTheJob['keys'], usual: readonly string[], at: Pointer): Asked[] {
  if (keys === 'none') return [];
  if (keys === undefined) return usual.map((fact) => ({ fact, key: fact, pointer: at }));
  const pointer = child(at, 'keys');
  if (Array.isArray(keys))
    return (keys as readonly string[]).map((fact, index) => ({ fact, key: fact, pointer: child(pointer, index) }));
  return Object.entries(keys as Readonly<Record<string, string>>).map(([fact, key]) => ({
    ...{ fact, key },
    pointer: child(pointer, fact),
  }));
}

/** The groups that the spec fills. */
function groupsOf(application: NormalApplication, known: Known): Wired {
  const all = Object.entries(application.spec.properties);
  return together(
    all.map(([group, values]) => valuesOf(group, values, child('/spec/properties', group), application, known)),
  );
}

function valuesOf(
  group: string,
  values: Readonly<Record<string, string>>,
  at: Pointer,
  application: NormalApplication,
  known: Known,
): Wired {
  const all = Object.entries(values).map(([key, value]) => {
    const pointer = child(at, key);
    const parts = (application.waiting.get(pointer) ?? [value]).map((part) => partOf(part, application, known));
    const texts = parts.filter((part) => part.value !== undefined).map(({ value: text }) => text);
    return {
      told: texts.length === parts.length ? [{ key, value: join(...texts), pointer, group }] : [],
      unknown: parts.flatMap((part) => (part.value === undefined ? [{ ...part.unknown, pointer }] : [])),
    };
  });
  return together(all);
}

type Part = { readonly value: Text } | { readonly value?: undefined; readonly unknown: Omit<Unknown, 'pointer'> };

function partOf(part: WaitingPart, application: NormalApplication, known: Known): Part {
  if (typeof part === 'string') return { value: part };
  const written = writtenPlaceholder(part);
  const { value, ...others } = part.kind === 'fact' ? factAt(part, known) : defaultAt(part, application);
  if (value !== undefined) return { value };
  return { unknown: { kind: part.kind, written, location: part.located(), ...others } };
}

interface Found extends Pick<Unknown, 'near' | 'known'> {
  readonly value?: Text | undefined;
}

function factAt(piece: Extract<WaitingPiece, { kind: 'fact' }>, all: Known): Found {
  const { of, fact } = piece;
  const own = all.get(of);
  const value = memberOf(own ?? {}, fact);
  const known = Object.keys(own ?? Object.fromEntries(all));
  const others = [...all].filter(([, facts]) => Object.hasOwn(facts, fact)).map(([other]) => other);
  const near = own
    ? suggest(fact, known).map((each) => ({ ...piece, fact: each }))
    : suggest(of, others).map((each) => ({ ...piece, of: each }));
  return { value, known, near: near.map(writtenPlaceholder) };
}

/** A default that is written out: `spec.sinks.out.create.name`. */
function defaultAt(piece: Extract<WaitingPiece, { kind: 'spec' }>, { spec }: Pick<NormalApplication, 'spec'>): Found {
  let value: Json | undefined = { spec } as unknown as Json;
  for (const [index, segment] of piece.path.entries()) {
    const known = isObject(value) ? Object.keys(value) : [];
    value = member(value, segment);
    if (value !== undefined) continue;
    const near = suggest(segment, known).map((word) => ({ ...piece, path: piece.path.with(index, word) }));
    return { known, near: near.map(writtenPlaceholder) };
  }
  const isOne = ['string', 'number', 'boolean'].includes(typeof value);
  return { ...(isOne && { value: String(value) }), known: [], near: [] };
}

function ownGroups(
  { spec: { defaultGroups } }: NormalApplication,
  facts: Readonly<Record<string, PropertyGroup>>,
): Told[] {
  const asked = [
    { group: ownGroup, pointer: '/spec' },
    { group: pythonGroup, pointer: '/spec/python' },
  ].filter(({ group }) => group !== ownGroup || defaultGroups);
  return asked.flatMap((one) =>
    Object.entries({ ...facts[one.group] }).map(([key, value]) => ({ ...one, key, value })),
  );
}

function memberOf(group: PropertyGroup, key: string): Text | undefined {
  return Object.hasOwn(group, key) ? group[key] : undefined;
}
