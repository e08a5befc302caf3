// Which of the endpoints that AWS has an earlier apply of the same stack has made.
import type { DeclaredEndpoint } from './declared';
import { isGone, type Faulty } from './faulty';
import type { Endpoint } from './topology';

/** Its name has that of the stack. What a VPC that is created is called in AWS no configuration knows. */
export function isMadeOf(planned: Endpoint, standing: DeclaredEndpoint | Faulty): boolean {
  const { name, service, vpc } = planned;
  const inVpc = vpc === standing.vpc || (typeof vpc === 'string' && vpc.startsWith('aws_vpc.'));
  return name !== undefined && name === standing.name && service === standing.service && inVpc;
}

/** An endpoint that AWS calls available is accepted. */
export function withoutAccepted(planned: readonly Endpoint[], live: readonly DeclaredEndpoint[]): Endpoint[] {
  return planned.map((endpoint) => {
    if (!endpoint.pending || !live.some((standing) => isSettled(standing) && isMadeOf(endpoint, standing)))
      return endpoint;
    const { pending: _, ...accepted } = endpoint;
    return accepted;
  });
}

/** Whether it serves as it is described. */
export function isSettled({ state }: DeclaredEndpoint): boolean {
  return state === undefined;
}

/** Whether it stays: of one that goes AWS makes another. */
export function stays({ state }: DeclaredEndpoint): boolean {
  return state === undefined || !isGone({ state });
}
