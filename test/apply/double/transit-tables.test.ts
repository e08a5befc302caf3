// The route tables of transit gateways, as the double has them: one association, nothing before an attachment is
// available, and a route whose attachment is gone.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Place } from './message';
import { transitTables, type Attached } from './transit-tables';

const home: Place = { accountId: '111122223333', region: 'eu-west-1' };
const beyond: Place = { ...home, region: 'eu-central-1' };

const peering: Attached = { gateway: 'tgw-1', resourceId: 'tgw-2', resourceType: 'peering', available: true };

function world(attached: Attached) {
  const tables = transitTables();
  tables.attachments.set('tgw-attach-1', { ...attached });
  const ask = (Action: string, more: Readonly<Record<string, string>> = {}, place = home): string => {
    const form = { Action, TransitGatewayRouteTableId: 'tgw-rtb-1', ...more };
    return String(tables.answer(new URLSearchParams(form), place)?.body);
  };
  return { tables, ask };
}

const attachment = { TransitGatewayAttachmentId: 'tgw-attach-1' };
const route = { ...attachment, DestinationCidrBlock: '10.60.0.0/16' };

const test = suite('route tables of transit gateways');

test('an attachment is in one table, on each side', () => {
  const { ask } = world(peering);
  assert.match(ask('AssociateTransitGatewayRouteTable', attachment), '<state>associating</state>');
  const other = { ...attachment, TransitGatewayRouteTableId: 'tgw-rtb-2' };
  assert.match(ask('AssociateTransitGatewayRouteTable', other), 'Resource.AlreadyAssociated');
  assert.match(ask('AssociateTransitGatewayRouteTable', other, beyond), '<state>associating</state>');
  assert.match(ask('GetTransitGatewayRouteTableAssociations'), 'tgw-attach-1');
  assert.not.match(ask('GetTransitGatewayRouteTableAssociations', {}, beyond), 'tgw-attach-1');
  assert.match(ask('DisassociateTransitGatewayRouteTable', attachment), '<state>disassociating</state>');
  assert.match(ask('DisassociateTransitGatewayRouteTable', attachment), 'InvalidAssociation.NotFound');
});

test('nothing is associated with, or led to, what nobody has accepted', () => {
  const { ask } = world({ ...peering, available: false });
  assert.match(ask('AssociateTransitGatewayRouteTable', attachment), 'IncorrectState');
  assert.match(ask('CreateTransitGatewayRoute', route), 'IncorrectState');
  assert.match(ask('CreateTransitGatewayRoute', { ...route, Blackhole: 'true' }), '<state>blackhole</state>');
});

test('a peering tells no routes, and a VPC does', () => {
  assert.match(
    world(peering).ask('EnableTransitGatewayRouteTablePropagation', attachment),
    'does not support propagation',
  );
  const { ask } = world({ ...peering, resourceType: 'vpc' });
  ask('EnableTransitGatewayRouteTablePropagation', attachment);
  ask('EnableTransitGatewayRouteTablePropagation', { ...attachment, TransitGatewayRouteTableId: 'tgw-rtb-2' });
  assert.match(ask('GetTransitGatewayRouteTablePropagations'), 'tgw-attach-1');
  ask('DisableTransitGatewayRouteTablePropagation', attachment);
  assert.not.match(ask('GetTransitGatewayRouteTablePropagations'), 'tgw-attach-1');
});

test('a route drops what it takes when its attachment is gone, and is there once', () => {
  const { tables, ask } = world(peering);
  assert.match(ask('CreateTransitGatewayRoute', route), '<state>active</state>');
  assert.match(ask('CreateTransitGatewayRoute', route), 'RouteAlreadyExists');
  tables.detach('tgw-attach-1');
  tables.attachments.delete('tgw-attach-1');
  assert.match(ask('SearchTransitGatewayRoutes'), '<state>blackhole</state>');
  assert.match(ask('DeleteTransitGatewayRoute', route), '<state>deleted</state>');
  assert.not.match(ask('SearchTransitGatewayRoutes'), '10.60.0.0/16');
});

test.run();
