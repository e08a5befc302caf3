// What OpenSearch Service offers: engine versions and instance types. New ones appear often, so an unknown one is a
// warning.
import { own } from '../../document/own';
import { ensured } from '../../text/ensured';

const tebi = 1024;
const general = {
  large: 768,
  xlarge: 2 * tebi,
  '2xlarge': 3 * tebi,
  '4xlarge': 6 * tebi,
  '8xlarge': 12 * tebi,
  '12xlarge': 18 * tebi,
  '16xlarge': 24 * tebi,
} as const;
const olderGeneral = {
  large: tebi,
  xlarge: 2 * tebi,
  '2xlarge': 3 * tebi,
  '4xlarge': 6 * tebi,
  '8xlarge': 12 * tebi,
  '12xlarge': 18 * tebi,
} as const;
const compute = {
  large: 256,
  xlarge: 512,
  '2xlarge': tebi,
  '4xlarge': 1.5 * tebi,
  '8xlarge': 3 * tebi,
  '12xlarge': 4.5 * tebi,
  '16xlarge': 6 * tebi,
} as const;
const memory = {
  medium: 768,
  large: 1.5 * tebi,
  xlarge: 3 * tebi,
  '2xlarge': 6 * tebi,
  '4xlarge': 12 * tebi,
  '8xlarge': 16 * tebi,
  '12xlarge': 24 * tebi,
  '16xlarge': 36 * tebi,
} as const;
const olderMemory = {
  large: 2 * tebi,
  xlarge: 3 * tebi,
  '2xlarge': 6 * tebi,
  '4xlarge': 12 * tebi,
  '8xlarge': 16 * tebi,
  '12xlarge': 24 * tebi,
} as const;
const optimised = { ...memory, large: 1532 } as const;

/** Of a table with every size, those that a family has. */
function without<Sizes extends Readonly<Record<string, number>>>(
  sizes: Sizes,
  ...missing: readonly (keyof Sizes)[]
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(sizes).filter(([size]) => !missing.includes(size)));
}

/**
 * Family → size → the largest gp3 volume in GiB. Source: OpenSearch Service developer guide, "EBS volume size quotas";
 * which sizes a family has: "Supported instance types" there, and the AWS price list of October 2026.
 */
const largestVolumes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  t3: { small: 100, medium: 200 },
  m5: without(olderGeneral, '8xlarge'),
  m6g: olderGeneral,
  m7g: { medium: 512, ...general },
  m7i: general,
  m8g: { medium: 512, ...general },
  om2: general,
  c5: { large: 256, xlarge: 512, '2xlarge': tebi, '4xlarge': 1.5 * tebi, '9xlarge': 3.5 * tebi, '18xlarge': 7 * tebi },
  c6g: without(compute, '16xlarge'),
  c7g: compute,
  c7i: compute,
  c8g: compute,
  r5: without(olderMemory, '8xlarge'),
  r6g: olderMemory,
  r7g: memory,
  r7i: without(memory, 'medium'),
  r8g: optimised,
  or1: optimised,
  or2: optimised,
};

const usual = ['large', 'xlarge', '2xlarge', '4xlarge'];
const upTo16 = [...usual, '8xlarge', '12xlarge', '16xlarge'];

/**
 * Families that use volumes, but none of type gp3, which is the one that flinkform creates, with their sizes. Source:
 * the same tables.
 */
const withoutGp3: Readonly<Record<string, readonly string[]>> = {
  t2: ['micro', 'small', 'medium'],
  m3: ['medium', 'large', 'xlarge', '2xlarge'],
  m4: [...usual, '10xlarge'],
  c4: [...usual, '8xlarge'],
  r3: [...usual, '8xlarge'],
  r4: [...usual, '8xlarge', '16xlarge'],
  i2: ['xlarge', '2xlarge'],
};

/**
 * Families with disks of their own, which take no volumes, with their sizes. Source: the same tables; aws-cdk's checks
 * of a domain.
 */
const withDisks: Readonly<Record<string, readonly string[]>> = {
  i3: [...usual, '8xlarge', '16xlarge'],
  i4g: [...usual, '8xlarge', '16xlarge'],
  i4i: [...upTo16, '24xlarge', '32xlarge'],
  i7i: upTo16,
  i8g: upTo16,
  i8ge: ['large', 'xlarge', '2xlarge', '3xlarge', '6xlarge', '12xlarge', '18xlarge'],
  im4gn: [...usual, '8xlarge', '16xlarge'],
  r6gd: upTo16,
  r7gd: ['medium', ...upTo16],
  r8gd: ['medium', ...upTo16],
  oi2: [...upTo16, '24xlarge'],
};

/** Every type that this release knows: `m7g.large.search`. Warm nodes are no such types. */
export const knownTypes: readonly string[] = [
  ...Object.entries(largestVolumes).map(([family, sizes]) => [family, Object.keys(sizes)] as const),
  ...Object.entries(withoutGp3),
  ...Object.entries(withDisks),
].flatMap(([family, sizes]) => sizes.map((size) => `${family}.${size}.search`));

/**
 * Families that copy what they index to S3. Source: OpenSearch Service developer guide, "OpenSearch optimized
 * instances".
 */
const optimisedFamilies: readonly string[] = ['or1', 'or2', 'om2', 'oi2'];
export const oldestForOptimised = 'OpenSearch_2.11';

/** Source: aws-cdk's `EngineVersion`. */
export const knownEngines: readonly string[] = [
  '1.0',
  '1.1',
  '1.2',
  '1.3',
  '2.3',
  '2.5',
  '2.7',
  '2.9',
  '2.11',
  '2.13',
  '2.15',
  '2.17',
  '2.19',
  '3.1',
  '3.3',
  '3.5',
  '3.7',
].map((version) => `OpenSearch_${version}`);

const partsOf = (instanceType: string): readonly [family: string, size: string] => {
  const [family, size] = instanceType.split('.');
  return [ensured(family, 'no instance type'), ensured(size, 'an instance type without a size')];
};

/** Warm nodes, which hold no index that is being written. */
export const isWarm = (instanceType: string): boolean => instanceType.startsWith('ultrawarm');
export const hasDisks = (instanceType: string): boolean => own(withDisks, partsOf(instanceType)[0]) !== undefined;
export const takesGp3 = (instanceType: string): boolean => own(withoutGp3, partsOf(instanceType)[0]) === undefined;
export const isOptimised = (instanceType: string): boolean => optimisedFamilies.includes(partsOf(instanceType)[0]);

/**
 * Whether a type of this list is no Graviton instance; of one that this release does not know, nobody says so. The
 * letter g stands behind the generation: m7g, r6gd, im4gn. What is optimised is taken as it is. Sources: EC2 user
 * guide, "Naming conventions"; OpenSearch Service pricing, where the families stand by their processors.
 */
export const isNoGraviton = (instanceType: string): boolean =>
  knownTypes.includes(instanceType) && !isOptimised(instanceType) && !/^[a-z]+[0-9]+g/.test(partsOf(instanceType)[0]);
/**
 * The most data nodes that masters of a type manage. Source: OpenSearch Service developer guide, "Quotas": "You can use
 * the T2 and T3 instance types for dedicated master nodes only if the number of data nodes is 10 or fewer."
 */
export const mostManaged = (masterType: string): number =>
  ['t2', 't3'].includes(partsOf(masterType)[0]) ? 10 : Number.POSITIVE_INFINITY;
/** Source: OpenSearch Service developer guide, "Quotas": neither t2 nor t3.small is recommended for production. */
export const isSmall = (instanceType: string): boolean => /^(t2[.]|t3[.]small[.])/.test(instanceType);

/** GiB of the smallest and the largest volume; the largest is undefined for a type that this release does not know. */
export function volumeRange(instanceType: string): { readonly least: number; readonly most: number | undefined } {
  const [family, size] = partsOf(instanceType);
  return { least: isOptimised(instanceType) ? 20 : 10, most: own(own(largestVolumes, family), size) };
}

/** Whether one engine version, such as `OpenSearch_2.9`, comes before another. */
export function isOlder(engine: string, than: string): boolean {
  const [major, minor] = numbersOf(engine);
  const [wantedMajor, wantedMinor] = numbersOf(than);
  return major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
}

function numbersOf(engine: string): [major: number, minor: number] {
  const [major, minor] = engine.slice('OpenSearch_'.length).split('.').map(Number);
  return [ensured(major, 'an engine without a version'), ensured(minor, 'an engine without a minor version')];
}
