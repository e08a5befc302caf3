// VPC endpoints as EC2 describes them.
import { memberOf, own } from '../document/own';
import type { Declared, DeclaredEndpoint } from './declared';
import { flagIn, idIn, idsIn, itemsIn, ownId, partIn, textIn, type Answer } from './live-answer';
import { isGone } from './faulty';
import { isServing, unsettledState } from './live-faulty';
import type { Answers } from './live-kinds';
import { nameTagIn } from './live-tags';
import { sortBy } from '../text/sort-by';
import type { Endpoint, Fact, Id } from './topology';

/** Those that names and routes may lead to, what serves first: one that waits for its owner is none of them. */
export function endpointsIn(answers: Answers, vpcs: NonNullable<Declared['vpcs']>): DeclaredEndpoint[] {
  const all = answers.items('VpcEndpoints').flatMap((endpoint): DeclaredEndpoint[] => {
    const state = unsettledState(endpoint);
    if (state === undefined && !isServing('VpcEndpoints', endpoint)) return [];
    const id = ownId(endpoint, 'VpcEndpointId');
    if (id === undefined) return [];
    const described = describedEndpoint(endpoint, id, (vpc) => own(vpcs, vpc)?.region);
    return [state === undefined ? described : unsettledEndpoint(described, state)];
  });
  return sortBy(all, ({ state }) => (state === undefined ? '1' : isGone({ state }) ? '3' : '2'));
}

/** Nothing is proven by it; of one that goes nobody knows whether packets still come to it. */
function unsettledEndpoint(endpoint: DeclaredEndpoint, state: string): DeclaredEndpoint {
  const { id } = endpoint;
  if (!isGone({ state }))
    return { ...endpoint, state, pending: { unknown: `${id} is ${state}, and may not serve yet` } };
  const unknown = { unknown: `${id} is being deleted: whether its names lead to it is not known` };
  return { ...endpoint, state, pending: unknown, subnets: { known: [], rest: unknown } };
}

function describedEndpoint(endpoint: Answer, id: Id, regionOf: (vpc: Id) => string | undefined): DeclaredEndpoint {
  const vpc = idIn(endpoint, 'VpcId');
  const region = textIn(endpoint, 'ServiceRegion') ?? (vpc === undefined ? undefined : regionOf(vpc));
  const groups = itemsIn(endpoint, 'Groups').flatMap((group) => ownId(group, 'GroupId') ?? []);
  return {
    id,
    ...nameTagIn(endpoint),
    kind: kindOf(textIn(endpoint, 'VpcEndpointType')),
    vpc: vpc ?? { unknown: `the VPC of ${id} is not known` },
    service: textIn(endpoint, 'ServiceName') ?? { unknown: `the service of ${id} is not known` },
    serviceRegion: region ?? { unknown: `the Region of ${id} is not known` },
    subnets: { known: idsIn(endpoint, 'SubnetIds') },
    securityGroups: { known: groups },
    privateDns: privateDnsOf(endpoint, id),
    routeTables: { known: idsIn(endpoint, 'RouteTableIds') },
    ...restrictedBy(textIn(endpoint, 'PolicyDocument'), id),
    privateNames: privateNamesOf(endpoint),
  };
}

/**
 * What a policy of somebody's lets through nobody judges here. An endpoint without one has full access. Source: the
 * PrivateLink guide, "Control access to VPC endpoints using endpoint policies", default endpoint policy.
 */
function restrictedBy(document: string | undefined, id: Id): Pick<Endpoint, 'policy' | 'pending'> {
  if (document === undefined || isOpen(document)) return { policy: false };
  return { policy: true, pending: { unknown: `what the policy of ${id} lets through is not judged` } };
}

function isOpen(document: string): boolean {
  const [statement, ...more] = statementsIn(document);
  const says = (key: string): string => JSON.stringify(memberOf(statement, key));
  if (more.length > 0 || says('Effect') !== '"Allow"' || memberOf(statement, 'Condition') !== undefined) return false;
  const isAnybody = ['"*"', '{"AWS":"*"}'].includes(says('Principal'));
  return isAnybody && ['Action', 'Resource'].every((key) => ['"*"', '["*"]'].includes(says(key)));
}

function statementsIn(document: string): unknown[] {
  try {
    return [memberOf(JSON.parse(document), 'Statement')].flat();
  } catch {
    return [];
  }
}

/**
 * Beside the names that AWS has made of the endpoint's id those that its service is known by. Route 53 writes an
 * asterisk as `\\052`. Source: EC2's API, VpcEndpoint, `DnsEntries`.
 */
function privateNamesOf(endpoint: Answer): string[] {
  return itemsIn(endpoint, 'DnsEntries')
    .flatMap((entry) => textIn(entry, 'DnsName') ?? [])
    .map((name) => name.toLowerCase().replace('\\052', '*').replace(/[.]$/, ''))
    .filter((name) => !/(^|[.])vpce[.](amazonaws|api[.]amazonwebservices)[.]/.test(name));
}

function kindOf(type: string | undefined): Endpoint['kind'] {
  if (type === 'Gateway') return 'gateway';
  return type === 'Interface' ? 'interface' : 'other';
}

/** For resolvers of others alone, the service's name leads to the gateway endpoint within the VPC. */
function privateDnsOf(endpoint: Answer, id: Id): Fact<boolean> {
  const options = partIn(endpoint, 'DnsOptions');
  if (options && flagIn(options, 'PrivateDnsOnlyForInboundResolverEndpoint') === true) return false;
  return flagIn(endpoint, 'PrivateDnsEnabled') ?? { unknown: `whether ${id} has private DNS is not known` };
}
