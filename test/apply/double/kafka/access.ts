// Who may come in, and from where: secrets for SASL/SCRAM, the cluster's policy, connections from other VPCs.
import { type Asked, badRequest, notFound, onCluster, type Operation, type Operations } from './asked';
import type { Outcome } from '../service';
import { missingVpc, unfitSecret } from './limits';
import { inAWhile, newArn, type VpcConnection, versionText } from './store';

interface Secrets {
  readonly secretArnList: readonly string[];
}

interface Connect {
  readonly targetClusterArn: string;
  readonly authentication: string;
  readonly vpcId: string;
  readonly clientSubnets: readonly string[];
  readonly securityGroups: readonly string[];
  readonly tags?: Readonly<Record<string, string>>;
}

export const access: Operations = {
  BatchAssociateScramSecret: onCluster<Secrets>(async (cluster, { secretArnList }, { place, moto }) => {
    if (cluster.provisioned?.clientAuthentication?.sasl?.scram?.enabled !== true)
      return badRequest('The cluster does not use SASL/SCRAM');
    const unprocessedScramSecrets: object[] = [];
    for (const secretArn of secretArnList) {
      const unfit = await unfitSecret(place, secretArn, moto);
      if (unfit === undefined) cluster.scramSecrets.add(secretArn);
      else unprocessedScramSecrets.push({ secretArn, ...unfit });
    }
    return { answer: { clusterArn: cluster.arn, unprocessedScramSecrets } };
  }),

  BatchDisassociateScramSecret: onCluster<Secrets>(async (cluster, { secretArnList }) => {
    for (const arn of secretArnList) cluster.scramSecrets.delete(arn);
    return { answer: { clusterArn: cluster.arn, unprocessedScramSecrets: [] } };
  }),

  ListScramSecrets: onCluster(async ({ scramSecrets }) => ({ answer: { secretArnList: [...scramSecrets] } })),

  PutClusterPolicy: onCluster<{ readonly policy: string }>(async (cluster, { policy }) => {
    const { Statement } = JSON.parse(policy) as { Statement?: readonly unknown[] };
    if (Statement === undefined || Statement.length === 0) return badRequest('The policy has no statement');
    const version = (cluster.policy?.version ?? 0) + 1;
    cluster.policy = { text: policy, version };
    return { answer: { currentVersion: versionText(version) } };
  }),

  GetClusterPolicy: onCluster(async ({ arn, policy }) =>
    policy === undefined
      ? notFound(`policy of ${arn}`)
      : { answer: { currentVersion: versionText(policy.version), policy: policy.text } },
  ),

  DeleteClusterPolicy: onCluster(async (cluster) => {
    cluster.policy = undefined;
    return { answer: {} };
  }),

  // The cluster is mostly another account's, which is not kept here: that it exists and lets us in is taken for
  // granted.
  async CreateVpcConnection({ place, input, store, moto }) {
    const {
      targetClusterArn: target,
      authentication,
      vpcId,
      clientSubnets: subnets,
      securityGroups,
      tags = {},
    } = input as unknown as Connect;
    if (!['SASL_IAM', 'SASL_SCRAM', 'TLS'].includes(authentication))
      return badRequest(`There is no authentication ${authentication}`);
    const missing = await missingVpc(place, subnets, securityGroups, moto);
    if (missing !== undefined) return missing;
    const name = /:cluster[/]([^/]+)/.exec(target)?.[1] ?? '';
    const connection: VpcConnection = {
      ...place,
      arn: newArn(place, `vpc-connection/${place.accountId}`, name),
      created: new Date().toISOString(),
      target,
      authentication,
      vpcId,
      subnets,
      securityGroups,
      tags: new Map(Object.entries(tags)),
      state: 'CREATING',
      until: inAWhile(),
    };
    store.connections.set(connection.arn, connection);
    return {
      answer: {
        vpcConnectionArn: connection.arn,
        state: connection.state,
        authentication,
        vpcId,
        clientSubnets: subnets,
        securityGroups,
        creationTime: connection.created,
        tags,
      },
    };
  },

  DescribeVpcConnection: onConnection(
    async ({ arn, target, state, authentication, vpcId, subnets, securityGroups, created, tags }) => ({
      answer: {
        vpcConnectionArn: arn,
        targetClusterArn: target,
        state,
        authentication,
        vpcId,
        subnets,
        securityGroups,
        creationTime: created,
        tags: Object.fromEntries(tags),
      },
    }),
  ),

  DeleteVpcConnection: onConnection(async (connection) => {
    connection.state = 'DELETING';
    connection.until = inAWhile();
    return { answer: { vpcConnectionArn: connection.arn, state: connection.state } };
  }),
};

function onConnection(run: (connection: VpcConnection) => Promise<Outcome>): Operation {
  return async ({ input, store }: Asked) => {
    const { arn } = input as { arn: string };
    const connection = store.connections.get(arn);
    return connection === undefined ? notFound(arn) : run(connection);
  };
}
