// What Terraform is told in place of what only an apply would tell.
import { ExtData } from '@msgpack/msgpack';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Block } from '../../src/terraform/provider-schema';
import { knownState, withoutOwn } from './known-values';

const test = suite('modules/known-values');

const schema: Block = {
  attributes: {
    arn: { type: 'string' },
    name: { type: 'string' },
    size: { type: 'number' },
    zones: { type: ['list', 'string'] },
  },
  block_types: { endpoint: { nesting_mode: 'list', block: { attributes: { host: { type: 'string' } } } } },
};

const unknown = new ExtData(0, new Uint8Array([0]));
const planned = { arn: unknown, name: 'orders', size: unknown, zones: [unknown, 'b'], endpoint: [{ host: unknown }] };

test('texts are known, and say what they are of; what is no text is not', () => {
  const { arn, endpoint, name, size, zones } = knownState('aws_store', schema, planned);
  assert.match(String(arn), /^arn:aws:known:eu-west-1:111122223333:aws_store\/[0-9a-f]{12}\/arn$/);
  assert.match(
    JSON.stringify([zones, endpoint]),
    /^\[\["store\/(.{12})\/zones","b"\],\[\{"host":"store\/\1\/endpoint[.]host"\}\]\]$/,
  );
  assert.equal([name, size], ['orders', unknown]);
});

test('they follow from the values alone', () => {
  const arnOf = (type: string, values: object) => knownState(type, schema, { ...planned, ...values })['arn'];
  assert.is(arnOf('aws_store', {}), arnOf('aws_store', {}));
  assert.is.not(arnOf('aws_store', {}), arnOf('aws_store', { name: 'payments' }));
  assert.is.not(arnOf('aws_store', {}), arnOf('aws_queue', {}));
});

test('its own are left out of a comparison, and what it takes from others is not', () => {
  const { arn } = knownState('aws_store', schema, planned);
  const other = knownState('aws_store', schema, { ...planned, name: 'payments' });
  assert.equal(withoutOwn('aws_store', { arn, of: other['arn'] }), { arn: 'known after an apply', of: other['arn'] });
});

test.run();
