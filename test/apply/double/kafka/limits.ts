// What the service refuses although its API model allows it, and the references that it follows before it accepts
// anything.
import type { Refusal } from '../call';
import { findVpc } from '../kinesisanalyticsv2/limits';
import type { Moto, Place } from '../moto';
import { badRequest } from './asked';
import type { LoggingInfo, ProvisionedRequest } from './requests';
import type { Store } from './store';

/** Whether the brokers are Express brokers: they have no storage of their own. */
export const isExpress = ({ brokerNodeGroupInfo: { instanceType } }: ProvisionedRequest): boolean =>
  instanceType.startsWith('express.');

export async function refuseProvisioned(
  place: Place,
  wanted: ProvisionedRequest,
  store: Store,
  moto: Moto,
): Promise<Refusal | undefined> {
  return (
    impossible(wanted) ??
    (await missingVpc(
      place,
      wanted.brokerNodeGroupInfo.clientSubnets,
      wanted.brokerNodeGroupInfo.securityGroups,
      moto,
    )) ??
    missingRevision(wanted, store) ??
    (await missingLogGroup(place, wanted.loggingInfo, moto))
  );
}

export async function missingVpc(
  place: Place,
  subnets: readonly string[],
  securityGroups: readonly string[] = [],
  moto: Moto,
): Promise<Refusal | undefined> {
  const vpc = await findVpc(place, subnets, securityGroups, moto);
  return typeof vpc === 'string' ? undefined : badRequest(vpc.message);
}

export function missingRevision(
  { configurationInfo }: Pick<ProvisionedRequest, 'configurationInfo'>,
  { configurations }: Store,
): Refusal | undefined {
  if (configurationInfo === undefined) return undefined;
  const known = configurations.get(configurationInfo.arn)?.revisions.length ?? 0;
  return configurationInfo.revision <= known
    ? undefined
    : badRequest(`There is no revision ${configurationInfo.revision} of ${configurationInfo.arn}`);
}

export async function missingLogGroup(
  place: Place,
  logging: LoggingInfo | undefined,
  moto: Moto,
): Promise<Refusal | undefined> {
  const { enabled = false, logGroup = '' } = logging?.brokerLogs.cloudWatchLogs ?? {};
  return !enabled || (await moto.logGroupExists(place, logGroup))
    ? undefined
    : badRequest(`The log group does not exist: ${logGroup}`);
}

/** Secrets for SASL/SCRAM: https://docs.aws.amazon.com/msk/latest/developerguide/msk-password-limitations.html */
export async function unfitSecret(
  place: Place,
  arn: string,
  moto: Moto,
): Promise<{ readonly errorCode: string; readonly errorMessage: string } | undefined> {
  if (!/:secret:AmazonMSK_/.test(arn))
    return { errorCode: 'InvalidSecretName', errorMessage: 'The name of the secret does not begin with AmazonMSK_' };
  const secret = await moto.secret(place, arn);
  if (secret === undefined) return { errorCode: 'ResourceNotFound', errorMessage: 'There is no such secret' };
  return secret.kmsKeyId === undefined
    ? { errorCode: 'InvalidKmsKey', errorMessage: 'The secret is encrypted with the default key' }
    : undefined;
}

function impossible(wanted: ProvisionedRequest): Refusal | undefined {
  const {
    brokerNodeGroupInfo: nodes,
    numberOfBrokerNodes: brokers,
    clientAuthentication: auth,
    encryptionInfo,
  } = wanted;
  const secured =
    auth?.sasl?.iam?.enabled === true ||
    auth?.sasl?.scram?.enabled === true ||
    auth?.tls?.enabled === true ||
    auth?.tls?.certificateAuthorityArnList !== undefined;
  const inTransit = encryptionInfo?.encryptionInTransit?.clientBroker ?? 'TLS';
  const reasons: [boolean, string][] = [
    // https://docs.aws.amazon.com/msk/latest/developerguide/msk-create-cluster.html
    [
      brokers % nodes.clientSubnets.length !== 0,
      'The number of broker nodes must be a multiple of the number of subnets',
    ],
    [
      !isExpress(wanted) && ![2, 3].includes(nodes.clientSubnets.length),
      'A cluster needs two or three subnets, each in another Availability Zone',
    ],
    [isExpress(wanted) && nodes.clientSubnets.length !== 3, 'Express brokers need three subnets'],
    [isExpress(wanted) && nodes.storageInfo !== undefined, 'Express brokers have no storage to be set'],
    [isExpress(wanted) && wanted.storageMode !== undefined, 'Express brokers have no storage mode'],
    [!isExpress(wanted) && nodes.storageInfo === undefined, 'Standard brokers need a volume size'],
    [
      wanted.storageMode === 'TIERED' && nodes.instanceType === 'kafka.t3.small',
      'kafka.t3.small has no tiered storage',
    ],
    [secured && inTransit === 'PLAINTEXT', 'Client authentication needs encryption in transit'],
    // https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html and aws-access-mult-vpc.html: neither
    // can be on from the beginning.
    [
      (nodes.connectivityInfo?.publicAccess?.type ?? 'DISABLED') !== 'DISABLED',
      'Public access cannot be turned on when a cluster is created',
    ],
    [
      nodes.connectivityInfo?.vpcConnectivity !== undefined,
      'VPC connectivity cannot be turned on when a cluster is created',
    ],
  ];
  const reason = reasons.find(([refused]) => refused);
  return reason === undefined ? undefined : badRequest(reason[1]);
}
