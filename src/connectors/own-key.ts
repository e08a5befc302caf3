// Permission to use the key of what a connector reads or writes, when that is one of the user's.
import { parseArn } from '../aws/arn';
import { child } from '../document/pointer';
import { allow, type Statement } from '../facts/statement';
import type { Use } from './connector';

/** What is encrypted: created here, or existing with its key named. */
interface Encrypted {
  readonly create?: { readonly encryption?: { readonly kmsKey: string } };
  readonly kmsKey?: string;
}

/**
 * The key may be used through its service only, in the Region of what it encrypts; the AWS-managed key needs nothing.
 * @param service as `kms:ViaService` names it
 */
export function keyStatements(
  config: Encrypted,
  { service, arn }: { readonly service: string; readonly arn: string },
  actions: readonly string[],
  use: Use,
): Statement[] {
  const key = config.create?.encryption?.kmsKey ?? config.kmsKey;
  if (key === undefined) return [];
  const pointer = child(use.pointer, ...(config.create ? ['create', 'encryption', 'kmsKey'] : ['kmsKey']));
  const via = { 'kms:ViaService': `${service}.${parseArn(arn).region}.amazonaws.com` };
  return [
    allow(actions, [key], { pointer, purpose: `use the key of ${use.direction} ${use.name}` }, { StringEquals: via }),
  ];
}
