// Rules of a team about the spec itself: `spec.sources.*.type`.
import type { Json } from '../document/document';
import type { Location } from '../document/location';
import { child, dotted, type Pointer } from '../document/pointer';
import { own } from '../document/own';
import { stackOf, type Finding, type Judgement, type Subject } from './finding';
import { fingerprintOf } from './fingerprint';
import { asTitled } from './judge-estate';
import type { NamedRule } from './policy';
import { shown, type Value } from '../estate/value';
import { expectationOf, holds, plainValue } from './team-rules';

/** Values that wait for the plan → the text that they come to; undefined where only Terraform will know it. */
export type Settled = ReadonlyMap<Pointer, string | undefined>;

/** What a spec is judged as. */
export interface JudgedSpec {
  /** What somebody writes: overlay and placeholders are in it. */
  readonly written: Json;
  /** The same with every default, as `flinkform resolve` prints it. */
  readonly effective: Json;
  readonly subject: Subject;
  readonly settled: Settled;
  readonly locationOf: (pointer: Pointer) => Location | undefined;
}

/** What the rules that name no type of resources say of a spec: of what holds, whoever says it. */
export function judgeSpecByTeam(
  rules: readonly NamedRule[],
  spec: JudgedSpec,
): Pick<Judgement, 'findings' | 'undecided'> {
  const asked = rules
    .filter(({ resources }) => resources === undefined)
    .flatMap((rule) =>
      placesIn(treeFor(rule, spec), rule.path.split('.'), '').map((found) => settledIn(spec, rule, found)),
    );
  return {
    findings: asked
      .filter(({ rule, value }) => value.kind !== 'unknown' && !holds(rule, value))
      .map((one) => findingOf(one, spec)),
    undecided: asked
      .filter(({ value }) => value.kind === 'unknown')
      .map(({ rule, pointer }) => {
        const { code, title } = asTitled(rule);
        return { rule: code, title, address: dotted(pointer), message: 'what it holds is known after the apply only' };
      }),
  };
}

/** Whether anything is set is asked of who writes a spec, as it is of who writes a resource: a default sets nothing. */
function treeFor({ operator }: NamedRule, { written, effective }: JudgedSpec): Json {
  return isAboutWriting(operator) ? written : effective;
}

function isAboutWriting(operator: NamedRule['operator']): boolean {
  return operator === 'set' || operator === 'not-set';
}

interface Asked {
  readonly rule: NamedRule;
  readonly pointer: Pointer;
  readonly value: Value;
}

function settledIn({ settled }: JudgedSpec, rule: NamedRule, { pointer, value }: Found): Asked {
  if (!settled.has(pointer) || isAboutWriting(rule.operator)) return { rule, pointer, value: plainValue(value) };
  const text = settled.get(pointer);
  return { rule, pointer, value: text === undefined ? { kind: 'unknown', references: [] } : plainValue(text) };
}

function findingOf({ rule, pointer, value }: Asked, { subject, locationOf }: JudgedSpec): Finding {
  const location = locationOf(pointer);
  const found = shown(value);
  const { code, ...titled } = asTitled(rule);
  return {
    rule: code,
    ...titled,
    gravity: rule.gravity,
    message: rule.message,
    expected: expectationOf(rule),
    found,
    specPath: dotted(pointer),
    ...(location && { location }),
    stack: stackOf(subject),
    fingerprint: fingerprintOf(code, subject.name, subject.environment, pointer, found),
  };
}

interface Found {
  readonly pointer: Pointer;
  readonly value: Json | undefined;
}

/** Where a path leads; `*` to every member that is there, and a name also to where nothing is. */
function placesIn(tree: Json | undefined, [name, ...rest]: readonly string[], pointer: Pointer): Found[] {
  if (name === undefined) return [{ pointer, value: tree }];
  const members = typeof tree === 'object' && tree !== null ? (tree as Readonly<Record<string, Json>>) : {};
  // A key of a property group may hold dots.
  const dottedKey = [name, ...rest].join('.');
  if (rest.length > 0 && Object.hasOwn(members, dottedKey))
    return [{ pointer: child(pointer, dottedKey), value: own(members, dottedKey) }];
  const names = name === '*' ? Object.keys(members) : [name];
  return names.flatMap((one) => placesIn(own(members, one), rest, child(pointer, one)));
}
