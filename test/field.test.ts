// field: the schema as people see it.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { partitions } from '../src/aws/regions';
import { allFields, formOf, resolveField, rootField, type Field } from '../src/schema/field';

const test = suite('field');
const fields = allFields();

const known: [path: string, title: string, required: boolean][] = [
  ['metadata.name', 'Application name', true],
  ['metadata.tags.<name>', 'Tag value', false],
  ['aws.region', 'Region', true],
  ['spec.compute.parallelismPerKpu', 'Parallelism per KPU', false],
  ['spec.sources.<name>.create.shards', 'Shards', false],
  ['spec.network.vpc.subnets[]', 'Subnet id', false],
  ['overrides[].operations[].path', 'Operation path', true],
];
for (const [path, title, required] of known) {
  test(path, () => {
    const found = fields.filter((field) => field.path === path);
    assert.ok(found.length > 0);
    assert.ok(found.some(({ field }) => field.title === title));
    assert.ok(found.some((one) => one.required === required));
  });
}

test('the branches of a union stand at one path', () => {
  const types = fields.filter(({ path }) => path === 'spec.sources.<name>.type').map(({ field }) => field.const);
  assert.ok(types.includes('kinesis') && types.includes('s3'));
});

test('no field is left as a reference', () => {
  assert.equal(
    fields.filter(({ field }) => field.$ref !== undefined),
    [],
  );
  assert.is(resolveField(rootField), rootField);
});

test('a reference that leads nowhere is our bug', () => {
  assert.throws(() => resolveField({ $ref: '#/definitions/Nothing' }), /the schema has no/);
});

const forms: [field: Field, form: string][] = [
  [{ title: 'KMS key ARN', type: 'string', examples: ['arn:aws:kms:x'] }, 'a KMS key ARN, such as arn:aws:kms:x'],
  [{ title: 'Account id', type: 'string' }, 'an account id'],
  [{ title: 'S3 sink', type: 'string' }, 'an S3 sink'],
  [{ title: 'Parallelism', type: 'integer', examples: [8] }, 'a parallelism, such as 8'],
  [{ title: 'Sources', type: 'object' }, 'a map'],
  [{ title: 'Subnets', type: 'array', examples: [['subnet-1']] }, 'a list, such as ["subnet-1"]'],
  [{}, 'a value'],
];
for (const [field, form] of forms) {
  test(`reads "${form}"`, () => {
    assert.is(formOf(field), form);
  });
}

interface PatternNode {
  readonly pattern?: unknown;
  readonly examples?: readonly unknown[];
}

/** Every node of the bundled schema whose pattern is of ARNs, at any depth. */
function arnPatterns(node: unknown): { readonly pattern: string; readonly example: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const { pattern, examples = [] } = node as PatternNode;
  const below = Object.values(node).flatMap(arnPatterns);
  // A statement takes whatever IAM takes as a resource.
  if (typeof pattern !== 'string' || !pattern.includes('arn:') || pattern.startsWith('^(arn:[!-~]')) return below;
  const example = examples.find((one) => String(one).startsWith('arn:aws:'));
  if (example === undefined) throw new Error(`no ARN among the examples of ${pattern}`);
  return [{ pattern, example: String(example) }, ...below];
}

const patterns = arnPatterns(rootField);
test('the schema has patterns of ARNs', () => {
  assert.ok(patterns.length > 15);
});
for (const { pattern, example } of patterns) {
  test(`${example} may be of every partition that there is, and of no other`, () => {
    const of = (partition: string): string => example.replace('arn:aws:', `arn:${partition}:`);
    for (const partition of Object.keys(partitions)) assert.match(of(partition), new RegExp(pattern, 'u'));
    const wrong = ['awsx', 'aws-', 'aws-xx', 'aws-cn-x', 'AWS', ''];
    for (const partition of wrong) assert.not.match(of(partition), new RegExp(pattern, 'u'));
  });
}

test.run();
