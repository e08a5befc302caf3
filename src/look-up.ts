// Plan → Plan with what Terraform finds elsewhere in the place of what stood for it, and the blocks that find it. What
// of a stand-in cannot be replaced is never written.
import type { LookUps } from '../generated/application';
import type { Problem } from './diagnostics/diagnostic';
import { error, info, warning } from './diagnostics/problem';
import { child } from './document/pointer';
import type { HostNeed } from './facts/need';
import { isService, type Need } from './facts/need';
import { blocksOf, expected, type AskedLookup, type Blocks } from './lookups/blocks';
import { foundBy, placeOf } from './lookups/found';
import { foundIn, leftIn, spoken } from './lookups/in-place';
import { lookupsPlace } from './lookups/named';
import type { Standing } from './lookups/stand-in';
import type { Plan } from './plan';
import type { ProviderAlias } from './terraform/provider-alias';
import { address, type AnyResource } from './terraform/resource';

export interface LookedUp {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
}

/** @param standing what stands in the plan for what is found */
export function lookUp(plan: Plan, lookups: LookUps = {}, standing: readonly Standing[] = []): LookedUp {
  const asked = askedOf(lookups, standing);
  const unasked = Object.keys(lookups).filter((name) => !asked.some((one) => one.name === name));
  const problems = unasked.map(nobodyAsks);
  if (asked.length === 0) return { plan, problems };
  const { home } = plan.application;
  const found = withFound(
    plan,
    asked.map((one) => blocksOf(one, home)),
    standing,
  );
  const assumed = asked.map((one) => assumption(one, plan));
  return { plan: found, problems: [...problems, ...assumed, ...leftOver(found, standing)] };
}

/** With the facts of each that something asks for; a list is one fact. */
function askedOf(lookups: LookUps, standing: readonly Standing[]): AskedLookup[] {
  return Object.entries(lookups).flatMap(([name, lookup]) => {
    const own = standing.filter((one) => one.lookup === name);
    const facts = new Set(own.map(({ fact }) => fact));
    return own.length > 0 ? [{ name, lookup, facts }] : [];
  });
}

function withFound(plan: Plan, blocks: readonly Blocks[], standing: readonly Standing[]): Plan {
  const { resources, outputs, properties, statements, roles, needs, alarms, managedPolicies } = plan;
  const inPlace = <Data>(data: Data): Data => foundIn(data, standing);
  const said = (text: string): string => spoken(text, standing);
  const lookups = [...(plan.lookups ?? []), ...blocks.flatMap((one) => inPlace(one.lookups))];
  const variables = blocks.flatMap((one) => one.variables);
  return {
    ...plan,
    resources: resources.map((one) => resourceWith(one, inPlace)),
    outputs: outputs.map((one) => ({ ...one, description: said(one.description), value: inPlace(one.value) })),
    properties: inPlace(properties),
    statements: statements.map((one) => ({ ...inPlace(one), causes: one.causes })),
    ...(roles && { roles: inPlace(roles) }),
    needs: needs.map((need) => needWith(need, standing)),
    alarms: alarms.map((one) => ({ ...one, description: said(one.description) })),
    ...(managedPolicies && { managedPolicies: managedPolicies.map((one) => ({ ...one, arn: said(one.arn) })) }),
    ...(lookups.length > 0 && { lookups }),
    ...(variables.length > 0 && { variables }),
    provider: providerWith(
      plan.provider,
      blocks.flatMap((one) => one.providers),
    ),
  };
}

function resourceWith(one: AnyResource, inPlace: <Data>(data: Data) => Data): AnyResource {
  const { arguments: given, newer, forEach, lifecycle } = one;
  return {
    ...one,
    arguments: inPlace(given),
    ...(newer && { newer: inPlace(newer) }),
    ...(forEach && { forEach: inPlace(forEach) }),
    ...(lifecycle && { lifecycle: inPlace(lifecycle) }),
  } as AnyResource;
}

/** A host is one of those that are found: all of them stand for it, as for brokers that Terraform makes. */
function needWith(need: Need, standing: readonly Standing[]): Need {
  if (isService(need)) return need;
  const { host, behind } = need;
  const owner = standing.find(({ pieces }) => pieces.some(({ text }) => text === host));
  return {
    ...need,
    host: owner ? owner.pieces[0].found : foundIn(host, standing),
    ...(behind && { behind: foundIn(behind, standing) }),
  } satisfies HostNeed;
}

function providerWith(provider: Plan['provider'], others: readonly ProviderAlias[]): Plan['provider'] {
  return others.length === 0 ? provider : { ...provider, aliases: [...(provider.aliases ?? []), ...others] };
}

function nobodyAsks(name: string): Problem {
  const help = `write \${lookups.${name}} where it is wanted, or remove it`;
  return warning('FLK3640', child(lookupsPlace, name), `nothing asks for the look-up "${name}"`, { on: 'key', help });
}

function assumption({ name, lookup, facts }: AskedLookup, { application }: Plan): Problem {
  const place = placeOf(lookup, application.home);
  const asked = Object.entries(foundBy(lookup, name)).filter(([fact]) => facts.has(fact));
  const what = asked.map(([, found]) => expected(found, place)).join(', and ');
  const message = `"${name}" is assumed to find ${what}: Terraform refuses a plan in which it does not`;
  return info('FLK3641', child(lookupsPlace, name), message, { on: 'key' });
}

/** What is left in what is written: at the place that asks for it. */
function leftOver({ resources, outputs, properties, lookups }: Plan, standing: readonly Standing[]): Problem[] {
  const written: (readonly [where: string, data: unknown])[] = [
    ...resources.map((one) => [address(one), [one.arguments, one.newer, one.forEach, one.lifecycle]] as const),
    ...outputs.map(({ name, value }) => [`output.${name}`, value] as const),
    ['the property groups', properties],
    ['the look-ups', lookups],
  ];
  const told = new Map<string, Problem>();
  for (const [where, data] of written)
    for (const one of leftIn(data, standing) as Standing[])
      if (!told.has(one.written)) told.set(one.written, cannotStand(one, where));
  return [...told.values()];
}

function cannotStand({ written, pointer }: Standing, where: string): Problem {
  const message = `${written} cannot be used here, because ${where} needs a part of it that Terraform cannot take out`;
  const help = 'write the value, or take it from a variable of the environment: ${env.NAME}';
  return error('FLK3642', pointer, message, { help });
}
