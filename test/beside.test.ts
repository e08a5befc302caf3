// What stands beside a resource: by reference, by name and ARN, the nearest instance first.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { beside, type Beside } from '../src/estate/beside';
import type { Estate, Resource, Standing } from '../src/estate/estate';
import { placesOf } from '../src/estate/places';
import { Mystery, type Tree } from '../src/estate/tree';

const test = suite('beside');

function resource(address: string, tree: { readonly [name: string]: Tree }): Standing {
  const place = address.replaceAll(/\["[^"]*"\]/g, '');
  const module = /^(module[.][^.]+)[.]/.exec(address)?.[1] ?? 'root';
  const [, type = 'none', name = 'none'] = /(aws_\w+)[.](\w+)/.exec(address) ?? [];
  const whole = { tree, marks: undefined, references: () => [] };
  return { address, place, module, mode: 'managed', type, name, arguments: whole };
}

const estateOf = (resources: readonly Resource[], unread: readonly string[] = []): Estate => ({
  stage: 'configuration',
  resources,
  drift: [],
  partial: [],
  unread,
});

const settingsOf = (bucket: Standing, others: readonly Standing[], unread: readonly string[] = []): Beside =>
  beside(estateOf([bucket, ...others], unread), bucket, 'aws_s3_bucket_versioning', 'bucket');

const addresses = ({ found }: Beside): string[] => found.map(({ address }) => address);

const bucket = resource('aws_s3_bucket.code', { bucket: 'code', arn: 'arn:aws:s3:::code' });
const setting = (address: string, of: Tree): Standing => resource(address, { bucket: of });

test('by reference', () => {
  const versioning = setting('aws_s3_bucket_versioning.a', new Mystery(['aws_s3_bucket.code']));
  assert.equal(settingsOf(bucket, [versioning]), { found: [versioning], certain: true });
});

test('by name and by ARN, once', () => {
  for (const name of ['code', 'arn:aws:s3:::code'])
    assert.equal(addresses(settingsOf(bucket, [setting('aws_s3_bucket_versioning.a', name)])), [
      'aws_s3_bucket_versioning.a',
    ]);
  assert.equal(settingsOf(bucket, [setting('aws_s3_bucket_versioning.a', 'other')]), { found: [], certain: true });
});

test('several of one name', () => {
  const both = [setting('aws_s3_bucket_versioning.a', 'code'), setting('aws_s3_bucket_versioning.b', 'code')];
  assert.is(settingsOf(bucket, both).found.length, 2);
});

test('one that names nothing of the file may be it, and so may what is in modules that are not read', () => {
  assert.is(
    settingsOf(bucket, [setting('aws_s3_bucket_versioning.a', new Mystery(['aws_s3_bucket.gone']))]).certain,
    false,
  );
  assert.is(settingsOf(bucket, [setting('aws_s3_bucket_versioning.a', new Mystery([]))]).certain, false);
  assert.is(settingsOf(bucket, [], ['module.buckets']).certain, false);
  assert.is(settingsOf(bucket, [resource('aws_s3_bucket_versioning.a', {})]).certain, true);
});

test('of instances that one expression means, those of the same module and key', () => {
  const place = 'module.stores.aws_s3_bucket.code';
  const of = (key: string): Standing =>
    setting(`module.stores.aws_s3_bucket_versioning.code["${key}"]`, new Mystery([place]));
  const keyed = resource(`${place}["a"]`, {});
  assert.equal(addresses(settingsOf(keyed, [of('a'), of('b')])), ['module.stores.aws_s3_bucket_versioning.code["a"]']);
  assert.is(settingsOf(resource(`${place}["c"]`, {}), [of('a'), of('b')]).found.length, 2);
  const outside = setting('aws_s3_bucket_versioning.all', new Mystery([place]));
  assert.equal(addresses(settingsOf(keyed, [outside])), ['aws_s3_bucket_versioning.all']);
});

test('what is said from within an instance of a module means what stands in it', () => {
  const place = 'module.a.module.b.aws_s3_bucket.code';
  const within = 'module.a["x.y"].module.b.aws_s3_bucket.code';
  const whole = 'module.a["x.y"].module.b[0].aws_s3_bucket.code';
  assert.equal(placesOf({ address: whole, place, module: 'module.a["x.y"].module.b[0]' }), [whole, within, place]);
  assert.equal(placesOf({ address: place, place, module: 'module.a.module.b' }), [place]);
  const bare = 'aws_s3_bucket.code';
  assert.equal(placesOf({ address: bare, place: bare, module: 'module.a[0]' }), [bare]);
  assert.equal(placesOf({ address: `${bare}["x"]`, place: bare, module: '' }), [`${bare}["x"]`, bare]);
});

test.run();
