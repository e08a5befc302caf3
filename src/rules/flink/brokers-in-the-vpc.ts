// MSF-026: who reads an MSK cluster stands in a VPC.
import { argument, blocks, type Estate, type Standing } from '../../estate/estate';
import { is, textOf } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { namedInProperties, propertiesOf } from '../flink-properties';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const path = paths.vpc;

/** Brokers of Amazon MSK but for those on public addresses: `b-1.core.ab12cd.c2.kafka.eu-west-1.amazonaws.com:9098`. */
const broker = /(^|,)\s*(?!b-\d+-public[.])[a-z0-9.-]+[.]kafka(-serverless)?[.][a-z0-9-]+[.]amazonaws[.]com(:\d+)?/i;

function asking(vpc: TerraformJson | null): TerraformJson {
  const servers = 'b-1.core.ab12cd.c2.kafka.eu-west-1.amazonaws.com:9098';
  const group = { property_group_id: 'Source', property_map: { 'bootstrap.servers': servers } };
  return exampleApplication({
    application_configuration: { environment_properties: { property_group: [group] }, vpc_configuration: vpc },
  });
}

export const brokersInTheVpc: Rule = {
  code: 'FLK4026',
  gap: 'MSF-026',
  title: 'Brokers cannot be reached from outside their VPC',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  why: 'Brokers of Amazon MSK have private addresses: the job waits for metadata and restarts without end.',
  fix: 'Set vpc_configuration to subnets and security groups from which the brokers are reached.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/vpc.html',
  good: { after: asking({ subnet_ids: ['subnet-0a', 'subnet-0b'], security_group_ids: ['sg-0a1b2c3d'] }) },
  bad: { after: asking(null) },
  judge: (estate) => flinkApplications(estate).flatMap((application) => judgePlace(estate, application)),
};

function judgePlace(estate: Estate, application: Standing): Verdict[] {
  const texts = propertiesOf(application).known.flatMap(({ value }) => textOf(value) ?? []);
  const clusters = namedInProperties(estate, application, 'aws_msk_cluster', 'aws_msk_serverless_cluster');
  const isPrivate = texts.some((text) => broker.test(text)) || clusters.some((one) => !mayBePublic(one));
  if (!isPrivate) return [];
  const vpc = blocks(application, path);
  if (vpc === undefined) return [undecided(application, 'whether it stands in a VPC is not known yet', path)];
  if (vpc.length > 0) return [passed(application)];
  return [
    failed(application, 'its brokers have private addresses, and it stands in no VPC', { path, found: 'no VPC' }),
  ];
}

function mayBePublic(cluster: Standing): boolean {
  const access = argument(cluster, 'broker_node_group_info.connectivity_info.public_access.type');
  return access.kind !== 'unset' && !is(access, 'DISABLED');
}
