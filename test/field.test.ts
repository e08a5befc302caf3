// field: the schema as people see it.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { allFields, formOf, resolveField, rootField, type Field } from '../src/field';

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
  assert.equal(fields.filter(({ field }) => field.$ref !== undefined), []);
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

test.run();
