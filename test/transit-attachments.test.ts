// Attachments of others to a created gateway: whether what the VPC sends them is answered, and by which table.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compileText, minimalSpec } from './support/compile';

type Json = Record<string, unknown>;

const vpc = { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } };
const pooled = { create: { ipam: { pool: 'ipam-pool-0a1b2c3d4e5f60718', netmask: 16 }, zones: ['a', 'b'] } };
const id = 'tgw-attach-0a1b2c3d4e5f60718';

/** What FLK3472 tells; the VPC is in the table `spokes`. */
function told(routeTables: Json, lake: Json | undefined, more: Json = {}): string[] {
  const transitGateway = {
    create: {
      routeTables: { spokes: {}, lakes: {}, ...routeTables },
      ...(lake && { defaultRouteTable: 'spokes' }),
      attachments: { lake: { id, ...(lake && { routeTable: lake }) } },
    },
    routeTable: { associate: 'spokes', propagate: ['spokes'] },
    routes: ['10.70.0.0/16'],
  };
  const { diagnostics } = compileText(minimalSpec({ network: { vpc, transitGateway, ...more } }));
  const refused = diagnostics.filter(
    ({ code, severity }) => severity === 'error' && !/^FLK(3472|3464|3003)$/.test(code),
  );
  assert.equal(
    refused.map(({ code, message }) => `${code} ${message}`),
    [],
  );
  return diagnostics.flatMap(({ code, message }) => (code === 'FLK3472' ? [message] : []));
}

const test = suite('attachments to a created gateway');
const missing = ['traffic of attachment lake is looked up in "lakes", which has no route to the VPC'];
const toLake = { spokes: { routes: { '10.70.0.0/16': 'lake' } } };

test('what the table of the VPC leads to must know the VPC, whether it is learnt or written there', () => {
  assert.equal(told({}, { associate: 'lakes', propagate: ['spokes'] }), missing);
  assert.equal(told(toLake, { associate: 'lakes', propagate: ['lakes'] }), missing);
  assert.equal(told({}, { associate: 'spokes', propagate: ['spokes'] }), []);
});

test('a route to a range around the VPC is one, and to another range none', () => {
  const routed = (range: string): Json => ({ ...toLake, lakes: { routes: { [range]: 'lake' } } });
  const routing = { associate: 'lakes', propagate: ['lakes'] };
  assert.equal(told(routed('10.0.0.0/8'), routing), []);
  assert.equal(told(routed('10.21.0.0/16'), routing), missing);
});

test('what the VPC does not lead to, or has no table that is known, is no matter of its', () => {
  assert.equal(told({}, { associate: 'lakes', propagate: ['lakes'] }), []);
  assert.equal(told({ spokes: { routes: { '10.70.0.0/16': 'other' } } }, { associate: 'lakes', propagate: [] }), []);
  assert.equal(told(toLake, undefined), []);
});

test('of a VPC whose range a pool gives a written route may be the way back, and no route is none', () => {
  const routing = { associate: 'lakes', propagate: ['spokes'] };
  const more = { vpc: pooled };
  assert.equal(told({ lakes: { routes: { '10.0.0.0/8': 'lake' } } }, routing, more), []);
  assert.equal(told({}, routing, more), missing);
});

test.run();
