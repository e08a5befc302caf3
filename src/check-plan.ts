// What only the finished plan shows: names that meet, and what is too much together.
import { isNamed } from './aws/host-names';
import type { Problem } from './diagnostics/diagnostic';
import { error, info } from './diagnostics/problem';
import { atMost } from './diagnostics/problem-list';
import { isSentByService } from './facts/need';
import { longestPolicy, longestTwice, policyText } from './parts/execution-role';
import { admissions } from './network/admission';
import type { KnownVpc } from './network/known-vpc';
import { ownNetwork } from './network/normal';
import { storesElsewhere } from './network/stores-elsewhere';
import { importProblems } from './parts/imports';
import { contradicted } from './parts/contradicted';
import { unanswered } from './parts/unanswered';
import { scarceAddresses } from './parts/free-addresses';
import { longRules } from './parts/composite-alarm';
import { zoneProblems } from './parts/one-in-a-zone';
import { pagingProblems } from './parts/paging';
import { unopenedGroups } from './network/unopened';
import { privateLinkReach } from './network/private-link-reach';
import type { KnownNetwork } from './reach/found-contract';
import { restored } from './parts/restored';
import { fullGroups, wiringProblems } from './parts/wiring-problems';
import { outOfReach, priceOf, takenFromOthers, unserved, withoutTables } from './parts/ways-out';
import type { NormalSpec } from './normalise';
import type { Plan } from './plan';
import { address, type AnyResource } from './terraform/resource';
import { knownBy } from './terraform/known-by';

/** Source: the API model of the service. */
const mostGroups = 50;

type Restorable = Pick<NormalSpec, 'operations' | 'snapshots' | 'start'>;

function ofRestore({ release, application }: Plan, { start, snapshots, operations }: Restorable): Problem[] {
  return restored(release, {
    starts: start,
    production: application.production,
    snapshots: snapshots.enabled,
    keptRunning: operations?.keepRunning === true,
  });
}

/** Everything that is refused, or to be known, once the plan is there. */
export function checkPlan(
  plan: Plan,
  spec: Pick<NormalSpec, 'alarms' | 'network' | 'operations' | 'scaling' | 'snapshots' | 'start'>,
  shared?: Pick<KnownNetwork, 'known' | 'surroundings'>,
  vpc?: KnownVpc,
): Problem[] {
  const { network } = spec;
  // Where the paths of the shared network are known, those of what the service sends are followed.
  const places = shared?.surroundings?.topology.places ?? [];
  const untold = shared?.surroundings ? plan.needs.filter((need) => !isSentByService(need)) : plan.needs;
  return atMost([
    ...sameAddresses(plan),
    ...sameNames(plan),
    ...importProblems(plan.imports ?? [], plan.resources),
    ...manyGroups(plan),
    ...(plan.wired ? wiringProblems(plan.wired) : []),
    ...longDerivedPolicy(plan),
    ...ofRestore(plan, spec),
    ...outOfReach(network, plan.needs, plan.application.home),
    ...unserved(network, shared?.known, untold, plan.application.home),
    ...withoutTables(network, plan.resources),
    ...takenFromOthers(network, plan.resources, vpc),
    ...priceOf(network, plan.resources, plan.application),
    ...storesElsewhere(ownNetwork(network), plan.resources),
    ...zoneProblems(ownNetwork(network), plan.resources, plan.application.home, vpc),
    ...contradicted(network, vpc),
    ...unanswered(network, vpc),
    ...scarceAddresses(network, plan, vpc),
    ...unopenedGroups(ownNetwork(network), plan.needs, plan.application.home),
    ...admissions(network, plan, (host) => places.some(({ names }) => isNamed(names, host))),
    ...pagingProblems(plan.alarms, spec),
    ...longRules(plan.resources),
    ...privateLinkReach(plan.needs, ownNetwork(network)),
  ]);
}

/** Of all, and of the keys of each. */
function manyGroups({ properties }: Plan): Problem[] {
  const groups = Object.keys(properties).length;
  const full = fullGroups(properties);
  if (groups <= mostGroups) return full;
  const message = `the application has ${groups} property groups, with those of sources, sinks and flinkform`;
  const more = { on: 'key', expected: `at most ${mostGroups}` } as const;
  return [error('FLK3021', '/spec/properties', message, more), ...full];
}

/** Of a role of the user's the policy is the user's. */
function longDerivedPolicy({ resources, statements }: Plan): Problem[] {
  if (!resources.some((resource) => address(resource) === 'aws_iam_role_policy.execution')) return [];
  const { length } = policyText(statements);
  if (length <= longestTwice) return [];
  if (length <= longestPolicy) return [changedInPlace(length)];
  const more = { on: 'key', expected: `at most ${longestPolicy}` } as const;
  return [error('FLK3051', '/spec', `the derived policy has ${length} characters`, more)];
}

function changedInPlace(length: number): Problem {
  const message = `the derived policy has ${length} characters, so it is changed in place`;
  const note = 'what a change takes away is gone before the running job is updated';
  return info('FLK3052', '/spec', `${message}: ${note}`, { on: 'key' });
}

/** What a sink "search" brings along may have the address of a resource of a sink "search-logs". */
function sameAddresses({ resources }: Plan): Problem[] {
  const seen = new Map<string, AnyResource>();
  return resources.flatMap((resource): Problem[] => {
    const own = address(resource);
    const earlier = seen.get(own);
    seen.set(own, resource);
    if (!earlier) return [];
    const because = { pointer: earlier.cause, note: 'the other one' };
    const help = 'rename one of the two sources or sinks, or, where they share it, give both the same settings';
    return [error('FLK3004', resource.cause, `two resources would be called ${own}`, { on: 'key', because, help })];
  });
}

/**
 * Two addresses with one AWS name pass `terraform plan` and fail half way through the apply. What comes with a resource
 * often bears its name, and is not worth a problem of its own.
 */
function sameNames({ resources }: Plan): Problem[] {
  const seen = new Map<string, AnyResource>();
  const told = new Set<string>();
  return resources.flatMap((resource): Problem[] => {
    const known = knownBy(resource);
    if (!known) return [];
    const { key, called } = known;
    const earlier = seen.get(key);
    seen.set(key, resource);
    if (!earlier) return [];
    const twice = `${called} ${resource.cause} ${earlier.cause}`;
    if (told.has(twice)) return [];
    told.add(twice);
    const because = { pointer: earlier.cause, note: 'the other one' };
    return [error('FLK3057', resource.cause, `"${called}" is created twice`, { on: 'key', because })];
  });
}
