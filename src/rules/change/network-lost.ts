// MSF-P12: something that a job's packets need is taken out of its network.
import type { Estate } from '../../estate/estate';
import { exampleApplication } from '../example-application';
import { passed, type Rule, type TerraformJson, type Verdict } from '../rule';
import { keptApplications } from './applications';
import { judgeSwap } from './group-swap';
import { lossesOfEndpoints } from './lessened-endpoints';
import { toldOf, type Placed } from './losing';
import { lossOfNames } from './lost-names';
import { judgeGroups } from './lost-openings';
import { lossesOfRoutes } from './lost-routes';
import { judgeWays } from './lost-ways';
import { lossesOfGateways } from './nat-ways';
import { judgeAcls, judgeGoneAcls, judgeStrayRules } from './network-acls';
import { judgePlacement, placementOf } from './placement';
import { lossesOfReplaced } from './replaced-endpoints';
import { lossesOfStores } from './store-openings';

const placed = (endpoints: TerraformJson): TerraformJson =>
  exampleApplication(
    {
      application_configuration: {
        vpc_configuration: {
          subnet_ids: ['${aws_subnet.orders.id}'],
          security_group_ids: ['${aws_security_group.orders.id}'],
        },
      },
    },
    {
      aws_vpc: { orders: { cidr_block: '10.0.0.0/16' } },
      aws_subnet: { orders: { vpc_id: '${aws_vpc.orders.id}', cidr_block: '10.0.0.0/24' } },
      aws_security_group: { orders: { name: 'orders', vpc_id: '${aws_vpc.orders.id}' } },
      ...endpoints,
    },
  );

const endpoint = (name: string): TerraformJson => ({
  aws_vpc_endpoint: {
    [name]: {
      vpc_id: '${aws_vpc.orders.id}',
      service_name: 'com.amazonaws.us-east-1.kinesis-streams',
      vpc_endpoint_type: 'Interface',
      subnet_ids: ['${aws_subnet.orders.id}'],
    },
  },
});

export const networkLost: Rule = {
  code: 'FLK4112',
  gap: 'MSF-P12',
  title: 'A way out of the network is taken away',
  gravity: 'high',
  stages: ['plan'],
  why:
    'A job in a VPC reaches nothing but by its endpoints, gateways, routes and rules. Without one of ' +
    'them it hangs until its calls time out, and restarts again and again.',
  fix: 'Make the other way first and apply that; take the old one away when no application uses it.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/vpc-internet.html',
  good: { before: placed(endpoint('streams')), after: placed(endpoint('again')) },
  bad: { before: placed(endpoint('streams')), after: placed({}) },
  judge: (estate) => {
    const placed = keptApplications(estate).flatMap((application) => {
      const placement = placementOf(application);
      return placement ? [{ application, placement }] : [];
    });
    const losses = placed.flatMap((one) => [
      ...lossesOfRoutes(estate, one),
      ...lossesOfGateways(estate, one),
      ...lossesOfEndpoints(estate, one),
      ...lossesOfReplaced(estate, one),
      ...lossOfNames(estate, one),
      ...lossesOfStores(estate, one),
    ]);
    const lost = [...judgeWays(estate, placed), ...toldOf(estate, losses), ...judgeAcls(estate, placed)];
    const losing = new Set(lost.flatMap(({ applications }) => applications));
    return [
      ...placed.flatMap((one) => judgeApplication(estate, one, losing.has(one.application))),
      ...lost.map(({ verdict }) => verdict),
      ...judgeStrayRules(estate, placed),
      ...judgeGoneAcls(estate, placed),
    ];
  },
};

function judgeApplication(estate: Estate, { application, placement }: Placed, losesWay: boolean): readonly Verdict[] {
  const verdicts = [
    ...judgePlacement(application),
    ...judgeSwap(estate, application),
    ...judgeGroups(estate, placement),
  ];
  return verdicts.length === 0 && !losesWay ? [passed(application)] : verdicts;
}
