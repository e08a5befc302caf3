// Hosts of which ranges are known: what is true of some of a range, and what of all of it.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Compiled } from '../src/compile';
import { declaredFor } from '../src/reach/declared-by-spec';
import { blocked, proven, type Hop } from '../src/reach/hop';
import { reach } from '../src/reach/reach';
import { asOneHost } from '../src/reach/somewhere';
import type { Path, Reached } from '../src/reach/trace';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec, printed } from './support/compile';

type Json = Record<string, unknown>;

function reachOf(compiled: Compiled): Reached[] {
  const { plan, configuration, normalised } = compiled;
  const declared = declaredFor(ensured(normalised, printed(compiled)).spec.network);
  return reach(ensured(plan, printed(compiled)), ensured(configuration, 'a configuration'), { declared });
}

interface Site {
  readonly host?: string;
  readonly cidrs?: readonly string[];
  readonly routing?: string;
  readonly more?: Json;
}

/** What becomes of the brokers at a site when the gateway's table has these blackholes. */
function verdictOf(blackholes: readonly string[], { host = 'b1.corp.example', cidrs, routing, more }: Site = {}) {
  const vpn = { customerGateway: { ip: '198.51.100.10', asn: 65010 }, routing: routing ?? 'static' };
  const network = {
    vpc: { create: { cidr: '10.47.0.0/16', zones: ['a', 'b'] } },
    transitGateway: { create: { routeTables: { main: blackholes.length > 0 ? { blackholes } : {} } } },
    onPremises: { site: { cidrs: cidrs ?? ['172.16.0.0/16'], hosts: ['*.corp.example'], vpn, ...more } },
  };
  const sources = {
    k: { type: 'kafka', bootstrapServers: `${host}:9093`, topics: ['t'], group: 'orders', auth: 'tls' },
  };
  const compiled = compileText(minimalSpec({ network, sources }));
  const { diagnostics } = compiled;
  const reached = reachOf(compiled);
  const found = ensured(
    reached.find(({ need }) => need.purpose === 'brokers of source k'),
    'brokers',
  );
  const hops = found.paths.flatMap((path) => path.hops);
  const why = hops.flatMap(({ verdict }) => (verdict.is === 'assumed' ? [verdict.why] : []));
  const last = hops.find(({ verdict }) => verdict.is === 'blocked');
  const refused = diagnostics.flatMap(({ code, message }) => (code === 'FLK3400' ? [message] : []));
  return { verdict: found.verdict, why: why.join('; '), last, refused };
}

const test = suite('reach of ranges');
const part =
  'for a part of 172.16.0.0/16 the route of the transit gateway leads nowhere, and whether b1.corp.example is';

test('a hole in the range of a host is no end of its way', () => {
  const { verdict, why, refused } = verdictOf(['172.16.99.0/24']);
  assert.is(verdict, 'assumed');
  assert.match(why, part);
  assert.equal(refused, []);
});

test('holes that are the whole range are, and so is one at an address that is known', () => {
  assert.is(verdictOf(['172.16.0.0/17', '172.16.128.0/17']).verdict, 'blocked');
  assert.is(verdictOf(['172.16.99.0/24'], { host: '172.16.99.4' }).verdict, 'blocked');
  assert.not(verdictOf(['172.16.99.0/24'], { host: '172.16.98.4' }).verdict === 'blocked');
});

test('a host that may be in one of two ranges is blocked when both are', () => {
  const cidrs = ['172.16.0.0/16', '172.20.0.0/16'];
  const halves = (second: number): string[] => [`172.${second}.0.0/17`, `172.${second}.128.0/17`];
  const one = verdictOf(halves(16), { cidrs });
  assert.is(one.verdict, 'assumed');
  assert.match(one.why, part);
  assert.is(verdictOf([...halves(16), ...halves(20)], { cidrs }).verdict, 'blocked');
});

test('a single address among the ranges of a host is known', () => {
  const path = (cidr: string, verdict: Hop['verdict']): Path => {
    const target = { kind: 'address', id: 'b1', cidr } as const;
    const hop: Hop = { kind: 'route', way: 'there', at: 'table', verdict };
    return { subnet: 'private', to: 'b1', target, hops: [hop], verdict: verdict.is };
  };
  const verdictsOf = (...paths: readonly Path[]): string[] => asOneHost(paths).map(({ verdict }) => verdict);
  const end = blocked('BAD_STATE_ROUTE');
  assert.equal(verdictsOf(path('172.16.4.4/32', end), path('172.20.0.0/16', proven)), ['blocked', 'proven']);
  assert.equal(verdictsOf(path('172.16.4.0/24', end), path('172.20.0.0/16', proven)), ['assumed', 'proven']);
});

test('behind a hop that is assumed the way back is judged all the same', () => {
  const routing = 'bgp';
  assert.is(verdictOf([], { routing }).verdict, 'assumed');
  const { verdict, last, refused } = verdictOf(['10.47.0.0/16'], { routing });
  assert.is(verdict, 'blocked');
  assert.is(last?.way, 'back');
  assert.is(last?.verdict.is === 'blocked' && last.verdict.code, 'TGW_RTB_BAD_STATE_ROUTE');
  assert.match(refused.join(), 'the answer of b1.corp.example:9093 has no way');
});

test('a service without private DNS is reached by an endpoint that the code must name', () => {
  const of = (more: Json, service = 'dynamodb-streams') => {
    const network = { vpc: { create: { cidr: '10.47.0.0/16', zones: ['a', 'b'] } }, ...more };
    const compiled = compileText(minimalSpec({ network }));
    const reached = reachOf(compiled);
    const { paths, verdict } = ensured(
      reached.find(({ need }) => 'service' in need && need.service === service),
      'the service',
    );
    const why = paths[0]?.hops.flatMap((hop) => (hop.verdict.is === 'assumed' ? [hop.verdict.why] : []));
    const refused = compiled.diagnostics.some(({ code }) => code === 'FLK3400');
    return [verdict, why?.join(), refused];
  };
  const named = 'the code must call it by the name of aws_vpc_endpoint.dynamodb_streams, as it has no private DNS';
  const endpoints = { add: ['dynamodb-streams', 'sts'] };
  assert.equal(of({ egress: 'endpoints', endpoints }), ['assumed', named, false]);
  assert.equal(of({ egress: 'endpoints', endpoints }, 'sts'), ['proven', '', false]);
});

test.run();
