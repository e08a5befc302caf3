// A created transit gateway: its route tables, the attachments of others, and the accounts that it is shared with.
import { awsName } from '../../aws/naming';
import { child } from '../../document/pointer';
import type { Facts, Output } from '../../facts/facts';
import type { StackIdentity } from '../../facts/identity';
import { address, attribute, resource, type AnyResource } from '../../terraform/resource';
import { ref, type Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import { label } from '../labels';
import { afterDefaults, createdGateway, routed, staticRoute, tableId, transitAt } from './gateway';
import type { NormalAttachment, NormalTransitCreation, NormalTransitGateway } from './normal';

const at = `${transitAt}/create`;

/** The place in a spec for `key` of the created gateway. */
const under = (key: keyof NormalTransitCreation, ...more: readonly string[]): string => child(at, key, ...more);

export function creationFacts(gateway: NormalTransitGateway, identity: StackIdentity): Facts {
  const create = ensured(gateway.create, 'an existing gateway');
  return {
    resources: [
      created(create, identity),
      ...Object.keys(create.routeTables).map((name) => table(name, identity)),
      ...defaultTables(gateway, create),
      ...Object.entries(create.routeTables).flatMap(([name, { routes = {}, blackholes = [] }]) => [
        ...Object.entries(routes).map(([range, target]) => {
          const cause = under('routeTables', name, 'routes', range);
          return staticRoute({ table: name, range, attachment: attachmentId(target, create), cause }, gateway);
        }),
        ...blackholes.map((range) =>
          staticRoute({ table: name, range, cause: under('routeTables', name, 'blackholes') }, gateway),
        ),
      ]),
      ...Object.entries(create.attachments ?? {}).flatMap(([name, one]) => further(name, one, gateway, identity)),
      ...(create.share ? shared(create.share, identity) : []),
    ],
    outputs: outputs(create),
  };
}

/**
 * The default tables stay on whatever the spec says: the provider replaces a gateway for which they are switched on
 * later, and with it everything that is attached. Source: its customizeDiff of `default_route_table_association`.
 */
function created({ asn, acceptAttachments }: NormalTransitCreation, { name }: StackIdentity): AnyResource {
  return resource('aws_ec2_transit_gateway', 'network', at, {
    description: `Transit gateway of ${name}`,
    amazon_side_asn: asn,
    auto_accept_shared_attachments: acceptAttachments ? 'enable' : 'disable',
    default_route_table_association: 'enable',
    default_route_table_propagation: 'enable',
    tags: { Name: name },
  });
}

function table(named: string, { name }: StackIdentity): AnyResource {
  return resource('aws_ec2_transit_gateway_route_table', label(named), under('routeTables', named), {
    transit_gateway_id: ref(createdGateway, 'id'),
    tags: { Name: `${name}-${named}` },
  });
}

/** AWS makes a table of its own with the gateway: the named one takes its place. It takes one such change at a time. */
function defaultTables(gateway: NormalTransitGateway, { defaultRouteTable }: NormalTransitCreation): AnyResource[] {
  const named = ensured(defaultRouteTable, 'a created gateway without a default table');
  const given = {
    transit_gateway_id: ref(createdGateway, 'id'),
    transit_gateway_route_table_id: tableId(gateway, named),
  };
  const cause = under('defaultRouteTable');
  const association = resource('aws_ec2_transit_gateway_default_route_table_association', 'network', cause, given);
  return [
    association,
    resource('aws_ec2_transit_gateway_default_route_table_propagation', 'network', cause, given, {
      dependsOn: [address(association)],
    }),
  ];
}

/** Of an attachment that is accepted here, so that what is made of it waits. */
function attachmentId(name: string, { attachments }: NormalTransitCreation): Text {
  const { id, accept } = ensured(
    new Map(Object.entries(attachments ?? {})).get(name),
    'an attachment that is not there',
  );
  return accept ? ref(`aws_ec2_transit_gateway_vpc_attachment_accepter.${label(name)}`, 'id') : id;
}

function further(
  name: string,
  { id, accept, routeTable }: NormalAttachment,
  gateway: NormalTransitGateway,
  identity: StackIdentity,
): AnyResource[] {
  const cause = under('attachments', name);
  const accepter = resource(
    'aws_ec2_transit_gateway_vpc_attachment_accepter',
    label(name),
    child(cause, 'accept'),
    {
      transit_gateway_attachment_id: id,
      transit_gateway_default_route_table_association: false,
      transit_gateway_default_route_table_propagation: false,
      tags: { Name: `${identity.name}-${name}` },
    },
    { lifecycle: { ignore_changes: defaultFlags }, dependsOn: afterDefaults(gateway) },
  );
  const routing = ensured(routeTable, 'an attachment without routing');
  const attached = attachmentId(name, ensured(gateway.create, 'an existing gateway'));
  return [
    ...(accept ? [accepter] : []),
    ...routed({ labels: ['attachment', name], id: attached, cause, routing }, gateway),
  ];
}

/**
 * Set once, so that an attachment begins with nothing but what is said of it. The provider reads them as on when the
 * table that is said is the default one, and would take the attachment out of it again.
 */
export const defaultFlags: readonly string[] = [
  'transit_gateway_default_route_table_association',
  'transit_gateway_default_route_table_propagation',
];

function shared({ principals, external }: NonNullable<NormalTransitCreation['share']>, { name }: StackIdentity) {
  const share = resource('aws_ram_resource_share', 'transit_gateway', under('share'), {
    name: awsName(128, name, 'transit-gateway'),
    allow_external_principals: external,
    tags: { Name: `${name}-transit-gateway` },
  });
  const arn = attribute(share, 'arn');
  return [
    share,
    resource('aws_ram_resource_association', 'transit_gateway', under('share'), {
      resource_arn: ref(createdGateway, 'arn'),
      resource_share_arn: arn,
    }),
    ...principals.map((principal) =>
      resource('aws_ram_principal_association', principalLabel(principal), under('share', 'principals'), {
        principal,
        resource_share_arn: arn,
      }),
    ),
  ];
}

/** An account, an organisation or a unit by the id that ends its ARN. */
function principalLabel(principal: string): string {
  return `transit_gateway__${label(principal.slice(principal.lastIndexOf('/') + 1))}`;
}

function outputs({ share }: NormalTransitCreation): Output[] {
  const id = { name: 'transit_gateway', description: 'The transit gateway', value: ref(createdGateway, 'id') };
  if (!share) return [id];
  const description = 'The share of the transit gateway, for accounts outside the organisation to accept';
  return [
    id,
    { name: 'transit_gateway_share', description, value: ref('aws_ram_resource_share.transit_gateway', 'arn') },
  ];
}
