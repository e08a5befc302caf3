// A cluster that another source or sink of the spec creates: `createdBy` names it, for the ARN is not known before
// `terraform apply`.
import type {
  MSKAuthentication,
  MSKCreation,
  MSKServerlessSink,
  MSKServerlessSource,
  MSKSink,
  MSKSource,
  Sink,
  Source,
} from '../../../generated/application';
import type { Other, Use } from '../connector';
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import { noEffect, type KeyOf } from '../../diagnostics/key-rules';
import { suggest } from '../../text/suggest';

interface Configs {
  readonly msk: MSKSource | MSKSink;
  readonly 'msk-serverless': MSKServerlessSource | MSKServerlessSink;
}
type ClusterType = keyof Configs;

/** A source or sink that creates a cluster. */
interface Creator<Type extends ClusterType> extends Other {
  readonly config: Configs[Type];
  readonly create: NonNullable<Configs[Type]['create']>;
}

/** What only `msk` has: how the job logs in. */
export interface Login {
  readonly auth: MSKAuthentication;
  readonly secret?: string;
}

/** What the cluster of a use is created with, by the use itself or by another; undefined for one that exists. */
export function creationOf(
  { create, createdBy }: { readonly create?: MSKCreation; readonly createdBy?: string },
  use: Use,
): MSKCreation | undefined {
  return create ?? creatorOf('msk', createdBy, use)?.create;
}

/** What the creating use says of where its cluster stands. */
export function placementBy(createdBy: string, use: Use): Pick<MSKCreation, 'subnets' | 'securityGroups'> | undefined {
  const all = [...creators('msk', use), ...creators('msk-serverless', use)];
  return all.find(({ name }) => name === createdBy)?.create;
}

/** The source or sink that `createdBy` means; undefined when none of that name creates a cluster of the type. */
function creatorOf<Type extends ClusterType>(
  type: Type,
  createdBy: string | undefined,
  use: Use,
): Creator<Type> | undefined {
  return creators(type, use).find(({ name }) => name === createdBy);
}

function creators<Type extends ClusterType>(type: Type, { others }: Use): Creator<Type>[] {
  return others.flatMap((other) => {
    const { config } = other;
    if (!isOf(type, config)) return [];
    const { create } = config;
    return create ? [{ ...other, config, create }] : [];
  });
}

function isOf<Type extends ClusterType>(type: Type, config: Source | Sink): config is Configs[Type] {
  return config.type === type;
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
 * The creating side says how the job logs in, for its addresses are kept for all uses of the cluster; and with SCRAM it
 * says by which name, for MSK takes each secret once. One login for each cluster is enough for one job.
 */
export function checkSameLogin(createdBy: string | undefined, login: Login, use: Use): Problem[] {
  const creator = creatorOf('msk', createdBy, use);
  if (!creator) return [];
  const { auth = 'iam' } = creator.config;
  return login.auth === auth ? sameSecret(login, creator, use) : [otherWay(login.auth, auth, creator, use)];
}

function otherWay(found: MSKAuthentication, expected: MSKAuthentication, creator: Other, use: Use): Problem {
  return error(
    'FLK3292',
    child(use.pointer, 'auth'),
    `the job logs in to the brokers that ${creator.direction} ${creator.name} creates by ${expected}, and here ` +
      `by ${found}`,
    {
      expected,
      found,
      because: { pointer: child(creator.pointer, 'auth'), note: 'how the job logs in to the cluster' },
    },
  );
}

function sameSecret({ auth, secret: found }: Login, creator: Creator<'msk'>, use: Use): Problem[] {
  const { secret: expected } = creator.config;
  if (auth !== 'scram' || found === undefined || expected === undefined || found === expected) return [];
  return [
    error(
      'FLK3293',
      child(use.pointer, 'secret'),
      `the brokers that ${creator.direction} ${creator.name} creates know another login`,
      { expected, found, because: { pointer: child(creator.pointer, 'secret'), note: 'the login of the cluster' } },
    ),
  ];
}
