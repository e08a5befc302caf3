// MSF-024: clients of AWS find the interface endpoints of the VPC by the usual names.
import { argument, type Standing } from '../../estate/estate';
import { is, shown, textOf } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications } from '../flink-application';
import { endpointsBeside, subnetsOf } from '../flink-network';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const path = 'private_dns_enabled';

/**
 * Services that jobs ask for by their usual name; gateways, and services without a private name, are left out.
 * Source: AWS PrivateLink guide, "AWS services that integrate with AWS PrivateLink".
 */
const usual =
  /^com[.]amazonaws[.][a-z0-9-]+[.](kinesis-streams|kinesis-firehose|logs|monitoring|sts|secretsmanager|kms|glue|sqs|sns|lambda|kafka|lakeformation)$/;

function named(private_dns_enabled: boolean): TerraformJson {
  const subnet_ids = ['${aws_subnet.first.id}', '${aws_subnet.second.id}'];
  const subnet = (letter: string, cidr_block: string): TerraformJson => ({
    vpc_id: 'vpc-0a9b8c7d',
    cidr_block,
    availability_zone: `eu-west-1${letter}`,
  });
  return exampleApplication(
    { application_configuration: { vpc_configuration: { subnet_ids, security_group_ids: ['sg-0a1b2c3d'] } } },
    {
      aws_subnet: { first: subnet('a', '10.0.0.0/24'), second: subnet('b', '10.0.1.0/24') },
      aws_vpc_endpoint: {
        streams: {
          vpc_id: 'vpc-0a9b8c7d',
          service_name: 'com.amazonaws.eu-west-1.kinesis-streams',
          vpc_endpoint_type: 'Interface',
          subnet_ids,
          private_dns_enabled,
        },
      },
    },
  );
}

export const privateDns: Rule = {
  code: 'FLK4024',
  gap: 'MSF-024',
  title: 'An interface endpoint has no private name',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  why: 'The usual name of the service then leads to its public addresses, which the application does not reach.',
  fix: 'Set private_dns_enabled = true.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  good: { after: named(true) },
  bad: { after: named(false) },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) => {
      const beside = subnetsOf(estate, application).flatMap((subnet) => endpointsBeside(estate, subnet));
      return [...new Set(beside)].flatMap((endpoint) => judgeEndpoint(endpoint));
    }),
};

function judgeEndpoint(endpoint: Standing): Verdict[] {
  const isUsual = usual.test(textOf(argument(endpoint, 'service_name')) ?? 'none');
  if (!isUsual || !is(argument(endpoint, 'vpc_endpoint_type'), 'Interface')) return [];
  const enabled = argument(endpoint, path);
  if (is(enabled, true)) return [passed(endpoint)];
  if (enabled.kind === 'unknown')
    return [undecided(endpoint, 'whether the endpoint has a private name is not known', path)];
  const message = 'the usual name of the service does not lead to the endpoint';
  return [failed(endpoint, message, { path, expected: 'true', found: shown(enabled) })];
}
