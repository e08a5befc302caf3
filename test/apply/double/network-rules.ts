// What EC2 knows of a network and moto does not: descriptions of rules that name a group or a prefix list, whose
// interfaces are in a subnet, that nothing goes in which something still stands, and that a name is the private one of
// one endpoint only.
// Sources: the API of EC2, DescribeSecurityGroupRules and DeleteSecurityGroup; the VPC guide, "Delete a subnet".
import type { Context, Double } from './call';
import { answered, askMoto, filtered, refused, reworded } from './ec2';
import type { FlinkService } from './kinesisanalyticsv2';
import { balancersIn } from './load-balancers';
import type { Answer, Call } from './message';
import type { StandsIn } from './stands-in';

/** @param standing services that have interfaces in subnets, behind groups, and which the mock does not know */
export function networkRules(standing: readonly StandsIn[]): Double {
  const descriptions = new Map<string, string>();
  return async (call, context) => {
    if (call.service !== 'ec2' || call.method !== 'POST') return undefined;
    const { moto } = context;
    const form = new URLSearchParams(call.body.toString());
    switch (form.get('Action')) {
      case 'AuthorizeSecurityGroupEgress':
      case 'AuthorizeSecurityGroupIngress': {
        const answer = await moto.forward(call);
        const id = /<securityGroupRuleId>([^<]+)</.exec(String(answer.body))?.[1];
        const said = [...form].find(([key]) => key.endsWith('.Description'))?.[1];
        if (id !== undefined && said !== undefined) descriptions.set(id, said);
        return answer;
      }
      case 'DescribeSecurityGroupRules':
        return described(await moto.forward(call), descriptions);
      case 'CreateVpcEndpoint':
        return refuseSecondName(form, call, context);
      case 'CreateNatGateway':
        return refuseTakenAddress(form, call, context);
      case 'DescribeNetworkInterfaces':
        return interfacesIn(form, standing, call, context);
      case 'DeleteSubnet':
      case 'DeleteSecurityGroup':
        return refuseInUse(String(form.get('SubnetId') ?? form.get('GroupId')), standing, call, context);
      default:
        return undefined;
    }
  };
}

/** The interfaces of applications. */
export function applicationsStandIn(flink: Pick<FlinkService, 'applications'>): StandsIn {
  return (accountId) => flink.applications(accountId).flatMap(({ vpc }) => vpc);
}

/** Those of services and of load balancers, one in each of their subnets: moto knows no kinds of interfaces. */
async function interfacesIn(
  form: URLSearchParams,
  standing: readonly StandsIn[],
  call: Call,
  { moto }: Context,
): Promise<Answer | undefined> {
  const [kinds, subnets] = [filtered(form, 'interface-type'), filtered(form, 'subnet-id')];
  if (!kinds || !subnets) return undefined;
  const services = standing.flatMap((standsIn) => standsIn(call.accountId)).flatMap((place) => place.subnets);
  const balancers = (await balancersIn(moto, call)).flatMap((one) => one.subnets);
  const items = [
    ...(kinds.includes('interface') && filtered(form, 'description') === undefined ? services : []),
    ...(kinds.includes('network_load_balancer') ? balancers : []),
  ]
    .map((subnet, index) => ({ subnet, id: `eni-${index}-${subnet}` }))
    .filter(({ subnet }) => subnets.includes(subnet))
    .map(({ id }) => `<item><networkInterfaceId>${id}</networkInterfaceId></item>`);
  return answered('DescribeNetworkInterfacesResponse', `<networkInterfaceSet>${items.join('')}</networkInterfaceSet>`);
}

async function refuseInUse(
  id: string,
  standing: readonly StandsIn[],
  call: Call,
  context: Context,
): Promise<Answer | undefined> {
  const places = standing.flatMap((standsIn) => standsIn(call.accountId));
  const isHeld =
    places.some(({ subnets, securityGroups }) => [...subnets, ...securityGroups].includes(id)) ||
    (await standingInMoto(call, context)).some((text) => text.includes(`>${id}<`));
  return isHeld ? refused('DependencyViolation', `${id} has dependencies and cannot be deleted.`) : undefined;
}

/** What of the mock has interfaces in subnets and behind groups, each as its answer shows it. */
async function standingInMoto(call: Call, context: Context): Promise<string[]> {
  const all = await Promise.all([
    shown('DescribeVpcEndpoints', 'vpcEndpointId', call, context),
    shown('DescribeNatGateways', 'natGatewayId', call, context),
    shown('DescribeTransitGatewayVpcAttachments', 'transitGatewayAttachmentId', call, context),
  ]);
  const there = all.flat().filter((text) => /<state>(?:available|pending)</i.test(text));
  const balancers = (await balancersIn(context.moto, call)).map(({ subnets }) => `>${subnets.join('<>')}<`);
  return [...there, ...balancers, ...(await ofResolvers(call, context))];
}

/** Interfaces of the endpoints of Route 53 Resolver: moto has them, and lets their groups and subnets go. */
async function ofResolvers(call: Call, context: Context): Promise<string[]> {
  const interfaces = await shown('DescribeNetworkInterfaces', 'networkInterfaceId', call, context);
  return interfaces.filter((text) => text.includes('Route 53 Resolver:'));
}

async function shown(action: string, id: string, call: Call, { moto }: Context): Promise<string[]> {
  return (await askMoto(moto, call, { Action: action })).split(`<${id}>`).slice(1);
}

/** AWS takes the call and has the gateway fail. Source: the VPC guide, "Troubleshoot NAT gateways". */
async function refuseTakenAddress(form: URLSearchParams, call: Call, context: Context): Promise<Answer | undefined> {
  const allocation = form.get('AllocationId');
  const others = await shown('DescribeNatGateways', 'natGatewayId', call, context);
  const isTaken = others.some((text) => text.includes(`>${allocation}<`) && /<state>(?:available|pending)</.test(text));
  const why = `Elastic IP address [${allocation}] is already associated`;
  return allocation !== null && isTaken ? refused('Resource.AlreadyAssociated', why) : undefined;
}

/** Source: the PrivateLink guide, "Access an AWS service using an interface VPC endpoint", private DNS. */
async function refuseSecondName(form: URLSearchParams, call: Call, context: Context): Promise<Answer | undefined> {
  const [service, vpc] = [form.get('ServiceName'), form.get('VpcId')];
  if (form.get('PrivateDnsEnabled') !== 'true') return undefined;
  const others = await shown('DescribeVpcEndpoints', 'vpcEndpointId', call, context);
  const isTaken = others.some(
    (text) =>
      [`>${service}<`, `>${vpc}<`, '<privateDnsEnabled>true<'].every((part) => text.includes(part)) &&
      /<state>(?:available|pending)</i.test(text),
  );
  const why = `private-dns-enabled cannot be set because there is already a conflicting DNS domain in the VPC ${vpc}`;
  return isTaken ? refused('InvalidParameter', why) : undefined;
}

/** An answer lists rules one after the other; each begins with its id, and may have tags, which are items as well. */
function described(answer: Answer, descriptions: ReadonlyMap<string, string>): Answer {
  const [head = '', ...rules] = String(answer.body).split('<securityGroupRuleId>');
  const body = rules.map((rule) => {
    const [id = ''] = rule.split('<');
    const said = descriptions.get(id);
    const whole = `<securityGroupRuleId>${rule}`;
    if (said === undefined || rule.includes('<description>')) return whole;
    return `<description>${said}</description>${whole}`;
  });
  return reworded(answer, [head, ...body].join(''));
}
