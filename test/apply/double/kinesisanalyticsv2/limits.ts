// What the service refuses although its API model allows it, and the references that it follows before it accepts
// anything.
import type { Refusal } from '../call';
import type { Moto, Place } from '../moto';
import type { Application } from './application';
import { lackingInVpc } from './rights';

type Candidate = Pick<
  Application,
  'mode' | 'runtime' | 'role' | 'code' | 'flink' | 'properties' | 'encryption' | 'tags'
>;

/**
 * The first reason to refuse an application that would look like this, in the order in which the service would find it.
 */
export async function findRefusal(place: Place, candidate: Candidate, moto: Moto): Promise<Refusal | undefined> {
  return (
    impossible(candidate) ?? (await missingRole(place, candidate, moto)) ?? (await missingCode(place, candidate, moto))
  );
}

/** @param arn `arn:<partition>:logs:<region>:<account>:log-group:<group>:log-stream:<stream>` */
export async function missingLogStream(place: Place, arn: string, moto: Moto): Promise<Refusal | undefined> {
  const [, region, accountId, group, stream] =
    /^arn:[^:]+:logs:([^:]+):(\d{12}):log-group:([^:]+):log-stream:([^:]+)$/.exec(arn) ?? [];
  if (region === undefined || accountId === undefined || group === undefined || stream === undefined) {
    return invalidArgument(`The log stream ARN is not valid: ${arn}`);
  }
  const exists = region === place.region && (await moto.logStreamExists({ region, accountId }, group, stream));
  return exists ? undefined : invalidArgument(`The log stream does not exist: ${arn}`);
}

/** The VPC that holds all the subnets and security groups, or why there is none. */
export async function findVpc(
  place: Place,
  subnets: readonly string[],
  securityGroups: readonly string[],
  moto: Moto,
): Promise<string | Refusal> {
  const parts = [
    ...subnets.map((id) => ({ kind: 'Subnet', id }) as const),
    ...securityGroups.map((id) => ({ kind: 'SecurityGroup', id }) as const),
  ];
  const found = await Promise.all(parts.map(async ({ kind, id }) => ({ id, vpc: await moto.vpcOf(place, kind, id) })));
  const missing = found.find(({ vpc }) => vpc === undefined);
  if (missing !== undefined) return invalidArgument(`The VPC configuration is not valid: ${missing.id} does not exist`);
  const [vpc = '', ...others] = new Set(found.map((part) => part.vpc));
  return others.length === 0
    ? vpc
    : invalidArgument('The VPC configuration is not valid: the subnets and security groups are in different VPCs');
}

/**
 * Why the service cannot make or remove its network interfaces: it does so with the role of the application
 * (https://docs.aws.amazon.com/managed-flink/latest/java/vpc-permissions.html).
 */
export async function cannotUseVpc(
  place: Place,
  role: string,
  way: 'enter' | 'leave',
  moto: Moto,
): Promise<Refusal | undefined> {
  const lacking = await lackingInVpc(place, role, way, moto);
  const message = `The role ${role} is not authorized to perform ${lacking}`;
  return lacking === undefined ? undefined : { code: 'InvalidApplicationConfigurationException', message };
}

export function invalidArgument(message: string): Refusal {
  return { code: 'InvalidArgumentException', message };
}

function impossible({ mode, runtime, code, flink, properties, tags, encryption }: Candidate): Refusal | undefined {
  const { ParallelismConfiguration: scale } = flink;
  const perKpu = scale.ParallelismPerKPU ?? 1;
  const ids = (properties ?? []).map(({ PropertyGroupId }) => PropertyGroupId);
  const reasons: [boolean, string][] = [
    [
      !runtime.startsWith('FLINK-') || mode !== 'STREAMING',
      `This double has streaming Flink applications only, not ${runtime} in ${mode} mode`,
    ],
    // https://docs.aws.amazon.com/managed-flink/latest/java/how-scaling.html: the maximum of ParallelismPerKPU is 8,
    // and 64 KPU is the default quota.
    [perKpu > 8, `ParallelismPerKPU must be at most 8, it is ${perKpu}`],
    [Math.ceil((scale.Parallelism ?? 1) / perKpu) > 64, 'The application would need more than 64 KPU'],
    [new Set(ids).size < ids.length, 'A property group id is given twice'],
    [code.location === undefined && code.text === undefined, 'The application has no code'],
    [tags.size > 50, 'An application can have 50 tags'],
    [
      encryption?.KeyType === 'CUSTOMER_MANAGED_KEY' && encryption.KeyId === undefined,
      'CUSTOMER_MANAGED_KEY needs a KeyId',
    ],
  ];
  const reason = reasons.find(([refused]) => refused);
  return reason === undefined ? undefined : invalidArgument(reason[1]);
}

// One message for two faults, as the real service has it. The provider tries again for two minutes when it reads this
// text, which hides an unlucky order on AWS but also here: so a missing role or JAR shows as an apply that takes two
// minutes and fails.
const unreachable = 'Please check the role provided or validity of S3 location you provided';

async function missingRole(place: Place, { role }: Candidate, moto: Moto): Promise<Refusal | undefined> {
  const [, accountId = '', name = ''] = /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(role) ?? [];
  const trust = accountId === place.accountId ? await moto.trustPolicy(place, name) : undefined;
  if (trust === undefined) return invalidArgument(`${unreachable}: there is no role ${role}`);
  return trust.includes('kinesisanalytics.amazonaws.com')
    ? undefined
    : invalidArgument(`${unreachable}: the role does not trust kinesisanalytics.amazonaws.com`);
}

/** Why the code cannot be loaded: its key, or the version of it that is asked for, is not there. */
export async function missingCode(
  place: Place,
  { code: { location } }: Pick<Application, 'code'>,
  moto: Moto,
): Promise<Refusal | undefined> {
  if (location === undefined) return undefined;
  const bucket = location.BucketARN.replace(/^arn:[^:]+:s3:::/, '');
  const exists = await moto.objectExists(place, bucket, location.FileKey, location.ObjectVersion);
  const version = location.ObjectVersion === undefined ? '' : ` in version ${location.ObjectVersion}`;
  return exists ? undefined : invalidArgument(`${unreachable}: there is no ${location.FileKey}${version} in ${bucket}`);
}
