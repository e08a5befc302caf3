// What a service brings: the permissions, the ways and the secret that the spec says, and what the job is told.
import { child } from '../../document/pointer';
import type { Facts, PropertyGroup } from '../../facts/facts';
import { serviceNeed, type HostNeed, type Need } from '../../facts/need';
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { isStoreOfVpc } from '../hosts';
import { secretLoginNeed, secretLoginStatements } from '../secret-login';
import type { Normal } from './normal';

export function factsOf(config: Normal, use: Use): Facts {
  const group = `${use.direction}.${use.name}`;
  const { facts = {}, secret, secretKmsKey } = config;
  const login = secret === undefined ? undefined : { secret, kmsKey: secretKmsKey };
  const told: PropertyGroup = { ...facts, ...(secret !== undefined && { [secretFact]: secret }) };
  return {
    statements: [...statedStatements(config, use), ...(login ? secretLoginStatements(login, use) : [])],
    properties: { [group]: told },
    further: { [group]: hostFacts(config) },
    needs: [...callNeeds(config, use), ...hostNeeds(config, use), ...(login ? [secretLoginNeed(login, use)] : [])],
  };
}

/** What the job is told of the secret, as other sources and sinks tell it. */
export const secretFact = 'secret.arn';

/** The host, where there is one only: for addresses in the job's own words. What the spec tells itself stands. */
function hostFacts({ hosts = [], facts = {} }: Normal): PropertyGroup {
  const [only, ...others] = hosts;
  if (only === undefined || others.length > 0) return {};
  const all = Object.entries({ host: only.host, port: String(only.port) });
  return Object.fromEntries(all.filter(([key]) => !Object.hasOwn(facts, key)));
}

function statedStatements({ statements = [], ...config }: Normal, use: Use): Statement[] {
  return statements.map(({ actions, resources, conditions, purpose }, index) => {
    const pointer = child(use.pointer, 'statements', index);
    return allow(actions, resources, { pointer, purpose: purpose ?? inWords(config, use) }, conditions);
  });
}

/** `use timestream as sink metrics`. */
function inWords({ service }: Pick<Normal, 'service'>, { direction, name }: Use): string {
  return `use ${service} as ${direction} ${name}`;
}

function callNeeds({ endpoints = [] }: Normal, use: Use): Need[] {
  return endpoints.map(({ service, region, purpose }, index) => {
    const pointer = child(use.pointer, 'endpoints', index);
    return serviceNeed(service, region, pointer, purpose ?? usual(use));
  });
}

function hostNeeds({ hosts = [] }: Normal, use: Use): HostNeed[] {
  return hosts.map(({ host, port, purpose }, index) => ({
    ...{ host, port, purpose: purpose ?? usual(use), endpoint: 'none' },
    pointer: child(use.pointer, 'hosts', index),
    ...(isStoreOfVpc(host) && { visibility: 'private' }),
  }));
}

function usual({ direction, name }: Use): string {
  return `${direction} ${name}`;
}
