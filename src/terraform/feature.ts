// What needs which release of the AWS provider or of Terraform: the one table that version floors are computed from.

interface Feature {
  readonly title: string;
  /** First release of hashicorp/aws that has it. */
  readonly provider?: string;
  /** First release of Terraform that has it. */
  readonly terraform?: string;
  readonly source: string;
}

export const features = {
  base: {
    title: 'the resources that every stack has',
    provider: '5.100.0',
    terraform: '1.5.0',
    source:
      'flinkform is tested against hashicorp/aws 5.100.0; Terraform 1.5 is the oldest release that reads all ' +
      'that is written',
  },
  'customer-managed-key': {
    title: 'encryption of the application with a customer-managed key',
    provider: '6.26.0',
    source: 'https://github.com/hashicorp/terraform-provider-aws/pull/45471',
  },
  'FLINK-2_2': {
    title: 'runtime FLINK-2_2',
    provider: '6.40.0',
    source: 'https://github.com/hashicorp/terraform-provider-aws/pull/47207',
  },
  'FLINK-2_3': {
    title: 'runtime FLINK-2_3',
    provider: '6.40.0',
    source: 'The first release with FLINK-2_3 is not documented; it is later than the one with FLINK-2_2',
  },
  'sovereign-cloud': {
    title: 'ARNs of the European Sovereign Cloud (Regions eusc-*)',
    provider: '6.16.0',
    source: 'https://github.com/hashicorp/terraform-provider-aws/pull/44573',
  },
  'removed-block': {
    title: 'forgetting what is no longer in the configuration without destroying it',
    terraform: '1.7.0',
    source: 'https://developer.hashicorp.com/terraform/language/block/removed',
  },
  's3-lockfile': {
    title: 'state locking with a lockfile in S3',
    terraform: '1.10.0',
    source: 'https://developer.hashicorp.com/terraform/language/backend/s3',
  },
} as const satisfies Record<string, Feature>;

export type FeatureName = keyof typeof features;

/** The newest major release of the provider that flinkform's output is meant for, as an exclusive bound. */
export const providerCeiling = '7.0.0';

/** The least version that has all the features, and the features that set it. */
export interface Floor {
  readonly version: string;
  readonly because: readonly FeatureName[];
}

export function floor(of: 'provider' | 'terraform', used: readonly FeatureName[]): Floor {
  const versioned = [...new Set<FeatureName>(['base', ...used])].flatMap((name) => {
    const version = (features[name] as Feature)[of];
    return version === undefined ? [] : [{ name, version }];
  });
  const version = versioned.map((entry) => entry.version).reduce((a, b) => (compareVersions(a, b) >= 0 ? a : b));
  return {
    version,
    because: versioned
      .filter((entry) => entry.version === version)
      .map(({ name }) => name)
      .sort(),
  };
}

/** Negative when `a` is the older release, positive when it is the newer, 0 when they are equal. */
export function compareVersions(a: string, b: string): number {
  const parts = (version: string): number[] => version.split('.').map(Number);
  const [left, right] = [parts(a), parts(b)];
  const index = left.findIndex((part, at) => part !== right[at]);
  return index < 0 ? 0 : (left[index] ?? 0) - (right[index] ?? 0);
}
