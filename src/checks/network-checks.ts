// The rules about a network, whether it belongs to one application or to many: each is a function over the section.
import { attachmentZones } from './attachment-zones';
import type { Check } from './check';
import { directConnect } from './direct-connect';
import { endpointServices } from './endpoint-services';
import { mostKpus } from './network-capacity';
import type { NetworkCheck } from './network-check';
import { networkEgress } from './network-egress';
import { networkRanges } from './network-ranges';
import { networkRoutes } from './network-routes';
import { networkShape } from './network-shape';
import { peering } from './peering';
import { privateLink } from './private-link';
import { siteConnections } from './site-connections';
import { siteNames } from './site-names';
import { transitAttachments } from './transit-attachments';
import { transitGateway } from './transit-gateway';
import { transitPeers } from './transit-peers';
import { transitRanges } from './transit-ranges';
import { transitTables } from './transit-tables';
import { vpnConnections } from './vpn-connections';
import { wayNames } from './way-names';

export const networkChecks: readonly NetworkCheck[] = [
  networkShape,
  networkRanges,
  networkEgress,
  networkRoutes,
  peering,
  privateLink,
  endpointServices,
  transitGateway,
  attachmentZones,
  transitAttachments,
  transitPeers,
  transitTables,
  transitRanges,
  siteConnections,
  directConnect,
  vpnConnections,
  siteNames,
  wayNames,
];

/** All of them, for the network of an application. */
export const networks: Check = ({ application }) => {
  const { identity, spec } = application;
  const { network } = spec;
  if (!network) return [];
  const kpus = mostKpus(application);
  return networkChecks.flatMap((rule) => rule({ network, identity, serves: 'application', kpus }));
};
