// The network load balancer of an endpoint service: its security group, and a listener with its targets for each port.
import type { StackIdentity } from '../facts/identity';
import { attribute, resource, type AnyResource, type Resource } from '../terraform/resource';
import { ref, type Address } from '../terraform/value';
import { terraformName } from '../aws/naming';
import { ensured } from '../text/ensured';
import {
  listenerPointer,
  offerLabel,
  offerPointer,
  type NormalListener,
  type NormalOffer,
} from './endpoint-services-normal';
import { isAmong } from './ipv4';
import type { Ground } from './ground';
import { noBalancerIsLeft } from './left-zones';
import { byCidr, egress, group, ingress, unique, type Ports } from './security-groups';

/** What an offer is made from: where it stands, and in whose name. */
export interface Site {
  readonly name: string;
  readonly offer: NormalOffer;
  readonly ground: Ground;
  /** The IPv4 ranges of the VPC; undefined where they are not known. */
  readonly ranges: readonly string[] | undefined;
  readonly identity: StackIdentity;
}

/** The security group of an offer's load balancer. */
export function balancerGroup(name: string): Address {
  return `aws_security_group.${offerLabel(name)}`;
}

/**
 * Its name is AWS's but for the beginning, so that a second one can stand before the first one goes. The security group
 * is there from the beginning, as AWS gives none to a balancer that was created without. Source: the guide of network
 * load balancers, "Security groups".
 */
export function loadBalancer({ name, offer, ground, identity }: Site): Resource<'aws_lb'> {
  const { crossZone, clientCidrs, deletionProtection } = offer;
  return resource(
    'aws_lb',
    offerLabel(name),
    offerPointer(name),
    {
      name_prefix: prefixOf(name),
      internal: true,
      load_balancer_type: 'network',
      subnets: ground.zoneSubnets,
      security_groups: [ref(balancerGroup(name), 'id')],
      // Connections come with the addresses of their clients, which may be those of any VPC: AWS judges them if not
      // told.
      ...(!clientCidrs && { enforce_security_group_inbound_rules_on_private_link_traffic: 'off' }),
      enable_cross_zone_load_balancing: crossZone,
      enable_deletion_protection: deletionProtection,
      tags: { Name: `${identity.name}-${name}` },
    },
    {
      lifecycle: {
        create_before_destroy: true,
        ...(deletionProtection && { prevent_destroy: true }),
        ...(ground.create && { precondition: [noBalancerIsLeft(name)] }),
      },
    },
  );
}

/** Load balancers and target groups take six characters. Source: the provider's `aws_lb`, `name_prefix`. */
function prefixOf(name: string): string {
  return `${name.slice(0, 5).replace(/-$/, '')}-`;
}

/** A group that takes connections from clients, and lets out what targets are asked on. */
export function balancerRules({ name, offer, ground, identity }: Site): AnyResource[] {
  const of = balancerGroup(name);
  const own = group(of, offerPointer(name), `Endpoint service ${name}`, ground, identity);
  const listeners = Object.entries(offer.listeners);
  const taken = (offer.clientCidrs ?? []).flatMap((cidr) =>
    listeners.map(([key, { port }]) =>
      ingress(of, {
        peer: byCidr(cidr),
        ports: [port, port],
        cause: offerPointer(name, 'clientCidrs'),
        purpose: `Clients of ${key}`,
      }),
    ),
  );
  const asked = listeners.flatMap(([key, listener]) => {
    const said = { cause: listenerPointer(name, key, 'targets'), purpose: `To targets of ${key}` };
    return listener.targets.flatMap((target) =>
      portsAsked(listener).map((ports) => egress(of, { ...said, peer: byCidr(`${target}/32`), ports })),
    );
  });
  return [own, ...unique([...taken, ...asked])];
}

function portsAsked({ targetPort, healthCheck: { port = targetPort } }: NormalListener): Ports[] {
  return [...new Set([targetPort, port])].map((one) => [one, one]);
}

/** The listener, the group of its targets, and each target in it. */
export function listenerResources(site: Site, key: string, listener: NormalListener): AnyResource[] {
  const { name } = site;
  const { port, targets } = listener;
  const label = terraformName(offerLabel(name), key);
  const owned = targetGroup(site, key, listener);
  return [
    owned,
    resource('aws_lb_listener', label, listenerPointer(name, key), {
      load_balancer_arn: ref(`aws_lb.${offerLabel(name)}`, 'arn'),
      port,
      protocol: 'TCP',
      default_action: [{ type: 'forward', target_group_arn: attribute(owned, 'arn') }],
    }),
    ...targets.map((target) => attachment(site, owned, target, listener, listenerPointer(name, key, 'targets'))),
  ];
}

function targetGroup({ name, ground, identity }: Site, key: string, listener: NormalListener): AnyResource {
  const { targetPort, healthCheck } = listener;
  const { protocol, port, path, interval, threshold } = healthCheck;
  return resource(
    'aws_lb_target_group',
    terraformName(offerLabel(name), key),
    listenerPointer(name, key),
    {
      name_prefix: prefixOf(key),
      port: targetPort,
      protocol: 'TCP',
      target_type: 'ip',
      vpc_id: ensured(ground.vpc, 'targets without a VPC'),
      health_check: {
        protocol: protocol.toUpperCase(),
        port: port === undefined ? 'traffic-port' : String(port),
        ...(path !== undefined && { path }),
        interval,
        healthy_threshold: threshold,
        unhealthy_threshold: threshold,
      },
      tags: { Name: `${identity.name}-${name}-${key}` },
    },
    // A target group is of one balancer: another one, in subnets that exist, has another group. Source: the API of ELB,
    // CreateListener, `TargetGroupAssociationLimit`.
    { lifecycle: { create_before_destroy: true, replace_triggered_by: [`aws_lb.${offerLabel(name)}.arn` as Address] } },
  );
}

/** Of addresses outside the VPC AWS is told no zone. Source: the API of ELB, TargetDescription, `AvailabilityZone`. */
function attachment(
  { ranges }: Site,
  { name, type }: AnyResource,
  target: string,
  { targetPort }: NormalListener,
  cause: string,
): AnyResource {
  const outside = ranges !== undefined && !isAmong(target, ranges);
  return resource('aws_lb_target_group_attachment', `${name}_${target.replaceAll('.', '_')}`, cause, {
    target_group_arn: attribute({ type, name }, 'arn'),
    target_id: target,
    port: targetPort,
    ...(outside && { availability_zone: 'all' }),
  });
}
