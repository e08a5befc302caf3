// What all operations share: how they are asked, how they answer, and what has to hold before a change.
import type { Refusal } from '../call';
import type { Asked as AskedOfAny, Outcome } from '../service';
import type { Cluster, Store } from './store';
import { beginOperation, versionText } from './store';

export interface Asked extends AskedOfAny {
  readonly store: Store;
}

export type Operation = (asked: Asked) => Promise<Outcome>;
export type Operations = Readonly<Record<string, Operation>>;

export function onCluster<Input>(run: (cluster: Cluster, input: Input, asked: Asked) => Promise<Outcome>): Operation {
  return async (asked) => {
    const { clusterArn } = asked.input as { clusterArn: string };
    const cluster = asked.store.clusters.get(clusterArn);
    return cluster === undefined ? notFound(clusterArn) : run(cluster, asked.input as Input, asked);
  };
}

/** A change of a cluster needs one at rest, and the version that the caller has seen. */
export function changing<Input>(
  type: string,
  change: (cluster: Cluster, input: Input, asked: Asked) => Promise<Refusal | undefined>,
): Operation {
  return onCluster<Input & { readonly currentVersion: string }>(async (cluster, input, asked) => {
    if (cluster.state !== 'ACTIVE') return badRequest(`The cluster is ${cluster.state}`);
    const current = versionText(cluster.version);
    if (input.currentVersion !== current)
      return badRequest(`The cluster has version ${current}, not ${input.currentVersion}`);
    const refusal = await change(cluster, input, asked);
    return refusal ?? { answer: { clusterArn: cluster.arn, clusterOperationArn: beginOperation(cluster, type) } };
  });
}

export function badRequest(message: string): Refusal {
  return { code: 'BadRequestException', message };
}

export function notFound(what: string): Refusal {
  return { code: 'NotFoundException', message: `There is no ${what}`, status: 404 };
}
