// A configuration as teams write it: a stream, a role and a job in modules of their own, which hand each other their
// ARNs by outputs and variables, and policies as documents.
import { exampleApplication, exampleOfSize } from '../../src/rules/example-application';
import type { TerraformJson } from '../../src/rules/rule';

const job = exampleOfSize({ parallelism: 8, perKpu: 1 }, { service_execution_role: '${var.role_arn}' });

const statement = [
  { actions: ['kinesis:GetRecords'], resources: ['${var.stream_arn}'] },
  { actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: ['arn:aws:s3:::example-code/orders.jar'] },
];
const trust = [
  {
    actions: ['sts:AssumeRole'],
    principals: [{ type: 'Service', identifiers: ['kinesisanalytics.amazonaws.com'] }],
    condition: [{ test: 'StringEquals', variable: 'aws:SourceAccount', values: ['111122223333'] }],
  },
];

/** A job whose role reads `bucket`, and a stream behind a key of its own, which only `key` may use. */
function reading(name: string, bucket: string, key: readonly string[]): TerraformJson {
  const property_map = { stream: `\${aws_kinesis_stream.${name}.arn}` };
  const groups = { property_group: [{ property_group_id: 'Source', property_map }] };
  const statements = [
    { actions: ['s3:GetObject', 's3:GetObjectVersion'], resources: [`arn:aws:s3:::${bucket}/*`] },
    { actions: ['kinesis:GetRecords'], resources: [`\${aws_kinesis_stream.${name}.arn}`] },
    ...(key.length > 0 ? [{ actions: key, resources: [`\${aws_kms_key.${name}.arn}`] }] : []),
  ];
  const application = exampleApplication({ application_configuration: { environment_properties: groups } });
  return {
    resource: {
      aws_kms_key: { [name]: { description: 'Records', enable_key_rotation: true } },
      aws_kinesis_stream: {
        [name]: { name, shard_count: 1, encryption_type: 'KMS', kms_key_id: `\${aws_kms_key.${name}.arn}` },
      },
      aws_iam_role: { [name]: { name, assume_role_policy: '${data.aws_iam_policy_document.trust.json}' } },
      aws_iam_role_policy: {
        [name]: { role: `\${aws_iam_role.${name}.name}`, policy: '${data.aws_iam_policy_document.job.json}' },
      },
      aws_kinesisanalyticsv2_application: {
        [name]: { ...applicationOf(application), name, service_execution_role: `\${aws_iam_role.${name}.arn}` },
      },
    },
    data: { aws_iam_policy_document: { job: { statement: statements }, trust: { statement: trust } } },
  };
}

/** Subnets that no table is associated with: the main table of their VPC holds for them. */
function inMainTable(target: TerraformJson): TerraformJson {
  const vpc_id = '${aws_vpc.core.id}';
  const subnet = (cidr_block: string, letter: string): TerraformJson => ({
    vpc_id,
    cidr_block,
    availability_zone: `eu-west-1${letter}`,
  });
  const subnet_ids = ['${aws_subnet.a.id}', '${aws_subnet.b.id}'];
  const vpc_configuration = { subnet_ids, security_group_ids: ['sg-0a1b2c3d'] };
  const route_table_id = '${aws_vpc.core.main_route_table_id}';
  const { resource } = exampleApplication(
    { application_configuration: { vpc_configuration } },
    {
      aws_vpc: { core: { cidr_block: '10.0.0.0/16' } },
      aws_subnet: { a: subnet('10.0.0.0/24', 'a'), b: subnet('10.0.1.0/24', 'b') },
      aws_internet_gateway: { core: { vpc_id } },
      aws_route: { out: { route_table_id, destination_cidr_block: '0.0.0.0/0', ...target } },
    },
  );
  return { resource };
}

const environment_properties = {
  property_group: [{ property_group_id: 'Words', property_map: { word: '${var.word}' } }],
};

/** The provider plans no value of a map of which one comes out at the apply. */
const besideUnknown = {
  property_group: [
    { property_group_id: 'Words', property_map: { word: '${var.word}', stream: '${module.stream.arn}' } },
  ],
};

/** Folder → its configuration; the empty name is the root. */
export const passedModules: Readonly<Record<string, TerraformJson>> = {
  '': {
    variable: { word: { type: 'string', sensitive: true, default: 'a word' } },
    module: {
      stream: { source: './stream' },
      role: { source: './role', stream_arn: '${module.stream.arn}' },
      reads_its_code: { source: './reads_its_code' },
      reads_another_bucket: { source: './reads_another_bucket' },
      in_public: { source: './in_public' },
      in_private: { source: './in_private' },
      has_no_key: { source: './has_no_key' },
      job: { source: './job', count: 1, role_arn: '${module.role.arn}', depends_on: ['module.role'] },
    },
    resource: {
      aws_iam_role: { other: { name: 'other', assume_role_policy: '${data.aws_iam_policy_document.other.json}' } },
      aws_kinesisanalyticsv2_application: {
        other: {
          ...applicationOf(exampleApplication({ application_configuration: { environment_properties } })),
          name: 'other',
          service_execution_role: '${aws_iam_role.other.arn}',
        },
        beside_unknown: {
          ...applicationOf(
            exampleApplication({ application_configuration: { environment_properties: besideUnknown } }),
          ),
          name: 'beside-unknown',
        },
      },
    },
    // Known when it is planned: Terraform keeps what it has read.
    data: { aws_iam_policy_document: { other: { statement: [{ ...trust[0], condition: [] }] } } },
  },
  reads_its_code: reading('right', 'example-code', ['kms:Decrypt']),
  reads_another_bucket: reading('bucket', 'another', ['kms:Decrypt']),
  has_no_key: reading('key', 'example-code', []),
  in_public: inMainTable({ gateway_id: '${aws_internet_gateway.core.id}' }),
  in_private: inMainTable({ nat_gateway_id: 'nat-0a1b2c3d' }),
  stream: {
    resource: { aws_kinesis_stream: { this: { name: 'orders', shard_count: 2 } } },
    output: { arn: { value: '${aws_kinesis_stream.this.arn}' } },
  },
  role: {
    variable: { stream_arn: { type: 'string' } },
    data: { aws_iam_policy_document: { job: { statement }, trust: { statement: trust } } },
    resource: {
      aws_iam_role: { job: { name: 'orders', assume_role_policy: '${data.aws_iam_policy_document.trust.json}' } },
      aws_iam_policy: { job: { name: 'orders', policy: '${data.aws_iam_policy_document.job.json}' } },
      aws_iam_role_policy_attachment: {
        job: { role: '${aws_iam_role.job.name}', policy_arn: '${aws_iam_policy.job.arn}' },
      },
    },
    output: { arn: { value: '${aws_iam_role.job.arn}' } },
  },
  job: { variable: { role_arn: { type: 'string' } }, ...job },
};

function applicationOf(configuration: TerraformJson): TerraformJson {
  const { resource } = configuration as { readonly resource: Record<string, Record<string, TerraformJson>> };
  return resource['aws_kinesisanalyticsv2_application']?.['orders'] ?? {};
}
