// A cluster that another source or sink of the spec creates: `createdBy` names it, for the ARN is not known before
// `terraform apply`.
import type {
  MSKAuthentication,
  MSKCreation,
  MSKServerlessCreation,
  Sink,
  Source,
} from '../../../generated/application';
import type { Other, Use } from '../connector';
import type { Output } from '../../facts/facts';
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { terraformName } from '../../aws/naming';
import { child } from '../../document/pointer';
import { noEffect, type KeyOf } from '../../diagnostics/key-rules';
import type { Resource } from '../../terraform/resource';
import type { Text } from '../../terraform/value';
import { suggest } from '../../text/suggest';

type ClusterType = 'msk' | 'msk-serverless';

/** A source or sink that creates a cluster. */
interface Creator extends Other {
  readonly config: Extract<Source | Sink, { readonly type: ClusterType }>;
  readonly create: MSKCreation & MSKServerlessCreation;
}

/** What only `msk` has: how the job logs in. */
export interface Login {
  readonly auth: MSKAuthentication;
  readonly secret?: string;
}

/** The source or sink that `createdBy` means; undefined when none of that name creates a cluster of the type. */
export function creatorOf(type: ClusterType, createdBy: string | undefined, use: Use): Creator | undefined {
  return creators(type, use).find(({ name }) => name === createdBy);
}

function creators(type: ClusterType, { others }: Use): Creator[] {
  return others.flatMap((other) => {
    const { config } = other;
    if (config.type !== type || (config.type !== 'msk' && config.type !== 'msk-serverless') || !config.create)
      return [];
    return [{ ...other, config, create: config.create }];
  });
}

/** The planned cluster of the source or sink `createdBy`. */
export function clusterOf<Type extends 'aws_msk_cluster' | 'aws_msk_serverless_cluster'>(
  type: Type,
  createdBy: string,
): Pick<Resource<Type>, 'type' | 'name'> {
  return { type, name: terraformName(createdBy) };
}

/** A text that two uses have in common exactly when they are of one cluster. */
export function clusterNamed(
  { cluster, createdBy }: { readonly cluster?: string; readonly createdBy?: string },
  use: Use,
): string {
  return cluster ?? `created by ${createdBy ?? use.name}`;
}

/** `alien` are the keys of an existing cluster, which say nothing about one that is created. */
export function checkCreatedBy<Config extends { readonly createdBy?: string }>(
  type: ClusterType,
  config: Config,
  alien: readonly KeyOf<Config>[],
  use: Use,
): Problem[] {
  const { createdBy } = config;
  if (createdBy === undefined) return [];
  return [
    ...(creatorOf(type, createdBy, use) ? [] : [noCreator(type, createdBy, use)]),
    ...noEffect(config, alien, use.pointer, `the cluster is created by "${createdBy}"`),
  ];
}

function noCreator(type: ClusterType, createdBy: string, use: Use): Problem {
  const possible = creators(type, use).map(({ name }) => name);
  const at = child(use.pointer, 'createdBy');
  const named = use.others.find(({ name }) => name === createdBy);
  if (!named)
    return error('FLK3290', at, `no other source or sink is called "${createdBy}"`, {
      allowed: possible,
      suggestions: suggest(createdBy, possible),
    });
  const { config, direction, pointer } = named;
  if (config.type !== type)
    return error('FLK3291', at, `${direction} ${createdBy} creates no cluster of type ${type}`, {
      allowed: possible,
      because: { pointer: child(pointer, 'type'), note: 'its type' },
    });
  return error('FLK3291', at, `${direction} ${createdBy} uses a cluster and does not create it`, {
    allowed: possible,
    because: { pointer, note: 'it has no "create"' },
    help: 'name the source or sink that has "create"',
  });
}

/**
 * The creating side alone says what the brokers let in: its authentication, and with SCRAM its login. One login for
 * each cluster is enough for one job, and MSK takes each secret once.
 */
export function checkSameLogin(createdBy: string | undefined, { auth, secret }: Login, use: Use): Problem[] {
  const creator = creatorOf('msk', createdBy, use);
  if (creator?.config.type !== 'msk') return [];
  const { auth: itsAuth = 'iam', secret: itsSecret } = creator.config;
  if (auth !== itsAuth) {
    return [
      error(
        'FLK3292',
        child(use.pointer, 'auth'),
        `the brokers that ${creator.direction} ${creator.name} creates do not take "auth: ${auth}"`,
        {
          expected: itsAuth,
          found: auth,
          because: { pointer: child(creator.pointer, 'auth'), note: 'the authentication of the cluster' },
        },
      ),
    ];
  }
  if (auth !== 'scram' || secret === undefined || itsSecret === undefined || secret === itsSecret) return [];
  return [
    error(
      'FLK3293',
      child(use.pointer, 'secret'),
      `the brokers that ${creator.direction} ${creator.name} creates know another login`,
      {
        expected: itsSecret,
        found: secret,
        because: { pointer: child(creator.pointer, 'secret'), note: 'the login of the cluster' },
      },
    ),
  ];
}

/** What is told of a cluster that is created here: `name` is the second half of its address. */
export function clusterOutputs(name: string, cluster: Text, bootstrap: Text, use: Use): Output[] {
  const whose = `${use.direction} ${use.name}`;
  return [
    { name: `${name}_cluster_arn`, description: `Cluster of ${whose}`, value: cluster },
    { name: `${name}_bootstrap_servers`, description: `Where clients find the cluster of ${whose}`, value: bootstrap },
  ];
}
