// VPC endpoints for exactly the services that the application needs.
import type { Endpoints } from '../../generated/application';
import { endpointName, serviceOf, type Service } from '../aws/services';
import { terraformName } from '../aws/naming';
import type { StackIdentity } from '../facts/identity';
import { serviceEndpoint } from '../facts/network';
import { isService, serviceNeed, type Need, type ServiceNeed } from '../facts/need';
import type { RoleIdentity } from '../facts/role';
import { policyDocument, type Statement } from '../facts/statement';
import type { Pointer } from '../document/pointer';
import { resource, type AnyResource } from '../terraform/resource';
import { json, ref, type Address, type JsonDocument, type Text } from '../terraform/value';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';
import { ensured } from '../text/ensured';
import type { Ground } from './ground';
import type { OwnNetwork } from './normal';
import { isForService, sentByService } from './sent-by-service';

/** One endpoint: a service in a Region, and how it is reached. */
export interface Endpoint {
  readonly service: Service;
  readonly region: string;
  readonly kind: 'gateway' | 'interface';
  readonly address: Address;
  /** The first place in the spec that needs it. */
  readonly cause: Pointer;
  /** The code calls the service beside what sources, sinks and settings ask for. */
  readonly isAdded: boolean;
}

const added = '/spec/network/endpoints/add';
const addedPurpose = 'calls of the code';

/** The security group of all interface endpoints. */
export const endpointGroup: Address = 'aws_security_group.endpoints';

/** What is needed beside what sources, sinks and settings state. */
export function furtherNeeds(network: OwnNetwork, identity: StackIdentity): ServiceNeed[] {
  const { egress, endpoints } = network;
  const calls = egress === 'endpoints' || egress === 'nat' ? (endpoints?.add ?? []) : [];
  return [...sentByService(network, identity), ...calls.map((service) => callOf(service, identity))];
}

/** An endpoint that has no private DNS is one that the code must name. */
function callOf(service: Service, { home }: StackIdentity): ServiceNeed {
  const need = serviceNeed(service, home.region, added, addedPurpose);
  const isNamed = serviceOf(service).privateDns === false;
  return isNamed ? { ...need, by: serviceEndpoint(service), calledByCode: true } : need;
}

/**
 * The endpoints that are created, one for each service and Region: under `nat` only gateway endpoints, which cost
 * nothing and keep the traffic off the NAT gateways.
 */
export function endpointsFor(network: OwnNetwork, needs: readonly Need[], { home }: StackIdentity): Endpoint[] {
  const { egress } = network;
  if (egress === 'none' || egress === 'transit') return [];
  const wanted = needs.filter(isService).filter((need) => {
    if (network.endpoints?.omit?.includes(need.service)) return false;
    const elsewhere = need.region !== home.region;
    if (egress === 'nat') return !elsewhere && serviceOf(need.service).endpoint === 'gateway';
    return !elsewhere || serviceOf(need.service).crossRegion === true;
  });
  const grouped = groupBy(wanted, ({ service, region }) => `${service} ${region}`);
  return sortBy([...grouped], ([key]) => key).map(([, all]) => endpointOf(all, home.region));
}

function endpointOf(needs: readonly [ServiceNeed, ...ServiceNeed[]], home: string): Endpoint {
  const [{ service, region, pointer }] = needs;
  const isAdded = needs.some(({ pointer }) => pointer === added);
  const elsewhere = region !== home;
  const kind = elsewhere ? 'interface' : serviceOf(service).endpoint;
  const address: Address = elsewhere ? `aws_vpc_endpoint.${terraformName(service, region)}` : serviceEndpoint(service);
  return { service, region, kind, address, cause: pointer, isAdded };
}

/** Who uses the endpoints. */
export interface Users {
  /** The execution role, of a network for one application. */
  readonly role?: RoleIdentity;
  /** What the role may do. */
  readonly statements: readonly Statement[];
  readonly identity: StackIdentity;
  /** What the spec says of them. */
  readonly endpoints: Endpoints;
}

export function endpointResource(endpoint: Endpoint, ground: Ground, users: Users): AnyResource {
  const { service, region, kind, address, cause } = endpoint;
  const { home, name } = users.identity;
  const policy = policyOf(endpoint, users);
  const [, label] = address.split('.');
  return resource('aws_vpc_endpoint', ensured(label, 'an address without a name'), cause, {
    vpc_id: ensured(ground.vpc, 'endpoints without a VPC'),
    service_name: endpointName(service, region),
    ...(region !== home.region && { service_region: region }),
    vpc_endpoint_type: kind === 'gateway' ? 'Gateway' : 'Interface',
    ...(kind === 'gateway' ? tablesOf(ground) : interfaceArguments(service, ground)),
    ...(policy && { policy }),
    tags: { Name: `${name}-${service}` },
  });
}

/** Those of a created VPC are resources of their own (`gateway-tables.ts`). */
function tablesOf({ create, routeTables }: Ground) {
  return create ? {} : { route_table_ids: routeTables };
}

/**
 * With private DNS the usual name of the service leads to the endpoint, so that the code needs no other. The endpoint
 * lists its subnets itself, and loses that of a zone that leaves before the application has left the zone; the name
 * leads to its interfaces in the other zones, which are reached from all of the VPC. One resource for each subnet, as
 * route tables have (`gateway-tables.ts`), would be worse: the endpoint would begin without an interface while its
 * private name takes the place of the public one, an application that is running would find no address by that name for
 * as long as it lasts, and the provider makes and removes such resources one after the other, waiting a minute before
 * each.
 * Sources: EC2's CreateVpcEndpoint, `PrivateDnsEnabled`; the provider's `aws_vpc_endpoint_subnet_association`,
 * `modifyVPCEndpointExclusive`.
 */
function interfaceArguments(service: Service, { endpointSubnets }: Ground) {
  return {
    subnet_ids: endpointSubnets,
    security_group_ids: [ref(endpointGroup, 'id')],
    private_dns_enabled: serviceOf(service).privateDns ?? true,
  };
}

/**
 * Who the policy lets through. What the service sends itself may come as whomever: those endpoints take everyone. For
 * what the code calls beside sources and sinks the role's own policy decides. Source of the condition, by which gateway
 * endpoints know a principal: the VPC guide, "Control access to VPC endpoints using endpoint policies".
 */
function policyOf({ service, isAdded }: Endpoint, users: Users): JsonDocument | undefined {
  const { identity, role, statements } = users;
  const { policy = 'open', organization } = users.endpoints;
  if (policy === 'open' || isForService(service)) return undefined;
  if (policy === 'account') return everything({ 'aws:PrincipalAccount': identity.home.accountId });
  if (policy === 'organization') return perimeter(ensured(organization, 'an organization without its id'));
  const whom = { 'aws:PrincipalArn': ensured(role, 'a role that uses the endpoints').arn };
  const own = statements.filter(({ actions }) => actions.some((action) => isOf(service, action)));
  if (isAdded || own.length === 0) return everything(whom);
  return policyDocument(
    own.map((statement) => ofService(statement, service, whom)),
    '*',
  );
}

/** Whoever it is, whatever they do; conditions say who and on what. */
const anyone = { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' } as const;

function everything(condition: Readonly<Record<string, Text>>): JsonDocument {
  return json({ Version: '2012-10-17', Statement: [{ ...anyone, Condition: { StringEquals: condition } }] });
}

/**
 * Who is of the organization, on what is of it; and services of AWS on its behalf, whose own buckets and repositories
 * belong to nobody's organization. Source: "Data perimeter policy examples" of AWS, network perimeter.
 */
function perimeter(organization: string): JsonDocument {
  const within = { 'aws:PrincipalOrgID': organization, 'aws:ResourceOrgID': organization };
  return json({
    Version: '2012-10-17',
    Statement: [
      { ...anyone, Condition: { StringEquals: within } },
      { ...anyone, Condition: { Bool: { 'aws:PrincipalIsAWSService': 'true' } } },
    ],
  });
}

const isOf = (service: Service, action: string): boolean => action.startsWith(serviceOf(service).actions);

function ofService(statement: Statement, service: Service, whom: Readonly<Record<string, Text>>): Statement {
  const { actions, conditions = {} } = statement;
  const equals = { ...conditions['StringEquals'], ...whom };
  return {
    ...statement,
    actions: actions.filter((action) => isOf(service, action)),
    conditions: { ...conditions, StringEquals: equals },
  };
}
