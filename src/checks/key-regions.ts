// Keys are of one Region: that of what they encrypt.
import type { Encryption, Sink, Source } from '../../generated/application';
import { arn, parseArn, readArn } from '../aws/arn';
import { whereaboutsOf } from '../aws/whereabouts';
import type { Problem } from '../diagnostics/diagnostic';
import type { KeyOf } from '../diagnostics/key-rules';
import { error } from '../diagnostics/problem';
import { connectionsOf } from '../parts/connections';
import { child, type Pointer } from '../document/pointer';
import type { Check } from './check';
import { secretKey, secretName, secretsIn, type NamedSecret } from '../facts/secrets-named';

/** By these names keys and what they encrypt stand in every connector, at any depth. */
const ownKey = 'kmsKey' satisfies keyof Encryption;
const formerKeys = 'formerKmsKeys' satisfies KeyOf<Source>;
const bucket = 'bucket' satisfies KeyOf<Source | Sink>;

export const keyRegions: Check = ({ application }) => {
  const { region } = application.identity.home;
  return connectionsOf(application).flatMap(({ config, pointer }) => [
    ...ofCreated(config, pointer, false, region),
    ...ofExisting(config, pointer),
    ...ofFormer(config, pointer, region),
    ...secretsIn(config, pointer).flatMap(ofSecret),
  ]);
};

/**
 * What is created here, at any depth, is in the application's Region, and so must its keys and certificate authorities
 * be. A key beside an existing bucket or secret is that one's.
 */
function ofCreated(value: unknown, pointer: Pointer, created: boolean, region: string): Problem[] {
  if (typeof value === 'string') return created ? elsewhere(value, pointer, region) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === secretKey || (key === ownKey && bucket in value)
      ? []
      : ofCreated(member, child(pointer, key), created || key === 'create', region),
  );
}

function elsewhere(text: string, pointer: Pointer, region: string): Problem[] {
  const read = readArn(text);
  if (!read) return [];
  const { service, region: found } = read;
  const kind = service === 'kms' ? 'key' : service === 'acm-pca' ? 'certificate authority' : undefined;
  if (kind === undefined || found === region) return [];
  return [
    error(
      'FLK3008',
      pointer,
      `the ${kind} is in ${found}, what ${kind === 'key' ? 'it encrypts' : 'trusts it'} in ${region}`,
      { expected: region, found, because: { pointer: '/aws/region', note: 'the application is here' } },
    ),
  ];
}

/** A key beside what exists, at any depth. Of a bucket nobody knows the Region but by its key. */
function ofExisting(value: unknown, pointer: Pointer): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [ownKey]: kmsKey, ...others }: Record<string, unknown> = { ...value };
  return [
    ...(typeof kmsKey === 'string' ? besideExisting(kmsKey, others, pointer) : []),
    ...Object.entries(others).flatMap(([key, member]) => ofExisting(member, child(pointer, key))),
  ];
}

function besideExisting(kmsKey: string, others: object, pointer: Pointer): Problem[] {
  const found = parseArn(kmsKey).region;
  return regionsTold(others, pointer).flatMap(({ region, because }): Problem[] => {
    if (region === found) return [];
    const help = replicaIn(region, kmsKey);
    const message = `the key is in ${found}, what it encrypts in ${region}`;
    return [error('FLK3008', child(pointer, ownKey), message, { expected: region, found, because, help })];
  });
}

/** A Region, and what tells it. */
interface Told {
  readonly region: string;
  readonly because: { readonly pointer: Pointer; readonly note: string };
}

/** The Regions in ARNs and addresses that stand at a place. */
function regionsTold(members: object, pointer: Pointer): Told[] {
  return Object.entries(members).flatMap(([key, text]: [string, unknown]): Told[] => {
    const region = typeof text === 'string' ? whereaboutsOf(text)[0]?.region : undefined;
    return region === undefined ? [] : [{ region, because: { pointer: child(pointer, key), note: `the ${key}` } }];
  });
}

/** Keys of before, at any depth. What is created beside them is in the application's Region. */
function ofFormer(value: unknown, pointer: Pointer, home: string): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [formerKeys]: keys, ...others }: Record<string, unknown> = { ...value };
  const created = { region: home, because: { pointer: '/aws/region', note: 'the application is here' } };
  const [told] = others['create'] === undefined ? regionsTold(others, pointer) : [created];
  return [
    ...(Array.isArray(keys) && told
      ? keys.flatMap((key, index) => besideFormer(String(key), told, child(pointer, formerKeys, index)))
      : []),
    ...Object.entries(others).flatMap(([key, member]) => ofFormer(member, child(pointer, key), home)),
  ];
}

function besideFormer(kmsKey: string, { region, because }: Told, pointer: Pointer): Problem[] {
  const found = parseArn(kmsKey).region;
  if (found === region) return [];
  const message = `the former key is in ${found}, what is under it in ${region}`;
  const help = 'keys are of the Region of what they encrypt';
  return [error('FLK3008', pointer, message, { expected: region, found, because, help })];
}

/**
 * A multi-Region key is a key of its own in each Region, under one id that begins with `mrk-`. Source: KMS developer
 * guide, "How multi-Region keys work".
 */
function replicaIn(region: string, kmsKey: string): string {
  const { partition, account, resource } = parseArn(kmsKey);
  return resource.startsWith('key/mrk-')
    ? `name the replica of this key there: ${arn({ partition, region, accountId: account }, 'kms', resource)}`
    : 'name the key that encrypts it: keys are of one Region';
}

function ofSecret({ secret, key, pointer }: NamedSecret): Problem[] {
  if (key === undefined) return [];
  const [expected, found] = [parseArn(secret).region, parseArn(key).region];
  if (expected === found) return [];
  return [
    error('FLK3008', child(pointer, secretKey), `the key is in ${found}, the secret that it encrypts in ${expected}`, {
      expected,
      found,
      because: { pointer: child(pointer, secretName), note: 'the secret' },
    }),
  ];
}
