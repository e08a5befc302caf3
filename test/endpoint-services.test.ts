// What proves the private name of an endpoint service, as Terraform evaluates it: the proof of that name and no other.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Call, Text } from '../src/terraform/value';
import { address } from '../src/terraform/resource';
import { ensured } from '../src/text/ensured';
import { compileText, minimalSpec, printed } from './support/compile';

const test = suite('endpoint services');

/** As the functions of Terraform do: `element` begins anew behind the end, and `slice` refuses. */
const functions: Readonly<Record<string, (...given: unknown[]) => unknown>> = {
  split: (by, text) => String(text).split(String(by)),
  join: (by, ...lists) => (lists as string[][]).flat().join(String(by)),
  element: (list, index) => (list as string[])[Number(index) % (list as string[]).length],
  slice(list, first, end) {
    if (Number(end) > (list as string[]).length) throw new Error('end index must not be greater than the length');
    return (list as string[]).slice(Number(first), Number(end));
  },
};

type Attributes = Readonly<Record<string, unknown>>;

function evaluated(value: Text | number, attributes: Attributes): unknown {
  if (typeof value !== 'object') return value;
  if ('$ref' in value) return ensured(attributes[value.$ref[1]], value.$ref.join('.'));
  const [name, ...given] = (value as Call).$call;
  return ensured(functions[name], name)(...given.map((one) => evaluated(one, attributes)));
}

/** The record that proves the name, as the plan has it. */
function record(): { readonly name: Text; readonly records: readonly [Text] } {
  const search = {
    principals: ['444455556666'],
    listeners: { tcp: { port: 9092, targets: ['10.20.4.8'] } },
    privateName: 'kafka.example.com',
    privateNameZone: 'Z0123456789ABCDEFGHIJ',
  };
  const vpc = { create: { cidr: '10.20.0.0/16', zones: ['a', 'b'] } };
  const compiled = compileText(minimalSpec({ network: { vpc, endpointServices: { search } } }));
  const found = ensured(compiled.plan, printed(compiled)).resources.find(
    (one) => address(one) === 'aws_route53_record.endpoint_service_search_proof',
  );
  return ensured(found, 'no record').arguments as unknown as ReturnType<typeof record>;
}

const attributes = (...proofs: readonly { readonly name: string; readonly value: string }[]): Attributes => ({
  'output.privateName': 'kafka.example.com',
  'private_dns_name_configuration[*].name': proofs.map(({ name }) => name),
  'private_dns_name_configuration[*].value': proofs.map(({ value }) => value),
});

test('the record has the label and the value that AWS gives', () => {
  const given = attributes({ name: '_6e86v84tqgqubxbwii1m', value: 'vpce:1234' });
  const { name, records } = record();
  assert.is(evaluated(name, given), '_6e86v84tqgqubxbwii1m');
  assert.is(evaluated(records[0], given), 'vpce:1234');
});

test('while AWS gives none there is no record, and not one of the name itself', () => {
  const { name, records } = record();
  for (const part of [name, records[0]]) assert.throws(() => evaluated(part, attributes()), /end index/);
});

test.run();
