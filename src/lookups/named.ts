// What a placeholder such as `${lookups.alerts}` comes to, in a spec of which nothing is known yet.
import type { LookUp } from '../../generated/application';
import type { Home } from '../aws/arn';
import { isPartition, partitionOf } from '../aws/regions';
import type { Problem } from '../diagnostics/diagnostic';
import { isObject, type Json, type JsonObject } from '../document/document';
import { member } from '../document/member';
import { own } from '../document/own';
import { child, type Pointer } from '../document/pointer';
import { once } from '../text/once';
import { suggest } from '../text/suggest';
import { kinds } from './found';
import { forms } from './form';
import { allStandIns, type StandIn } from './stand-in';

/** What the placeholder says: the name of the look-up, and what is behind it. */
export interface Asked {
  readonly name: string;
  readonly fact: string;
}

/** What the spec says, with the placeholders in it replaced. */
export interface Said {
  /** What `spec.lookups` holds, whatever that is. */
  readonly lookups: Json | undefined;
  /** With its placeholders replaced. */
  readonly resolved: (value: Json, pointer: Pointer) => Json;
  readonly aws: (key: 'region' | 'accountId' | 'partition') => Json | undefined;
  readonly memory: Memory;
}

/** Of one spec, for all its placeholders. */
export interface Memory {
  /** Of the whole spec, and of whatever may be put into it, in small letters. */
  readonly texts: () => string;
  /** What stands for each look-up that was asked for so far, by its name. */
  readonly remembered: Map<string, ReadonlyMap<string, readonly StandIn[]>>;
}

/** @param others what may be put into the spec */
export function memoryOf(tree: Json, others: readonly (string | undefined)[]): Memory {
  return { texts: once(() => [JSON.stringify(tree), ...others].join(' ').toLowerCase()), remembered: new Map() };
}

/** The values that stand there until Terraform finds them; `isList` where there are as many as a list has. */
export interface Stands {
  readonly standIns: readonly StandIn[];
  readonly isList: boolean;
}

/** Why nothing can. */
export interface Unnamed extends Pick<Problem, 'message' | 'suggestions' | 'allowed' | 'help'> {
  readonly standIns?: undefined;
}

export const lookupsPlace: Pointer = '/spec/lookups';

/** `maxProperties` of the schema: of more look-ups than these it says so, and nothing is worked out for any. */
const mostLookups = 50;

/**
 * What Terraform finds may stand wherever a value of the application does; a look-up knows another one as its VPC
 * alone, for what finds must be there first.
 */
function mayStandAt(pointer: Pointer): boolean {
  const inLookup = pointer.startsWith(`${lookupsPlace}/`);
  return inLookup ? /^[/]spec[/]lookups[/][^/]+[/]vpc$/.test(pointer) : pointer.startsWith('/spec/');
}

/** Undefined where the look-up, or the place of the application, is not as the schema wants it, which says so. */
export function readStandIns(asked: Asked, pointer: Pointer, said: Said): Stands | Unnamed | undefined {
  if (mayStandAt(pointer)) return named(asked, said);
  const message = 'what is looked up cannot be used here: Terraform, or flinkform itself, needs the value before';
  return { message, help: 'write the value, or take it from a variable of the environment: ${env.NAME}' };
}

function named({ name, fact }: Asked, said: Said): Stands | Unnamed | undefined {
  const names = isObject(said.lookups) ? Object.keys(said.lookups) : [];
  if (names.length > mostLookups) return undefined;
  if (!names.includes(name))
    return {
      message: `the spec has no look-up "${name}"`,
      suggestions: suggest(name, names).map((other) => written(other, fact)),
      allowed: names,
    };
  const found = foundBehind(name, said);
  return found && ofFact({ name, fact }, found);
}

function foundBehind(name: string, said: Said): ReadonlyMap<string, readonly StandIn[]> | undefined {
  const before = said.memory.remembered.get(name);
  if (before) return before;
  // Of its VPC nothing is known either: another look-up may say it.
  const { vpc: _, ...given } = { ...(member(said.lookups, name) as JsonObject) };
  const lookup = asLookup(said.resolved(given, child(lookupsPlace, name)));
  const home = homeOf(said);
  if (!lookup || !home) return undefined;
  const found = allStandIns({ name, lookup, home, texts: said.memory.texts() });
  said.memory.remembered.set(name, found);
  return found;
}

/** A list is known by the numbers of its values as well. */
function ofFact({ name, fact }: Asked, found: ReadonlyMap<string, readonly StandIn[]>): Stands | Unnamed {
  const whole = found.get(fact);
  if (whole) return { standIns: whole, isList: whole[0]?.written !== written(name, fact) };
  const all = [...found].flatMap(([, standIns]) => standIns);
  const one = all.find((each) => each.written === written(name, fact));
  if (one) return { standIns: [one], isList: false };
  const allowed = [...(found.has('') ? [written(name, '')] : []), ...all.map((each) => each.written)];
  const message = `the look-up "${name}" finds nothing that is called ${written(name, fact)}`;
  return { message, suggestions: suggest(written(name, fact), allowed), allowed: [...new Set(allowed)] };
}

function written(name: string, fact: string): string {
  return `\${${['lookups', name, ...(fact === '' ? [] : [fact])].join('.')}}`;
}

/** As far as a stand-in needs it. */
function asLookup(value: Json | undefined): LookUp | undefined {
  if (!isObject(value)) return undefined;
  const { type, holds, count, port, name, accountId, region } = value;
  if (typeof type !== 'string' || own(kinds, type) === undefined) return undefined;
  const isHolding = ['parameter', 'remote-state', 'workspace-output', 'variable'].includes(type);
  const sound = [
    !isHolding || (typeof holds === 'string' && own(forms, holds) !== undefined),
    count === undefined ? !['subnets', 'security-groups'].includes(type) : isWhole(count, 16),
    port === undefined || isWhole(port, 65_535),
    !['secret', 'msk-cluster'].includes(type) || (typeof name === 'string' && name !== ''),
    accountId === undefined || isAccount(accountId),
    region === undefined || isRegion(region),
  ];
  return sound.every((one) => one) ? (value as unknown as LookUp) : undefined;
}

function isWhole(value: Json, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}

function homeOf({ aws }: Said): Home | undefined {
  const [region, accountId, partition] = [aws('region'), aws('accountId'), aws('partition')];
  if (!isRegion(region) || !isAccount(accountId)) return undefined;
  const given = typeof partition === 'string' && isPartition(partition) ? partition : undefined;
  return { region, accountId, partition: given ?? partitionOf(region) };
}

/** As the schema wants them: of whatever is none the schema says so. */
function isRegion(value: Json | undefined): value is string {
  return typeof value === 'string' && /^[a-z]{2,4}(-[a-z]{2,9}){1,2}-[1-9][0-9]?$/.test(value);
}

function isAccount(value: Json | undefined): value is string {
  return typeof value === 'string' && /^[0-9]{12}$/.test(value);
}
