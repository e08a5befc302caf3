// What two specs of one run must not both take, in one account and Region: the name of something that they create, and
// what a source or sink has for itself. Each spec alone is right.
import { claimsOf, meet, type Claimed } from '../checks/shared-names';
import { plannedStack, type Compiled } from '../compile';
import { conceal } from '../concealment/conceal';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';
import { placeIn } from '../locate';
import { knownBy } from '../terraform/known-by';
import type { AnyResource } from '../terraform/resource';

/** Two stacks of one name are told as such, and take everything twice. */
export function takenTwice(compiled: readonly Compiled[]): Diagnostic[] {
  const named = new Map(compiled.map((one) => [stackOf(one)?.identity.name, one] as const));
  const stacks = [...named].flatMap(([name, one]) => (name === undefined ? [] : [one]));
  return [...createdTwice(stacks), ...claimedTwice(stacks)];
}

const stackOf = ({ normalised, networkStack }: Compiled) => normalised ?? networkStack;

interface Taken<What> {
  readonly by: Compiled;
  readonly what: What;
}

/** What comes with a resource often bears its name, and is not worth a problem of its own. */
function createdTwice(stacks: readonly Compiled[]): Diagnostic[] {
  const seen = new Map<string, Taken<AnyResource>>();
  const told = new Set<string>();
  return stacks.flatMap((by) =>
    (plannedStack(by)?.resources ?? []).flatMap((what): Diagnostic[] => {
      const known = knownBy(what);
      if (!known?.isSaid) return [];
      const key = keyIn(by, what.provider, known.key);
      const earlier = seen.get(key);
      seen.set(key, { by, what });
      const place = `${stackOf(by)?.identity.name} ${known.called} ${what.cause}`;
      if (!earlier || earlier.by === by || told.has(place)) return [];
      told.add(place);
      const second = { by: earlier.by, pointer: earlier.what.cause };
      return [taken(error, { by, pointer: what.cause }, second, `two specs create "${known.called}"`)];
    }),
  );
}

function claimedTwice(stacks: readonly Compiled[]): Diagnostic[] {
  const seen = new Map<string, Taken<Claimed>[]>();
  return stacks.flatMap((by) =>
    (by.normalised ? claimsOf(by.normalised) : []).flatMap((what): Diagnostic[] => {
      const { kind, name, places } = what.claim;
      const rivals = places.flatMap((place) => {
        const key = keyIn(by, kind, name, place);
        const before = seen.get(key) ?? [];
        seen.set(key, [...before, { by, what }]);
        return before;
      });
      const earlier = rivals.find((other) => other.by !== by && meet(other.what.claim, what.claim));
      if (!earlier) return [];
      const { severity, pointer = what.use.pointer } = what.claim.problem(earlier.what.use);
      const second = { by: earlier.by, pointer: earlier.what.use.pointer };
      const message = `two specs take the ${kind} "${name}"`;
      return [taken(severity === 'error' ? error : warning, { by, pointer }, second, message)];
    }),
  );
}

/** What is in another account or Region is something else; a private address may be as well. */
function keyIn(by: Compiled, ...parts: readonly (string | undefined)[]): string {
  const aws = stackOf(by)?.aws;
  return JSON.stringify([aws?.accountId, aws?.region, ...parts]);
}

interface Place {
  readonly by: Compiled;
  readonly pointer: Pointer;
}

function taken(told: typeof error, own: Place, other: Place, message: string): Diagnostic {
  const [location, second] = [own, other].map(({ by, pointer }) => placeIn(by.document, pointer, 'key'));
  const because = { note: 'the other spec', ...(second && { location: second }) };
  return told('FLK9043', location, conceal(message, own.by.concealment), { because });
}
