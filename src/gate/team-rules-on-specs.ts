// Rules of a team about the spec itself: `spec.sources.*.type`.
import type { Document, Json } from '../document/document';
import type { Location } from '../document/location';
import { child, dotted, type Pointer } from '../document/pointer';
import { own } from '../document/own';
import type { Finding, Subject } from './finding';
import { fingerprintOf } from './fingerprint';
import { asTitled } from './judge-estate';
import type { NamedRule } from './policy';
import { shown } from '../estate/value';
import { expectationOf, holds, plainValue } from './team-rules';

/** What the rules that name no type of resources say of a spec; placeholders in it are read by then. */
export function judgeSpecByTeam(
  { tree }: Document,
  rules: readonly NamedRule[],
  subject: Subject,
  locationOf: (pointer: Pointer) => Location | undefined,
): Finding[] {
  return rules
    .filter(({ resources }) => resources === undefined)
    .flatMap((rule) =>
      placesIn(tree, rule.path.split('.'), '')
        .filter(({ value }) => !holds(rule, plainValue(value)))
        .map(({ pointer, value }) => {
          const location = locationOf(pointer);
          const found = shown(plainValue(value));
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
            fingerprint: fingerprintOf(code, subject.name, subject.environment, pointer, found),
          };
        }),
    );
}

interface Found {
  readonly pointer: Pointer;
  readonly value: Json | undefined;
}

/** Where a path leads; `*` to every member that is there, and a name also to where nothing is. */
function placesIn(tree: Json | undefined, [name, ...rest]: readonly string[], pointer: Pointer): Found[] {
  if (name === undefined) return [{ pointer, value: tree }];
  const members = typeof tree === 'object' && tree !== null ? (tree as Readonly<Record<string, Json>>) : {};
  const names = name === '*' ? Object.keys(members) : [name];
  return names.flatMap((one) => placesIn(own(members, one), rest, child(pointer, one)));
}
