// What can be wrong with a network, as AWS's documents have it, and who tells it: codes, each with a golden; hops that
// `reach` finds missing, each with a test; or a plan in which it cannot be wrong. What nobody tells is said as well.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { codes } from '../src/codes';
import type { Explanation } from '../src/reach/explanation';
import { errors } from './support/golden';

type Code = keyof typeof codes;

interface Rule {
  readonly wrong: string;
  /** A code whose goldens show it; of one that tells other things too, the golden. */
  readonly told?: readonly (Code | `${Code}-${string}`)[];
  /** With these FLK3400 tells of the path that lacks it. */
  readonly blocked?: readonly Explanation[];
  /** The case that shows how it is planned, where no spec can make it wrong. */
  readonly planned?: string;
  /** What of it is not told, and why. */
  readonly not?: string;
}

const unknownSubnets = 'the zones and routes of existing subnets, which no spec describes: reach assumes them';

const rules: Readonly<Record<string, Rule>> = {
  N01: {
    wrong: 'ranges of a VPC and its subnets: outside, overlapping, too small, with bits behind the prefix',
    told: ['FLK3301', 'FLK3302', 'FLK3303', 'FLK3304', 'FLK3306'],
  },
  N02: {
    wrong: 'an application in one zone, or in public subnets',
    told: ['FLK3040', 'FLK3305', 'FLK3452'],
    blocked: ['IGW_PUBLIC_IP_ASSOCIATION_FOR_EGRESS'],
    not: unknownSubnets,
  },
  N03: {
    wrong: 'too few addresses for the peak',
    told: ['FLK3307'],
    not: 'of existing subnets, whose ranges no spec describes',
  },
  N04: { wrong: 'overlapping ranges of peers', told: ['FLK3380', 'FLK3384'], blocked: ['BAD_STATE'] },
  N05: {
    wrong: 'overlapping ranges behind one transit gateway',
    told: ['FLK3461', 'FLK3380'],
    not: 'of other attachments of an existing gateway, which no spec describes',
  },
  N06: {
    wrong: 'a route that is missing on one side',
    told: ['FLK3462', 'FLK3466'],
    blocked: ['NO_ROUTE_TO_DESTINATION'],
  },
  N07: { wrong: 'a path beyond a peer', told: ['FLK3382'], blocked: ['PCX_REQUIRES_ADDRESS_IN_VPC_CIDR'] },
  N08: {
    wrong: 'an attachment without a subnet in a zone that needs it',
    told: ['FLK3451'],
    planned: 'network-transit-created',
    blocked: ['TGW_ROUTE_AZ_RESTRICTION'],
    not: unknownSubnets,
  },
  N09: {
    wrong: 'route tables of a gateway that connect two attachments in one direction or not at all',
    told: ['FLK3464', 'FLK3472'],
    blocked: ['TGW_ATTACH_MISSING_TGW_RTB_ASSOCIATION', 'TGW_RTB_NO_ROUTE_TO_TGW_ATTACHMENT'],
  },
  N10: {
    wrong: 'equal autonomous system numbers',
    told: ['FLK3463'],
    not: 'across peered gateways: no spec peers them',
  },
  N11: {
    wrong: 'a Direct Connect gateway that does not announce the VPC',
    told: ['FLK3471'],
    blocked: ['not-announced'],
  },
  N12: {
    wrong: 'a service that is needed, without a NAT gateway and without an endpoint',
    told: ['FLK3308', 'FLK3394', 'FLK3041'],
    planned: 'network-endpoints',
  },
  N13: {
    wrong: 'a gateway endpoint that a route table does not know',
    planned: 'network-endpoints',
    blocked: ['NO_ROUTE_TO_DESTINATION'],
  },
  N14: { wrong: 'S3 without an endpoint, or in another Region', told: ['FLK3308'], planned: 'network-endpoints' },
  N15: { wrong: 'DynamoDB Streams by a gateway endpoint', told: ['FLK3202'] },
  N16: {
    wrong: 'private DNS in a VPC without the DNS attributes',
    told: ['FLK3311'],
    planned: 'network-endpoints',
    blocked: ['dns-attributes-off'],
  },
  N17: {
    wrong: 'endpoints that the application may not reach, or that do not take it',
    planned: 'network-endpoints',
    blocked: ['ENI_SG_RULES_MISMATCH', 'SG_HAS_NO_RULES'],
    not: 'of existing security groups, whose rules no spec describes: reach assumes them',
  },
  N18: {
    wrong: 'brokers that do not take the application on the port of its login',
    told: ['FLK3112', 'FLK3392', 'FLK3388'],
    planned: 'network-peering',
    blocked: ['ENI_SG_RULES_MISMATCH'],
  },
  N19: {
    wrong: 'a login or a guarantee that the cluster does not offer',
    told: ['FLK3111', 'FLK3119', 'FLK3123'],
    not: 'of an existing cluster, whose logins no spec describes',
  },
  N20: { wrong: 'an impossible managed VPC connection', told: ['FLK3115', 'FLK3116'], planned: 'msk-multi-vpc-client' },
  N21: { wrong: 'MSK without a VPC', told: ['FLK3100'] },
  N22: { wrong: 'brokers that do not fit the zones, or storage that does not fit them', told: ['FLK3106', 'FLK3108'] },
  N23: { wrong: 'a secret that MSK does not take', told: ['FLK3102', 'FLK3003-msk-scram-without-key'] },
  N24: { wrong: 'Firehose as a source', told: ['FLK3150'] },
  N25: { wrong: 'Firehose into a private Redshift', told: ['FLK3151'] },
  N26: { wrong: 'an OpenSearch domain whose subnets do not fit its zones', told: ['FLK3165', 'FLK3166'] },
  N27: { wrong: 'a Redshift workgroup with too few subnets, or on another port', told: ['FLK3175', 'FLK3177'] },
  N28: { wrong: 'PrivateLink in zones that the provider does not have', told: ['FLK3391'] },
  N29: {
    wrong: 'PrivateLink into a Region or partition where it does not lead',
    told: ['FLK3308', 'FLK3390'],
    blocked: ['endpoint-in-another-region'],
    not: 'whether the owner of a service offers it to the Region: only AWS knows',
  },
  N30: {
    wrong: 'security groups of others in rules where the way does not carry them',
    planned: 'network-peering-region',
    blocked: ['SG_REFERENCES_NOT_PRESERVED'],
  },
  N31: {
    wrong: 'two peerings of one pair, two endpoints for one service',
    told: ['FLK3381'],
    planned: 'network-endpoints',
  },
  N32: { wrong: 'names of another partition', told: ['FLK3007', 'FLK3390'], planned: 'partition-china' },
  N33: {
    wrong: 'more than the quotas allow at first',
    told: ['FLK3383'],
    not: 'rules of a security group (60) and interface endpoints of a VPC (50) are not counted',
  },
  N34: { wrong: 'two consumers of one name on a stream', told: ['FLK3062'], planned: 'kinesis-efo' },
  N35: { wrong: 'public access of a new cluster', told: ['FLK2012-msk-public-access'] },
  N36: {
    wrong: 'traffic between zones that is paid for',
    not: 'created stores stand where the application does; the zones of existing ones no spec describes',
  },
};

const test = suite('rules of networks');
const reachTest = readFileSync(join(__dirname, 'reach.test.ts'), 'utf8');
const goldens = errors().map(({ name }) => name);

test('there are 36, without a gap', () => {
  const ids = Array.from({ length: 36 }, (_, index) => `N${String(index + 1).padStart(2, '0')}`);
  assert.equal(Object.keys(rules), ids);
});

for (const [id, { wrong, told = [], blocked = [], planned, not }] of Object.entries(rules))
  test(`${id}: ${wrong}`, () => {
    for (const code of told)
      assert.ok(
        goldens.some((name) => `${name}-`.startsWith(`${code}-`)),
        `test/errors shows ${code}`,
      );
    for (const code of blocked) assert.match(reachTest, new RegExp(`'${code} at `), code);
    if (planned !== undefined) assert.ok(existsSync(join(__dirname, 'cases', planned)), planned);
    assert.ok(told.length + blocked.length > 0 || planned !== undefined || not !== undefined);
  });

test.run();
