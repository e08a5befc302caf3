// Where reading begins.
import type { Topology } from './topology';

/** A network of nothing. */
export const emptyTopology: Topology = {
  vpcs: [],
  subnets: [],
  routeTables: [],
  securityGroups: [],
  networkAcls: [],
  prefixLists: [],
  internetGateways: [],
  natGateways: [],
  endpoints: [],
  endpointServices: [],
  loadBalancers: [],
  peerings: [],
  transitGateways: [],
  attachments: [],
  transitRouteTables: [],
  sites: [],
  hostedZones: [],
  resolverRules: [],
  stores: [],
  places: [],
  faulty: [],
};
