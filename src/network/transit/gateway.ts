// The gateway and its route tables, as what is attached to it names them: existing or created.
import type { StackIdentity } from '../../facts/identity';
import { child, type Pointer } from '../../document/pointer';
import { resource, type AnyResource, type Resource } from '../../terraform/resource';
import { isExpression, ref, type Address, type Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import { label, rangeLabel } from '../labels';
import type { NormalTransitGateway } from './normal';
import type { RoutingOfAnAttachment } from '../../../generated/application';

export const transitAt = '/spec/network/transitGateway';

/** The created gateway. */
export const createdGateway: Address = 'aws_ec2_transit_gateway.network';

/** The attachment of the VPC. */
export const ownAttachment: Address = 'aws_ec2_transit_gateway_vpc_attachment.network';

export function gatewayId({ id, create }: NormalTransitGateway): Text {
  return create ? ref(createdGateway, 'id') : ensured(id, 'a transit gateway without an id');
}

/** Whether another account shares the gateway: only that one can associate, propagate, and attach sites. */
export function isShared({ owner }: NormalTransitGateway, { home }: StackIdentity): boolean {
  return owner !== undefined && owner !== home.accountId;
}

/** The id of a table: its own one of an existing gateway, that of the created one by its name. */
export function tableId({ create }: NormalTransitGateway, table: string): Text {
  return create ? ref(`aws_ec2_transit_gateway_route_table.${label(table)}`, 'id') : table;
}

/** What is attached to the gateway. */
export interface Attached {
  /** Begins the second halves of addresses. */
  readonly labels: readonly [string, ...string[]];
  readonly id: Text;
  readonly cause: Pointer;
  readonly routing: RoutingOfAnAttachment;
  /** The ranges that static routes are for, of what announces none itself. */
  readonly ranges?: readonly string[];
}

/**
 * The association with the table that traffic from the attachment is looked up in, and what its tables learn of it. A
 * gateway may have associated an attachment with its default table, and AWS takes one association at a time: the
 * former one goes with the creation of this. The provider plans to change it in place when the attachment is replaced,
 * and then fails half-way: https://github.com/hashicorp/terraform-provider-aws/issues/43706.
 */
export function routed(attached: Attached, gateway: NormalTransitGateway): AnyResource[] {
  const { labels, id, cause, routing, ranges } = attached;
  const association = resource(
    'aws_ec2_transit_gateway_route_table_association',
    label(...labels),
    child(cause, 'routeTable', 'associate'),
    {
      transit_gateway_attachment_id: id,
      transit_gateway_route_table_id: tableId(gateway, routing.associate),
      replace_existing_association: true,
    },
    withIts(id),
  );
  const learnt = routing.propagate.flatMap((table): AnyResource[] =>
    ranges
      ? ranges.map((range) => staticRoute({ table, range, attachment: id, cause }, gateway))
      : [learns({ table, ...attached }, gateway)],
  );
  return [association, ...learnt];
}

/** For what must not outlive its attachment. One that is named by its id is nobody's to replace here. */
export function withIts(attachment: Text): Pick<Resource, 'lifecycle'> {
  if (!isExpression(attachment) || !('$ref' in attachment)) return {};
  const [of, attribute] = attachment.$ref;
  return { lifecycle: { replace_triggered_by: [`${of}.${attribute}` as Address] } };
}

function learns(
  { table, labels, id, cause }: Attached & { readonly table: string },
  gateway: NormalTransitGateway,
): AnyResource {
  return resource(
    'aws_ec2_transit_gateway_route_table_propagation',
    label(...labels, table),
    child(cause, 'routeTable', 'propagate'),
    { transit_gateway_attachment_id: id, transit_gateway_route_table_id: tableId(gateway, table) },
  );
}

interface StaticRoute {
  readonly table: string;
  readonly range: string;
  /** Where it leads; without one what goes there is dropped. */
  readonly attachment?: Text;
  readonly cause: Pointer;
}

/** AWS has one route for a range in a table. */
export function staticRoute(
  { table, range, attachment, cause }: StaticRoute,
  gateway: NormalTransitGateway,
): AnyResource {
  return resource('aws_ec2_transit_gateway_route', label(table, rangeLabel(range)), cause, {
    transit_gateway_route_table_id: tableId(gateway, table),
    destination_cidr_block: range,
    ...(attachment === undefined ? { blackhole: true } : { transit_gateway_attachment_id: attachment }),
  });
}

/** What waits until the created gateway's default tables are the named ones; nothing waits for an existing one. */
export function afterDefaults({ create }: NormalTransitGateway): Address[] {
  return create
    ? [
        'aws_ec2_transit_gateway_default_route_table_association.network',
        'aws_ec2_transit_gateway_default_route_table_propagation.network',
      ]
    : [];
}
