// naming: AWS names within their limits, and Terraform names that cannot collide.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { awsName, terraformName } from '../src/aws/naming';

const test = suite('naming');

const awsNames: [what: string, maximum: number, parts: (string | undefined)[], name: string | RegExp][] = [
  ['joins with hyphens', 64, ['orders', 'prod', 'execution'], 'orders-prod-execution'],
  ['leaves out what is not there', 64, ['orders', undefined, 'execution'], 'orders-execution'],
  ['keeps a name of exactly the limit', 6, ['orders'], 'orders'],
  [
    'shortens a longer one, with a hash of the whole',
    20,
    ['orders', 'enrichment', 'execution'],
    /^orders-enri-[0-9a-f]{8}$/,
  ],
  ['leaves no two hyphens before the hash', 16, ['orders', 'enrichment'], /^orders-[0-9a-f]{8}$/],
];
for (const [what, maximum, parts, expected] of awsNames) {
  test(what, () => {
    const name = awsName(maximum, ...parts);
    if (typeof expected === 'string') assert.is(name, expected);
    else assert.match(name, expected);
    assert.ok(name.length <= maximum);
    assert.is(awsName(maximum, ...parts), name, 'the same every time');
  });
}

test('long names that begin alike stay different', () => {
  const names = ['a', 'b', 'c'].map((end) => awsName(30, 'x'.repeat(40), end));
  assert.is(new Set(names).size, 3);
});

test('Terraform names have underscores for hyphens', () => {
  assert.is(terraformName('orders-in'), 'orders_in');
  assert.is(terraformName('orders-in', 'dead-letters'), 'orders_in_dead_letters');
});

test.run();
