// MSF-025: the application stands in several Availability Zones.
import { argument, elements, type Estate, type Standing } from '../../estate/estate';
import { placesOf } from '../../estate/places';
import { openTextOf } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications } from '../flink-application';
import { subnetPath, subnetsOf } from '../flink-network';
import { failed, passed, undecided, type Rule, type TerraformJson, type Verdict } from '../rule';

const path = subnetPath;

function inZones(first: string, second: string): TerraformJson {
  const subnet_ids = ['${aws_subnet.first.id}', '${aws_subnet.second.id}'];
  const subnet = (zone: string, cidr_block: string): TerraformJson => ({
    vpc_id: 'vpc-0f1e2d3c',
    cidr_block,
    availability_zone: zone,
  });
  return exampleApplication(
    { application_configuration: { vpc_configuration: { subnet_ids, security_group_ids: ['sg-0a1b2c3d'] } } },
    { aws_subnet: { first: subnet(first, '10.0.0.0/24'), second: subnet(second, '10.0.1.0/24') } },
  );
}

export const severalZones: Rule = {
  code: 'FLK4025',
  gap: 'MSF-025',
  title: 'The application stands in one Availability Zone',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3040'],
  // No page of AWS asks for two zones: it follows from where the interfaces of a job stand.
  why: 'The interfaces of the job stand in one of its subnets: when their only zone fails, no other can take it.',
  fix: 'Name subnets of at least two Availability Zones in subnet_ids.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/vpc.html',
  good: { after: inZones('eu-west-1a', 'eu-west-1b') },
  bad: { after: inZones('eu-west-1a', 'eu-west-1a') },
  judge: (estate) => flinkApplications(estate).flatMap((application) => judgeZones(estate, application)),
};

function judgeZones(estate: Estate, application: Standing): readonly Verdict[] {
  const ids = elements(application, path);
  const subnets = subnetsOf(estate, application);
  if (ids?.length === 0) return [];
  const zones = new Set(subnets.flatMap((one) => zoneOf(one) ?? []));
  if (zones.size > 1) return [passed(application)];
  const more = { path, expected: 'subnets of at least two Availability Zones' };
  if (ids?.length === 1 && subnets.length < 2)
    return [failed(application, 'one subnet is in one zone', { ...more, found: 'one subnet' })];
  const value = argument(application, path);
  const named = value.kind === 'unset' ? [] : value.references;
  // Of a set that is not known a plan does not say how many there are, and what its expression names.
  const areAll = ids
    ? subnets.length === ids.length
    : named.every((place) => subnets.some((one) => placesOf(one).includes(place)));
  const areKnown = subnets.length > 0 && areAll;
  const [zone] = zones;
  if (areKnown && zone !== undefined && subnets.every((one) => zoneOf(one) !== undefined))
    return [failed(application, 'all subnets are in one zone', { ...more, found: zone })];
  return [undecided(application, 'the zones of the subnets are not known', path)];
}

function zoneOf(subnet: Standing): string | undefined {
  const named = ['availability_zone', 'availability_zone_id'].map((name) => openTextOf(argument(subnet, name)));
  return named.find((zone) => zone !== undefined && zone !== '');
}
