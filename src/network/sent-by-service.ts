// What the service itself sends to CloudWatch for an application in a VPC: its log and its metrics.
import type { StackIdentity } from '../facts/identity';
import { serviceNeed, type ServiceNeed } from '../facts/need';
import type { Service } from '../aws/services';
import { isShared, type NormalNetwork } from './normal';

/**
 * AWS does not say whether they leave through the VPC. Its developer guide has the service write both, and says of a
 * VPC only that "Several services offer VPC endpoints"; AWS's agent toolkit lists their loss as a symptom of a VPC
 * without a way out. So a way is made and looked for, and one that is missing is no error. Sources: the developer
 * guide, "Set up application logging" and "Internet and service access for a VPC-connected application"
 * (https://docs.aws.amazon.com/managed-flink/latest/java/vpc-internet.html).
 */
const sent = {
  logs: 'the application log, sent by the service',
  monitoring: 'the metrics of the application, sent by the service',
} as const satisfies Partial<Record<Service, string>>;

/** Whether the service itself may use an endpoint for it, in whosever name. */
export function isForService(service: Service): boolean {
  return Object.hasOwn(sent, service);
}

/** What the service sends for an application in a network, at the place in the spec that says how it leaves. */
export function sentByService(network: NormalNetwork, { home }: StackIdentity): ServiceNeed[] {
  const pointer = isShared(network) ? '/spec/network/from' : '/spec/network/egress';
  const all = Object.entries(sent) as [keyof typeof sent, string][];
  return all.map(([service, purpose]) => ({
    ...serviceNeed(service, home.region, pointer, purpose),
    sender: 'service',
  }));
}
