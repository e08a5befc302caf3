// regions: the list is AWS's own, partitions follow from it, and what is newer is told from what is no Region.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
  allRegions,
  dnsSuffixOf,
  isRegion,
  looksLikeRegion,
  partitionOf,
  partitions,
  type Partition,
} from '../src/aws/regions';
import { botocoreFolder } from './apply/double/model';
import { findMoto, skip } from './support/terraform';

const test = suite('regions');

interface ForeignPartition {
  readonly id: Partition;
  readonly outputs: { readonly dnsSuffix: string };
  readonly regions: Readonly<Record<string, unknown>>;
}

/** The partitions as botocore has them, or undefined where it is not installed. */
function foreignPartitions(): readonly ForeignPartition[] | undefined {
  const folder = botocoreFolder(findMoto() ?? 'moto_server');
  const path = folder === undefined ? undefined : join(folder, 'data', 'partitions.json');
  if (path === undefined || !existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly partitions: readonly ForeignPartition[] }).partitions;
}

const foreign = foreignPartitions();
if (foreign === undefined) {
  test('is skipped: botocore is not here', () => {
    skip('moto');
  });
}
for (const { id, outputs, regions } of foreign ?? []) {
  test(`has every Region of ${id} that botocore has`, () => {
    const real = Object.keys(regions).filter((region) => !region.endsWith('-global'));
    assert.equal([...partitions[id].regions].sort(), real.sort());
    assert.is(dnsSuffixOf(id), outputs.dnsSuffix);
  });
}

for (const [id, { regions }] of Object.entries(partitions)) {
  test(`tells the partition ${id} of each of its Regions by the name`, () => {
    assert.equal(
      regions.map(partitionOf),
      regions.map(() => id),
    );
  });
}

test('has each Region once', () => {
  assert.is(new Set(allRegions).size, allRegions.length);
});

const names: [name: string, known: boolean, looks: boolean][] = [
  ['eu-west-1', true, true],
  ['us-gov-west-1', true, true],
  ['eusc-de-east-1', true, true],
  ['eu-west-9', false, true],
  ['eu-centrall-1', false, true],
  ['demo-cluster-1', false, false],
  ['aws-global', false, false],
  ['eu-west', false, false],
];
for (const [name, known, looks] of names) {
  test(`${name} is ${known ? '' : 'not '}known, and ${looks ? 'looks' : 'does not look'} like a Region`, () => {
    assert.is(isRegion(name), known);
    assert.is(looksLikeRegion(name), looks);
  });
}

test.run();
