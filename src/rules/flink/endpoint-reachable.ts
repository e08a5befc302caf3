// MSF-024: clients of AWS find the endpoints of the VPC by the usual names, and their policies let the role through.
import { argument, type Estate, type Standing } from '../../estate/estate';
import { pointing } from '../../estate/join';
import type { Permission } from '../../estate/permissions';
import { ownDocumentAt } from '../../estate/read-back';
import type { Right } from '../../estate/right';
import type { PolicyDocument } from '../../estate/statements';
import { is, shown, textOf } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { actionsThrough, admits } from '../endpoint-access';
import { flinkApplications } from '../flink-application';
import { endpointsBeside, subnetsOf } from '../flink-network';
import { runnerOf } from '../flink-role';
import { isCodeAlone } from '../flink-services';
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

export const endpointReachable: Rule = {
  code: 'FLK4024',
  gap: 'MSF-024',
  title: 'An endpoint does not serve the application',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  why:
    'Without a private name the usual name of the service leads to its public addresses, which the application does ' +
    'not reach; through an endpoint whose policy leaves out its role every call is refused.',
  fix: 'Set private_dns_enabled = true, and let the policy of the endpoint allow what the role does.',
  source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
  good: { after: named(true) },
  bad: { after: named(false) },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) => {
      const beside = subnetsOf(estate, application).flatMap((subnet) => endpointsBeside(estate, subnet));
      return [...new Set(beside)].flatMap((endpoint) => [
        ...judgeName(endpoint),
        ...judgePolicy(estate, application, endpoint),
      ]);
    }),
};

function judgeName(endpoint: Standing): Verdict[] {
  const isUsual = usual.test(textOf(argument(endpoint, 'service_name')) ?? 'none');
  if (!isUsual || !is(argument(endpoint, 'vpc_endpoint_type'), 'Interface')) return [];
  const enabled = argument(endpoint, path);
  if (is(enabled, true)) return [passed(endpoint)];
  if (enabled.kind === 'unknown')
    return [undecided(endpoint, 'whether the endpoint has a private name is not known', path)];
  const message = 'the usual name of the service does not lead to the endpoint';
  return [failed(endpoint, message, { path, expected: 'true', found: shown(enabled) })];
}

/** Nothing of an endpoint without a policy, nor of one for what the role does not do. */
function judgePolicy(estate: Estate, application: Standing, endpoint: Standing): Verdict[] {
  const document = policyOf(estate, endpoint);
  const runner = runnerOf(estate, application);
  const takesIn = actionsThrough(textOf(argument(endpoint, 'service_name')) ?? 'none');
  if (!document || !runner || takesIn === undefined) return [];
  const { role, permissions } = runner;
  const rights = permissions.statements
    .filter((one) => one.effect === 'Allow' && !isCodeAlone(estate, application, one))
    .flatMap((one) => rightsIn(one, takesIn));
  if (rights.length === 0) return [];
  const answers = new Set(rights.map((right) => admits(document, role, right)));
  if (answers.size === 1 && answers.has('yes')) return [passed(endpoint)];
  if (answers.size > 1 || answers.has('maybe')) {
    const message = 'whether its policy lets the role of the application do all that it may do is not known';
    return [undecided(endpoint, message, 'policy')];
  }
  const message = `its policy lets ${role.address} do nothing of what it is allowed there`;
  return [failed(endpoint, message, { path: 'policy', expected: String(rights[0]?.action) })];
}

/** In the endpoint, or beside it. */
function policyOf(estate: Estate, endpoint: Standing): PolicyDocument | undefined {
  const [beside] = pointing(estate, 'aws_vpc_endpoint_policy', 'vpc_endpoint_id', endpoint);
  return ownDocumentAt(estate, beside ?? endpoint, 'policy');
}

/** A resource that is not known is one all the same. */
function rightsIn(
  { actions, resources, conditions }: Permission,
  takesIn: (action: string) => boolean,
): readonly Right[] {
  const its = actions.known.filter(takesIn);
  const named = [...resources.known, ...(resources.whole ? [] : [undefined])];
  return its.flatMap((action) => named.map((resource) => ({ action, resource, conditions })));
}
