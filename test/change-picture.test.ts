// The picture of a change: what is drawn of two specs, that Mermaid reads it as it is meant, and that it has an end.
import fc from 'fast-check';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changePicture } from '../src/commands/change-picture';
import { toldDifference } from '../src/commands/told-difference';
import type { Compiled } from '../src/compile';
import { drawChange } from '../src/graph/change-picture';
import { losses } from '../src/graph/fate';
import { dot } from '../src/graph/dot';
import { mermaid } from '../src/graph/mermaid';
import type { Node, Picture } from '../src/graph/picture';
import { sketch, sketchNetworkStack, type Sketch } from '../src/graph/sketch';
import type { Difference } from '../src/impact/difference';
import { withoutEffect } from '../src/pull-request/untrusted-markdown';
import { ensured } from '../src/text/ensured';
import { specs } from './support/arbitrary';
import { compileText, minimalNetwork, minimalSpec, printed } from './support/compile';
import { acceptedDot, expectedOf, readMermaid } from './support/read-pictures';

const test = suite('change-picture');

const compiled = (spec: object, variables = {}): Compiled => compileText(spec, { planOnly: true, variables });

function sketchOf({ normalised, networkStack, ...rest }: Compiled): Sketch {
  if (normalised) return sketch({ ...rest, normalised });
  return sketchNetworkStack(ensured(networkStack, 'a spec of nothing').identity, rest);
}

function pictureOf(before: object, after: object): Picture {
  const [old, now] = [compiled(before), compiled(after)];
  for (const one of [old, now]) assert.ok(one.configuration, printed(one));
  const picture = drawChange(sketchOf(old), sketchOf(now), toldDifference(old, now).difference);
  return ensured(picture, 'nothing differs');
}

const told = ({ nodes }: Picture): Record<string, string[]> =>
  Object.fromEntries(nodes.map(({ id, change, lines }) => [id, [...(change ? [change] : []), ...lines.slice(-2)]]));

const stream = { type: 'kinesis', create: {} };
const archive = { type: 's3', create: {}, prefix: 'orders/' };

test('sources, the application and sinks, with what becomes of each in words and as a class', async () => {
  const before = minimalSpec({
    sources: { orders: stream, refunds: stream },
    sinks: { archive },
    logging: { retention: '30d' },
  });
  const after = minimalSpec({
    sources: { orders: { ...stream, create: { retention: '48h' } } },
    sinks: { archive, alerts: { type: 'sqs', create: {} } },
    logging: { retention: '60d' },
  });
  const picture = pictureOf(before, after);
  assert.equal(told(picture), {
    application: ['changed', '~ changed', 'impact on the job: restart with state risk'],
    source_orders: ['changed', '~ changed', 'resources: 1 updated'],
    sink_alerts: ['added', '+ added', 'resources: 1 created'],
    sink_archive: [
      'creates s3 bucket orders-archive-111122223333-eu-west-1',
      's3://orders-archive-111122223333-eu-west-1/orders/',
    ],
    before_source_refunds: ['removed', 'resources: 1 removed', 'loses its records'],
    section_stack: ['changed', '~ changed', 'resources: 1 replaced'],
    section_logging: ['changed', '~ changed', 'resources: 1 updated'],
  });
  assert.equal(expectedOf(picture).edges, [
    'application sink_alerts sqs:443',
    'application sink_archive s3:443',
    'before_source_refunds application kinesis-streams:443',
    'source_orders application kinesis-streams:443',
  ]);
  assert.equal(await readMermaid(mermaid(picture)), expectedOf(picture));
  await acceptedDot(dot(picture));
  assert.match(mermaid(picture), /class before_source_refunds removed\n/);
  assert.match(dot(picture), /before_source_refunds \[.*dashed/);
});

test('what is called otherwise is changed, and neither new nor gone', () => {
  const before = minimalSpec({ sources: { orders: stream }, sinks: { archive } });
  const after = minimalSpec({
    sources: { purchases: { ...stream, renamedFrom: ['orders'] } },
    sinks: { archive: { ...archive, renamedFrom: ['never'] } },
  });
  const picture = pictureOf(before, after);
  const { source_purchases: source, before_source_orders: gone } = told(picture);
  assert.equal(source?.[0], 'changed');
  assert.is(gone, undefined);
  assert.ok(!picture.nodes.some(({ change }) => change === 'added' || change === 'removed'));
});

test('nothing is drawn when nothing changes', () => {
  const one = compiled(minimalSpec());
  assert.is(changePicture(one, one, toldDifference(one, one).difference), undefined);
});

const network = (more: object = {}, zones: readonly string[] = ['a', 'b']): object => ({
  vpc: { create: { cidr: '10.20.0.0/16', zones } },
  ...more,
});

test('of a network stands what changes, hung on the interfaces, in the box where it stood', async () => {
  const spec = (of: object): object => minimalSpec({ network: of, sources: { orders: stream } });
  const more = pictureOf(spec(network()), spec(network({ endpoints: { add: ['glue'] } })));
  assert.is(more.nodes.find(({ id }) => id === 'aws_vpc_endpoint_glue')?.change, 'added');
  assert.ok(more.edges.some(({ from, to }) => from === 'interfaces' && to === 'aws_vpc_endpoint_glue'));
  const fewer = pictureOf(spec(network({}, ['a', 'b', 'c'])), spec(network()));
  const gone = fewer.nodes.find(({ id }) => id === 'before_aws_subnet_private_c');
  assert.equal([gone?.change, gone?.group], ['removed', 'aws_vpc_network']);
  const left = pictureOf(spec(network()), minimalSpec({ sources: { orders: stream } }));
  assert.ok(left.groups.some(({ id, label }) => id === 'before_aws_vpc_network' && label.endsWith('(removed)')));
  assert.is(left.nodes.find(({ id }) => id === 'before_interfaces')?.group, 'before_aws_vpc_network');
  for (const picture of [more, fewer, left]) assert.equal(await readMermaid(mermaid(picture)), expectedOf(picture));
});

test('a network that only another part of the spec changes has no box', () => {
  const spec = (level: string): object => minimalSpec({ network: network(), logging: { level } });
  assert.equal(
    pictureOf(spec('INFO'), spec('WARN')).nodes.map(({ id }) => id),
    ['application'],
  );
});

test('subnets that exist are known by their ids, not by their number', () => {
  const spec = (...subnets: string[]): object =>
    minimalSpec({ network: { vpc: { subnets, securityGroups: ['sg-0a1b2c3d4e5f60718'] } } });
  const ids = ['a', 'b', 'c'].map((letter) => `subnet-${letter.repeat(17)}`) as [string, string, string];
  const { nodes } = pictureOf(spec(...ids), spec(...ids.slice(1)));
  const subnets = nodes.filter(({ lines }) => lines[0] === 'subnet').map(({ label, change }) => [label, change]);
  assert.equal(subnets, [[ids[0], 'removed']]);
});

test('a network of many, and a stack that becomes another thing', async () => {
  const core = minimalNetwork({ vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } } });
  const wider = minimalNetwork({ vpc: { create: { cidr: '10.20.0.0/16', zones: ['a', 'b', 'c'] } } });
  const picture = pictureOf(core, wider);
  assert.is(picture.nodes.find(({ id }) => id === 'aws_subnet_private_c')?.change, 'added');
  assert.equal(await readMermaid(mermaid(picture)), expectedOf(picture));
  const other = pictureOf(core, minimalSpec());
  assert.equal(told(other)['application'], ['added', '+ added', 'impact on the job: nothing']);
  assert.ok(other.nodes.some(({ change }) => change === 'removed'));
});

test('an application that is made anew loses what it has kept', () => {
  const spec = (name: string, number: number): object =>
    minimalSpec(
      { sources: Object.fromEntries(Array.from({ length: number }, (_, at) => [`s${at}`, stream])) },
      { metadata: { name } },
    );
  const anew = told(pictureOf(spec('orders', 1), spec('others', 1)));
  assert.equal(anew['application'], ['replaced', 'loses its snapshots', 'impact on the job: data loss']);
});

test('no text that is hidden on one side is shown on the other', () => {
  const spec = minimalSpec({ sinks: { alerts: { type: 'sqs', create: { name: '${env.QUEUE}' } } } });
  const [before, after] = [compiled(minimalSpec()), compiled(spec, { QUEUE: 'hidden-queue' })];
  const picture = changePicture(before, after, toldDifference(before, after).difference);
  assert.not.match(String(picture), /hidden/);
  assert.match(String(picture), /env[.]QUEUE/);
});

/** Sketches of so many sources, in a text that is written by its numbers. */
function manySources(number: number, text: string, changes: Partial<Node> = {}): Sketch {
  const nodes = Array.from({ length: number }, (_, at): Node => {
    const kind = at === 0 ? 'application' : 'source';
    const id = at === 0 ? 'application' : `source_${at}`;
    return { id, kind, label: text, lines: [], marks: [], group: 'home', ...changes };
  });
  const edges = nodes.flatMap(({ id: from }) =>
    nodes.map(({ id: to }) => ({ from, to, kind: 'data' as const, label: text })),
  );
  return { picture: { groups: [{ id: 'home', kind: 'place', label: text }], nodes, edges }, places: new Map() };
}

const something: Difference = {
  name: 'orders',
  region: 'eu-west-1',
  impact: 'nothing',
  spec: [{ pointer: '/metadata/tags', after: {} }],
  others: [],
  renames: [],
  first: [],
};

test('a picture has an end: what changes comes first, and the rest is a number', () => {
  const grown = ensured(drawChange(manySources(10, 'x'), manySources(100, 'x'), something), 'no picture');
  assert.is(grown.nodes.length, 41);
  assert.is(grown.nodes.filter(({ change }) => change === 'added').length, 39);
  assert.equal([grown.nodes.at(-1)?.label, grown.nodes.at(-1)?.lines], ['and 60 more', ['51 of them change']]);
  assert.is(grown.edges.length, 400);
  const same = ensured(drawChange(manySources(100, 'x'), manySources(100, 'x'), something), 'no picture');
  assert.equal(same.nodes.at(-1)?.lines, ['none of them changes']);
});

test('a box that both sides have by another number is one box, and one within a box that is gone goes with it', () => {
  const placed = (ids: readonly string[], of: string, name: string): Sketch => {
    const node: Node = { id: name, kind: 'source', label: name, lines: [], marks: [], group: of };
    const groups = ids.map((id, at) => ({ id, kind: 'place' as const, label: `place of ${ids.length - at}` }));
    const vpc = { id: `${of}_vpc`, kind: 'vpc' as const, label: name, within: of };
    const inner: Node = { ...node, id: `${name}_inner`, group: vpc.id };
    return { picture: { groups: [...groups, vpc], nodes: [node, inner], edges: [] }, places: new Map() };
  };
  const drawn = drawChange(placed(['p', 'q'], 'q', 'a'), placed(['z', 'y', 'x'], 'x', 'b'), something);
  const { groups, nodes } = ensured(drawn, 'no picture');
  assert.equal(
    nodes.map(({ id, group }) => [id, group]),
    [
      ['b', 'x'],
      ['b_inner', 'x_vpc'],
      ['before_a', 'x'],
      ['before_a_inner', 'before_q_vpc'],
    ],
  );
  assert.equal(
    groups.map(({ id, within }) => [id, within]),
    [
      ['x', undefined],
      ['x_vpc', 'x'],
      ['before_q_vpc', 'x'],
    ],
  );
});

test('what a comment has no room for is not drawn, and that is said', () => {
  const [before, after] = [compiled(minimalSpec()), compiled(minimalSpec({ sinks: { archive } }))];
  const picture = changePicture(before, after, toldDifference(before, after).difference, 500);
  assert.is(picture, '_The picture of what changes is too large to be drawn here._\n');
});

test('of many losses two are told, each once', () => {
  const rows = ['records', 'objects', 'records', 'tables'].map((loses) => ({ loses }));
  assert.equal(losses(rows), ['loses records', 'loses objects', 'and loses 1 more']);
});

test('random specs: each pair is drawn, read as it was drawn, and repeated without effect unchanged', async () => {
  const check = fc.asyncProperty(specs, specs, async (one, other) => {
    const [before, after] = [compiled(one), compiled(other)];
    if (!before.configuration || !after.configuration) return;
    const { difference } = toldDifference(before, after);
    const picture = drawChange(sketchOf(before), sketchOf(after), difference);
    if (!picture) return;
    const ids = [...picture.nodes, ...picture.groups].map(({ id }) => id);
    assert.is(new Set(ids).size, ids.length, ids.join(' '));
    assert.equal(await readMermaid(mermaid(picture)), expectedOf(picture));
    assert.is(withoutEffect(mermaid(picture)), mermaid(picture));
    const written = ensured(changePicture(before, after, difference), 'a picture that is not written');
    assert.ok(written.length <= 20_000 && written.endsWith('\n'));
  });
  await fc.assert(check, { numRuns: 8, seed: 7 });
});

test.run();
