// From where the brokers of MSK are reached, by their names and ports.
import type { HostNeed } from '../../facts/need';
import { mskModes } from './auth';
import type { Server } from './client';

/** The name of a broker of MSK; its first group is the service. */
export const mskBroker = /[.](kafka|kafka-serverless)[.][a-z0-9-]+[.]amazonaws[.](com|com[.]cn|eu)$/i;

const publicPorts = Object.values(mskModes).flatMap(({ publicPort = [] }) => publicPort);

/**
 * What one listens on for the VPC, and what MSK Serverless listens on at all, has private addresses, which its public
 * name leads to. Of other names nobody knows.
 * Source: https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html
 */
export function visibilityOf({ host, port }: Server): Pick<HostNeed, 'visibility'> {
  const service = mskBroker.exec(host)?.[1]?.toLowerCase();
  const isPrivate = service === 'kafka-serverless' || (service === 'kafka' && !publicPorts.includes(port));
  return isPrivate ? { visibility: 'private' } : {};
}
