// Rules for a cluster of MSK that is created here: what MSK refuses and `terraform plan` lets pass.
import type { MSKAuthentication } from '../../../generated/application';
import { arn } from '../../aws/arn';
import type { Use } from '../connector';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { checkMultiVpc } from '../msk-cluster/cluster-check';
import { aclProperty, needsAcls } from './configuration';
import { brokersOf, type NormalCreation } from './normal';
import {
  brokerTypes,
  expressOnlyVersions,
  expressVersions,
  isExpress,
  isSmall,
  knownVersions,
  mostBrokers,
  oldestSupported,
} from './offering';
import { atLeast, releaseOf } from '../msk-cluster/release';
import { placementOf } from '../../facts/network';
import { child, type Pointer } from '../../document/pointer';
import { needed, noEffect } from '../../diagnostics/key-rules';
import { followingBrokers } from './kept-network';
import { checkLogins } from './logins';
import { checkServerProperties } from './server-properties';
import { checkStorage } from './storage-check';
import { suggest } from '../../text/suggest';
import { zonesOfTheirOwn } from '../zones';

export function checkCreation(create: NormalCreation, auth: MSKAuthentication, use: Use): Problem[] {
  const at = child(use.pointer, 'create');
  const { instanceType, connectivity } = create;
  return [
    ...version(create, at),
    ...brokerType(create, at),
    ...zones(create, use, at),
    ...quota(create, use, at),
    ...followingBrokers(create, use),
    ...checkServerProperties(create, use, at),
    ...(isExpress(instanceType)
      ? noEffect(create, ['storage'], at, `Express brokers (${instanceType}) have no volumes to set`)
      : []),
    ...checkStorage(create, at),
    ...checkLogins(create, auth, at),
    ...authorities(create, auth, use, at),
    ...(connectivity === 'multi-vpc'
      ? multiVpc(create, auth, use, at)
      : noEffect(create, ['sharedWith'], at, '"connectivity" is vpc')),
  ];
}

function authorities(create: NormalCreation, auth: MSKAuthentication, use: Use, at: Pointer): Problem[] {
  const asked = create.logins.includes('tls') || auth === 'tls';
  if (!asked) return noEffect(create, ['certificateAuthorities'], at, 'no client logs in by tls');
  const because = auth === 'tls' ? '"auth" is tls' : '"logins" has tls';
  return needed(create, 'certificateAuthorities', at, because, `[${exampleAuthority(use)}]`);
}

function exampleAuthority({ application: { home } }: Use): string {
  return arn(home, 'acm-pca', 'certificate-authority/4f1c2d3e-5a6b-4c7d-8e9f-0a1b2c3d4e5f');
}

function version({ kafkaVersion, instanceType }: NormalCreation, at: Pointer): Problem[] {
  const pointer = child(at, 'kafkaVersion');
  const release = releaseOf(kafkaVersion);
  const minor = `${release.major}.${release.minor}`;
  const oldest = releaseOf(oldestSupported);
  const refused = (message: string, expected: string): Problem[] => [
    error('FLK3103', pointer, message, { expected, found: kafkaVersion }),
  ];
  if (!atLeast(release, oldest.major, oldest.minor))
    return refused(
      `MSK no longer supports Kafka ${kafkaVersion}, and would upgrade the cluster by itself`,
      `${oldestSupported} or later`,
    );
  if (atLeast(release, 4, 0) && !release.kraft) return refused(`Kafka ${minor} has no ZooKeeper`, `${minor}.x.kraft`);
  if (expressOnlyVersions.includes(minor) && !isExpress(instanceType))
    return refused(
      `MSK offers Kafka ${minor} for Express brokers only`,
      'an earlier version, or a broker type that begins with "express."',
    );
  if (!knownVersions.includes(kafkaVersion))
    return [
      warning('FLK3104', pointer, `this release of flinkform does not know Kafka ${kafkaVersion}`, {
        suggestions: suggest(kafkaVersion, knownVersions),
        allowed: knownVersions,
      }),
    ];
  if (!isExpress(instanceType) || expressVersions.includes(kafkaVersion)) return [];
  return [
    warning('FLK3288', pointer, `Kafka ${kafkaVersion} is not known to run on Express brokers`, {
      allowed: expressVersions,
    }),
  ];
}

function brokerType({ instanceType, kafkaVersion }: NormalCreation, at: Pointer): Problem[] {
  const pointer = child(at, 'instanceType');
  if (!brokerTypes.includes(instanceType))
    return [
      warning('FLK3105', pointer, `this release of flinkform does not know the broker type "${instanceType}"`, {
        suggestions: suggest(instanceType, brokerTypes),
      }),
    ];
  if (isSmall(instanceType) && atLeast(releaseOf(kafkaVersion), 3, 9))
    return [
      warning('FLK3105', pointer, `MSK is reported to refuse ${instanceType} with Kafka ${kafkaVersion}`, {
        help: 'use kafka.m7g.large, or Kafka 3.8',
      }),
    ];
  return [];
}

/** Source: MSK developer guide, "Broker types" and CreateCluster. */
function zones(create: NormalCreation, use: Use, at: Pointer): Problem[] {
  const { instanceType } = create;
  const { subnets } = placementOf(create, use.network);
  if (subnets.length === 0) return []; // The application is in no VPC, which is an error of its own.
  const { region } = use.application.home;
  const allowed = isExpress(instanceType) ? [3] : region === 'us-west-1' ? [2] : [2, 3];
  const help = 'name one of each zone in "create.subnets"';
  if (allowed.includes(subnets.length))
    return zonesOfTheirOwn({ code: 'FLK3106', at, what: 'a cluster', subnets, help }, use);
  return [
    error(
      'FLK3106',
      at,
      `a cluster with ${instanceType} brokers in ${region} cannot stand in ${subnets.length} ` +
        `subnet${subnets.length === 1 ? '' : 's'}`,
      {
        on: 'key',
        expected: `${allowed.join(' or ')} subnets, each in another Availability Zone`,
        found: String(subnets.length),
        help: 'name them in "create.subnets"; without it they are those of the application',
      },
    ),
  ];
}

function quota(create: NormalCreation, use: Use, at: Pointer): Problem[] {
  const most = releaseOf(create.kafkaVersion).kraft ? mostBrokers.kraft : mostBrokers.zookeeper;
  const brokers = brokersOf(create, use);
  if (brokers <= most) return [];
  return [
    error(
      'FLK3107',
      child(at, 'brokersPerZone'),
      `${create.brokersPerZone} brokers in each of ${brokers / create.brokersPerZone} subnets are ${brokers}`,
      { expected: `at most ${most} with Kafka ${create.kafkaVersion}`, found: String(brokers) },
    ),
  ];
}

function multiVpc(create: NormalCreation, auth: MSKAuthentication, use: Use, at: Pointer): Problem[] {
  const pointer = child(at, 'connectivity');
  const everyone = create.serverProperties?.[aclProperty];
  return [
    ...checkMultiVpc(auth, use, pointer),
    ...(isSmall(create.instanceType)
      ? [
          error('FLK3115', pointer, `${create.instanceType} brokers take no VPC connections`, {
            because: { pointer: child(at, 'instanceType'), note: 'the broker type' },
          }),
        ]
      : []),
    ...(needsAcls(create) && everyone !== undefined && everyone !== 'false'
      ? [
          error(
            'FLK3116',
            child(at, 'serverProperties', aclProperty),
            `VPC connections with other logins than iam need ${aclProperty}=false`,
            { expected: 'false', found: everyone },
          ),
        ]
      : []),
  ];
}

/** Brokers create missing topics for producers only, and only when told to; Kafka reads TRUE as well. */
export const createsTopics = ({ serverProperties }: Pick<NormalCreation, 'serverProperties'>): boolean =>
  serverProperties?.['auto.create.topics.enable']?.trim().toLowerCase() === 'true';
