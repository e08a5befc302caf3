// Provisioned clusters of Amazon MSK as source and as sink: Standard and Express brokers, created here or existing.
import { error } from '../../diagnostics/problem';
import type { MSKAuthentication, MSKConnection, MSKCreation, MSKSink, MSKSource } from '../../../generated/application';
import { arn, parseArn } from '../../aws/arn';
import { reaches, type Problem } from '../../diagnostics/diagnostic';
import type { Facts } from '../../facts/facts';
import type { Need } from '../../facts/need';
import { mskModes, multiVpcPorts } from '../kafka-client/auth';
import { checkLogin, checkTopics, checkTransactions } from '../kafka-client/check';
import { groupClaims, transactionClaims } from '../kafka-client/claims';
import {
  iamArtefact,
  kafkaArtefact,
  lagAlarm,
  readingDefaults,
  serversOf,
  sinkProperties,
  sourceProperties,
  writingDefaults,
  type Client,
  type Reading,
  type Writing,
} from '../kafka-client/client';
import { clusterAlarms } from './alarms';
import { checkCreatedBy, checkSameLogin, clusterNamed, clusterOf, clusterOutputs, creatorOf } from './created-by';
import { checkExactlyOnce, checkExisting, checkInVpc, checkKind, replacedPolicy } from './check';
import { createdCluster, creationDefaults, scramAssociation, type NormalCreation } from './cluster';
import { checkCreation, createsTopics, missingTopics } from './creation-checks';
import { ownersPolicyOutput, sharingPolicy, vpcConnection } from './sharing';
import { readStatements, writeStatements } from './statements';
import { child } from '../../document/pointer';
import { exactlyOne, needed, noEffect } from '../../diagnostics/key-rules';
import { attribute, type AnyResource } from '../../terraform/resource';
import { judged, type Finding } from '../../diagnostics/finding';
import { encrypted } from '../kafka/policies';
import { loginNeeds, loginStatements } from '../kafka-client/secret';
import type { Statement } from '../../facts/statement';
import type { Text } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Connector, Use } from '../connector';

interface Common {
  readonly create?: NormalCreation;
  readonly auth: MSKAuthentication;
  readonly connection: MSKConnection;
}
type NormalSource = Omit<MSKSource, 'create'> & Common & Reading;
type NormalSink = Omit<MSKSink, 'create'> & Common & Writing;

export const msk: Connector<'msk', MSKSource, NormalSource, MSKSink, NormalSink> = {
  type: 'msk',
  title: 'Amazon MSK',
  artefacts: [kafkaArtefact, iamArtefact],
  source: {
    defaults: ({ create, ...given }, use) => ({
      ...given,
      ...creating(create, use),
      ...connecting(given),
      ...readingDefaults(given, use),
    }),
    check,
    policies,
    claims: (source, use) => groupClaims(source, [clusterNamed(source, use)], use),
    facts: (source, use) => {
      const facts = common(
        source,
        use,
        (cluster) => readStatements(cluster, source, use),
        (client) => sourceProperties(client, source),
      );
      return { ...facts, alarms: [lagAlarm(use), ...(facts.alarms ?? [])] };
    },
  },
  sink: {
    defaults: ({ create, ...given }, use) => ({
      ...given,
      ...creating(create, use),
      ...connecting(given),
      ...writingDefaults(given, use),
    }),
    check: (sink, use) => [
      ...check(sink, use),
      ...checkTransactions(sink, use),
      ...(sink.create
        ? noEffect(sink, ['kafkaVersion'], use.pointer, 'the version of a created cluster is given in "create"')
        : []),
      ...(sink.createdBy !== undefined && !creation(sink, use)
        ? []
        : checkExactlyOnce(sink, sink.auth, creation(sink, use)?.kafkaVersion ?? sink.kafkaVersion, use)),
    ],
    policies,
    claims: (sink, use) => transactionClaims(sink, [clusterNamed(sink, use)], use),
    facts: (sink, use) => {
      const createTopics = createsTopics(creation(sink, use) ?? {});
      return common(
        sink,
        use,
        (cluster) => writeStatements(cluster, sink, use, createTopics),
        (client) => sinkProperties(client, sink),
      );
    },
  },
};

function creating(given: MSKCreation | undefined, use: Use): Pick<Common, 'create'> {
  return given ? { create: creationDefaults(given, use) } : {};
}

function connecting({
  auth = 'iam',
  connection = 'direct',
}: Pick<MSKSource, 'auth' | 'connection'>): Omit<Common, 'create'> {
  return { auth, connection };
}

/** What the cluster is created with, by this use of it or by another. */
function creation({ create, createdBy }: NormalSource | NormalSink, use: Use): MSKCreation | undefined {
  return create ?? creatorOf('msk', createdBy, use)?.create;
}

function check(config: NormalSource | NormalSink, use: Use): Problem[] {
  const { create, createdBy, cluster, auth, connection } = config;
  const created = creation(config, use);
  const problems = [
    ...exactlyOne(config, ['create', 'cluster', 'createdBy'], use.pointer),
    ...checkInVpc(use),
    ...checkLogin(config, mskModes[auth].client, use),
    ...checkTopics(config, use),
    ...(auth === 'scram' ? checkScramSecret(config, use) : []),
    ...checkKind(cluster, false, use),
    ...checkExisting(config, auth, use),
    ...(create ? checkCreation(create, auth, use) : []),
    ...(create ? noEffect(config, ['bootstrapServers', 'vpc'], use.pointer, 'the cluster is created here') : []),
    ...checkCreatedBy('msk', config, ['bootstrapServers', 'vpc', 'kafkaVersion'], use),
    ...checkSameLogin(createdBy, config, use),
    ...((create ?? createdBy) !== undefined && connection === 'multi-vpc'
      ? noEffect(config, ['connection'], use.pointer, 'the cluster is created in the VPC of the application')
      : []),
  ];
  const topicsAppear = !created || (use.direction === 'sink' && createsTopics(created));
  const refused = judged(policies(config, use), use.application.production);
  return topicsAppear || reaches('error', [...problems, ...refused])
    ? problems
    : [...problems, missingTopics(use, create ? 'create' : 'createdBy')];
}

function policies({ auth }: NormalSource | NormalSink, use: Use): Finding[] {
  return encrypted(auth, mskModes[auth].client, use);
}

/** Source: MSK developer guide, "Sign-in credentials authentication with AWS Secrets Manager", limitations. */
function checkScramSecret({ secret, ...config }: NormalSource | NormalSink, use: Use): Problem[] {
  if (secret === undefined) return [];
  const name = secret.slice(secret.indexOf(':secret:') + ':secret:'.length);
  const problems = [
    ...(name.startsWith('AmazonMSK_')
      ? []
      : [
          error('FLK3102', child(use.pointer, 'secret'), 'MSK takes only secrets whose names begin with "AmazonMSK_"', {
            expected: 'AmazonMSK_...',
            found: name.slice(0, -7),
          }),
        ]),
    ...needed(config, 'secretKmsKey', use.pointer, ownKeyOnly, exampleKey(secret)),
    ...(config.create ? checkSecretPlace(secret, use) : []),
  ];
  return config.create && !reaches('error', problems) ? [...problems, replacedPolicy(use)] : problems;
}

const ownKeyOnly = 'MSK takes only secrets that a customer-managed key encrypts';

/** Where the secret is that it encrypts. */
function exampleKey(secret: string): string {
  const { partition, region, account: accountId } = parseArn(secret);
  return arn({ partition, region, accountId }, 'kms', 'key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11');
}

/** A created cluster takes only secrets of its own account and Region. */
function checkSecretPlace(secret: string, use: Use): Problem[] {
  const { region, accountId } = use.application.home;
  const { region: itsRegion, account } = parseArn(secret);
  if (itsRegion === region && account === accountId) return [];
  return [
    error('FLK3008', child(use.pointer, 'secret'), 'the secret must be where the cluster is created', {
      expected: `${region}, account ${accountId}`,
      found: `${itsRegion}, account ${account}`,
    }),
  ];
}

type Statements = (cluster: Text) => Statement[];
type Properties = (client: Client) => Readonly<Record<string, Text>>;

/** Everything that source and sink share: the cluster or the way to it, the secret, and what differs by direction. */
function common(
  config: NormalSource | NormalSink,
  use: Use,
  statementsOn: Statements,
  propertiesOf: Properties,
): Facts {
  const { create, createdBy, cluster: existing, auth, connection, bootstrapServers } = config;
  const mode = mskModes[auth];
  const created = create && createdCluster(create, auth, use);
  const planned = created?.[0] ?? (createdBy === undefined ? undefined : clusterOf('aws_msk_cluster', createdBy));
  const cluster = planned ? attribute(planned, 'arn') : ensured(existing, 'MSK without cluster');
  const bootstrap = planned
    ? attribute(planned, mode.bootstrap)
    : ensured(bootstrapServers, 'an existing cluster without addresses');
  const statements = auth === 'iam' ? statementsOn(cluster) : [];
  return {
    resources: resources(config, created, use),
    statements: [...statements, ...loginStatements(config, use)],
    properties: {
      [`${use.direction}.${use.name}`]: propertiesOf({
        bootstrap,
        auth: mode.client,
        ...(config.secret !== undefined && { secret: config.secret }),
      }),
    },
    needs: [...brokerNeeds(config, bootstrap, use), ...loginNeeds(config, use)],
    outputs: [
      ...(created ? clusterOutputs(created[0].name, cluster, bootstrap, use) : []),
      ...(existing !== undefined && !created
        ? ownersPolicyOutput(existing, connection === 'multi-vpc', statements, use)
        : []),
    ],
    alarms: create ? clusterAlarms(create, use) : [],
  };
}

function resources(
  { create, cluster, auth, connection, vpc, secret }: NormalSource | NormalSink,
  created: ReturnType<typeof createdCluster> | undefined,
  use: Use,
): AnyResource[] {
  if (!create || !created)
    return cluster !== undefined && connection === 'multi-vpc' && vpc !== undefined
      ? [vpcConnection(cluster, vpc, auth, use)]
      : [];
  return [
    ...created,
    ...sharingPolicy(create, created[0], use),
    ...(auth === 'scram' && secret !== undefined ? scramAssociation(created[0], secret, use) : []),
  ];
}

/**
 * Brokers of a created cluster have no names before `terraform apply`: the host is then a reference to all their
 * addresses.
 */
function brokerNeeds(
  { create, auth, connection, bootstrapServers }: NormalSource | NormalSink,
  bootstrap: Text,
  use: Use,
): Need[] {
  const need = { endpoint: 'none', pointer: use.pointer, purpose: `brokers of ${use.direction} ${use.name}` } as const;
  if (create || bootstrapServers === undefined) return [{ ...need, host: bootstrap, port: mskModes[auth].port }];
  const servers = serversOf(bootstrapServers).map((server) => ({ ...need, ...server }));
  return connection === 'direct'
    ? servers
    : servers.map((server) => ({ ...server, port: multiVpcPorts.first, lastPort: multiVpcPorts.last }));
}
