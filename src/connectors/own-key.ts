// Permission to use the key of what a connector reads or writes, when that is one of the user's.
import { parseArn } from '../aws/arn';
import { child } from '../document/pointer';
import { allow, type Conditions, type Statement } from '../facts/statement';
import type { Use } from './connector';

/** The key of what is created, as who else uses it names it; nothing for a key of AWS. */
export function ownKey(create: Encrypted['create']): Pick<Encrypted, 'kmsKey'> {
  const kmsKey = create?.encryption?.kmsKey;
  return kmsKey === undefined ? {} : { kmsKey };
}

/** What is encrypted: created here, or existing with its key named. */
interface Encrypted {
  readonly create?: { readonly encryption?: { readonly kmsKey: string } };
  readonly kmsKey?: string;
  readonly formerKmsKeys?: readonly string[];
}

/**
 * The key may be used through its service only, in the Region of what it encrypts; the AWS-managed key needs nothing.
 * @param service as `kms:ViaService` names it
 * @param formerActions with what is under a key of before
 */
export function keyStatements(
  config: Encrypted,
  { service, arn }: { readonly service: string; readonly arn: string },
  actions: readonly string[],
  use: Use,
  formerActions: readonly string[] = ['kms:Decrypt'],
): Statement[] {
  const key = config.create?.encryption?.kmsKey ?? config.kmsKey;
  const pointer = child(use.pointer, ...(config.create ? ['create', 'encryption', 'kmsKey'] : ['kmsKey']));
  const via = { StringEquals: { 'kms:ViaService': `${service}.${parseArn(arn).region}.amazonaws.com` } };
  const cause = { pointer, purpose: `use the key of ${use.direction} ${use.name}` };
  return [
    ...(key === undefined ? [] : [allow(actions, [key], cause, via)]),
    ...formerKeyStatement(config, formerActions, via, use),
  ];
}

/** What was written before a key was changed stays under the one before. */
function formerKeyStatement(
  { formerKmsKeys = [] }: Encrypted,
  actions: readonly string[],
  conditions: Conditions,
  use: Use,
): Statement[] {
  if (formerKmsKeys.length === 0) return [];
  const purpose = `read what ${use.direction} ${use.name} still has under a former key`;
  return [allow(actions, formerKmsKeys, { pointer: child(use.pointer, 'formerKmsKeys'), purpose }, conditions)];
}
