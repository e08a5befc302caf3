// MSF-023: from its subnets the application reaches the services of AWS.
import { elements, type Estate, type Standing } from '../../estate/estate';
import { exampleApplication } from '../example-application';
import { flinkApplications } from '../flink-application';
import { defaultRouteOf, endpointsBeside, serves, subnetPath, subnetsOf } from '../flink-network';
import { endpointsFor, servicesCalled } from '../flink-services';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const path = subnetPath;

function leading(target: TerraformJson): TerraformJson {
  const subnet_ids = ['${aws_subnet.first.id}', '${aws_subnet.second.id}'];
  const subnet = (letter: string, cidr_block: string): TerraformJson => ({
    vpc_id: 'vpc-0f1e2d3c',
    cidr_block,
    availability_zone: `eu-west-1${letter}`,
  });
  const association = (name: string): TerraformJson => ({
    subnet_id: `\${aws_subnet.${name}.id}`,
    route_table_id: '${aws_route_table.orders.id}',
  });
  return exampleApplication(
    { application_configuration: { vpc_configuration: { subnet_ids, security_group_ids: ['sg-0a1b2c3d'] } } },
    {
      aws_subnet: { first: subnet('a', '10.0.0.0/24'), second: subnet('b', '10.0.1.0/24') },
      aws_route_table: { orders: { vpc_id: 'vpc-0f1e2d3c' } },
      aws_route: {
        out: { route_table_id: '${aws_route_table.orders.id}', destination_cidr_block: '0.0.0.0/0', ...target },
      },
      aws_route_table_association: { first: association('first'), second: association('second') },
    },
  );
}

export const wayOutOfTheVpc: Rule = {
  code: 'FLK4023',
  gap: 'MSF-023',
  title: 'The application stands in a public subnet',
  gravity: 'high',
  stages: ['configuration', 'plan'],
  why: 'Its interfaces have no public address: an internet gateway drops what they send, and no service is reached.',
  fix: 'Name private subnets, whose default route leads to a NAT gateway, or have interface endpoints.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/vpc-internet.html',
  good: { after: leading({ nat_gateway_id: 'nat-0a1b2c3d' }) },
  bad: { after: leading({ gateway_id: 'igw-0a1b2c3d' }) },
  judge: (estate) => flinkApplications(estate).flatMap((application) => judgeRoutes(estate, application)),
};

function judgeRoutes(estate: Estate, application: Standing): Verdict[] {
  if (elements(application, path)?.length === 0) return [];
  const subnets = subnetsOf(estate, application);
  const open = subnets.filter((one) => defaultRouteOf(estate, one) === 'internet gateway');
  const dropped = open.map((subnet) => ({ subnet, ...droppedFrom(estate, application, subnet) }));
  const lost = dropped.filter(({ answer }) => answer === 'dropped');
  const [first] = lost;
  if (first)
    return [
      failed(application, `the default route of ${first.subnet.address} leads to an internet gateway`, {
        path,
        expected: `subnets with a NAT gateway, or ${first.expected}`,
        found: lost.map(({ subnet }) => subnet.address).join(', '),
      }),
    ];
  const isKnown = subnets.length > 0 && subnets.every((one) => defaultRouteOf(estate, one) !== 'unknown');
  return isKnown && dropped.every(({ answer }) => answer === 'taken')
    ? [passed(application)]
    : [undecided(application, 'where the subnets lead is not known', path)];
}

interface Dropped {
  readonly answer: 'dropped' | 'taken' | 'unknown';
  /** What takes it in. */
  readonly expected: string;
}

/** Endpoints take in what is sent to their service, and to no other. */
function droppedFrom(estate: Estate, application: Standing, subnet: Standing): Dropped {
  const { names, whole } = servicesCalled(estate, application);
  const endpoints = endpointsBeside(estate, subnet);
  const answers = names.map((name) => ({
    name,
    answers: endpoints.map((endpoint) => serves(estate, endpoint, subnet, endpointsFor(name))),
  }));
  const missing = answers.filter((one) => one.answers.every((answer) => answer === 'no')).map(({ name }) => name);
  if (missing.length > 0) return { answer: 'dropped', expected: `endpoints for ${missing.join(', ')}` };
  if (!whole && endpoints.length === 0) return { answer: 'dropped', expected: 'endpoints' };
  const isTaken = whole && answers.every((one) => one.answers.includes('yes'));
  return { answer: isTaken ? 'taken' : 'unknown', expected: 'endpoints' };
}
