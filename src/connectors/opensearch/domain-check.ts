// What OpenSearch refuses of a domain that is created, and the provider does not catch.
import type { Problem } from '../../diagnostics/diagnostic';
import { exactlyOne, noEffect } from '../../diagnostics/key-rules';
import { error, info, warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import type { Placement } from '../../facts/network';
import type { Use } from '../connector';
import { domainPlacement, mostZones, type NormalDomain } from './normal';
import { checkNodes } from './node-check';
import { zonesOfTheirOwn } from '../zones';

/** Problems of `create`: where the domain stands, its nodes, and what its other keys need. */
export function checkDomain(create: NormalDomain, use: Use): Problem[] {
  const at = child(use.pointer, 'create');
  const vpc = domainPlacement(create, use);
  return [
    ...exactlyOne({ vpc, public: create.public }, ['vpc', 'public'], at),
    ...checkNodes(create, at),
    ...linkedRoleInVpc(create, at),
    ...(vpc && !create.public && !create.serviceLinkedRole ? [linkedRoleNeeded(at)] : []),
    ...(vpc ? [...subnetForEachZone(vpc, create, at), ...zonesOfTheirOwn(inZones(vpc, at), use)] : []),
    ...evenlySpread(create, at),
    ...auditedUsers(create, at),
    ...(vpc && !use.network ? [outOfReach(at)] : []),
  ];
}

function linkedRoleInVpc({ public: open, serviceLinkedRole }: NormalDomain, at: Pointer): Problem[] {
  if (!open) return [];
  const given = { serviceLinkedRole: serviceLinkedRole || undefined };
  return noEffect(given, ['serviceLinkedRole'], at, 'the role is for domains in a VPC');
}

function subnetForEachZone({ subnets: { length: count } }: Placement, { zones }: NormalDomain, at: Pointer): Problem[] {
  if (count > mostZones)
    return [
      error('FLK3165', child(at, 'vpc', 'subnets'), `a domain cannot stand in ${count} subnets`, {
        expected: `at most ${mostZones} subnets, each in another Availability Zone`,
        found: String(count),
      }),
    ];
  if (count === zones) return [];
  const subnets = `${count} subnet${count === 1 ? '' : 's'}`;
  return [
    error('FLK3165', at, `the domain has "zones: ${zones}" and ${subnets}`, {
      on: 'key',
      expected: 'one subnet for each zone',
      help: `give "vpc.subnets" with ${zones} subnets in different Availability Zones, or change "zones"`,
    }),
  ];
}

function inZones({ subnets }: Placement, at: Pointer) {
  const help = 'name one of each zone in "vpc.subnets"';
  return { code: 'FLK3165', at, what: 'a domain', subnets, help } as const;
}

/**
 * A fresh account has no such role. Source: OpenSearch Service developer guide, "Using service-linked roles to create
 * VPC domains"; the service answers "you must enable a service-linked role to give Amazon OpenSearch Service
 * permissions to access your VPC".
 */
function linkedRoleNeeded(at: Pointer): Problem {
  return info(
    'FLK3342',
    at,
    'a domain in a VPC needs the role AWSServiceRoleForAmazonOpenSearchService in its account',
    { on: 'key', help: 'if this is the first such domain of the account, add "serviceLinkedRole: true"' },
  );
}

/**
 * Fewer nodes than zones are refused, and an uneven number in two zones; in three, a zone with more nodes than another
 * is only a waste. Source: the console's and aws-cdk's words: "For two Availability Zones, you must choose instances in
 * multiples of two. For three Availability Zones, we recommend instances in multiples of three".
 */
function evenlySpread({ instances, zones }: NormalDomain, at: Pointer): Problem[] {
  if (instances >= zones && instances % zones === 0) return [];
  const tell = instances < zones || zones === 2 ? error : warning;
  return [
    tell('FLK3166', child(at, 'instances'), `${instances} nodes do not spread evenly over ${zones} zones`, {
      expected: `a multiple of ${zones}`,
      found: String(instances),
    }),
  ];
}

function auditedUsers({ logs, adminRole }: NormalDomain, at: Pointer): Problem[] {
  if (!logs.types.includes('audit') || adminRole !== undefined) return [];
  return [
    error('FLK3170', child(at, 'logs', 'types'), 'audit logs need fine-grained access control', {
      help: 'give "adminRole", or leave "audit" out',
    }),
  ];
}

function outOfReach(at: Pointer): Problem {
  return error('FLK3171', child(at, 'vpc'), 'the domain stands in a VPC, and the application does not', {
    help: 'attach the application with spec.network, or make the domain public',
  });
}
