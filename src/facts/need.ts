// What the application must reach over the network: what the network section must open, and why.
import { serviceOf, type Service } from '../aws/services';
import type { Pointer } from '../document/pointer';
import { show } from '../terraform/display';
import type { Address, Text } from '../terraform/value';

interface Cause {
  readonly pointer: Pointer;
  readonly purpose: string;
}

/** A service of AWS in a Region, which need not be the application's. */
export interface ServiceNeed extends Cause {
  readonly service: Service;
  readonly region: string;
  /** The kind of VPC endpoint that a VPC of the service's own Region can have for it. */
  readonly endpoint: 'gateway' | 'interface';
  /** HTTPS. */
  readonly port: 443;
  /** The job calls the service by the endpoint's own name, which it is told. */
  readonly by?: Address;
  /** Nothing tells the job that name: what its own code calls, the code must call by it. */
  readonly calledByCode?: true;
  /** The service sends it itself, beside what the code of the job calls (`network/sent-by-service.ts`). */
  readonly sender?: 'service';
}

/** Something with an address of its own: a broker, a database, a search domain. */
export interface HostNeed extends Cause {
  /** Of brokers that Terraform creates, a reference to all their addresses. */
  readonly host: Text;
  readonly port: number;
  /** The end of a range of ports that begins with `port`. */
  readonly lastPort?: number;
  /** The security groups that it stands behind, when the spec creates it. */
  readonly behind?: readonly Text[];
  /** The stack itself lets the application in where it stands: its owner need not. */
  readonly admitted?: true;
  /** It tells its clients of others like it, each on a port that may be another: a broker of Kafka. */
  readonly tellsOthers?: true;
  /** It has an address in its own VPC alone: nothing on the internet leads to it. */
  readonly visibility?: 'private';
  readonly endpoint: 'none';
}

export type Need = ServiceNeed | HostNeed;

export function serviceNeed(service: Service, region: string, pointer: Pointer, purpose: string): ServiceNeed {
  return { service, region, endpoint: serviceOf(service).endpoint, port: 443, pointer, purpose };
}

/** Whether a need is for a service of another Region, where no gateway endpoint reaches, and few others do. */
export function isElsewhere(need: Need, home: { readonly region: string }): need is ServiceNeed {
  return isService(need) && need.region !== home.region;
}

export function isService(need: Need): need is ServiceNeed {
  return 'service' in need;
}

/** Whether the service sends it, of which AWS does not say which way it takes. */
export function isSentByService(need: Need): boolean {
  return isService(need) && need.sender === 'service';
}

/** What is reached, for people: the name that endpoints have for the service, or the host. */
export function nameOf(need: Need): string {
  return isService(need) ? need.service : show(need.host);
}

/** With its port: `kinesis-streams:443`. */
export function needText(need: Need): string {
  const last = 'lastPort' in need && need.lastPort !== undefined ? `-${need.lastPort}` : '';
  return `${nameOf(need)}:${need.port}${last}`;
}
