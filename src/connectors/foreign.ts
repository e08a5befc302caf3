// A note on what belongs to another account: its owner must let the role in, by a policy that flinkform hands over.
import type { Problem } from '../diagnostics/diagnostic';
import { info } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';
import type { Use } from './connector';
import { handoverName } from './handover';

/** Something that the spec names, and that may be another account's. */
export interface Named {
  /** `the table`. */
  readonly called: string;
  /** The place in the spec that names it. */
  readonly at: Pointer;
  /** The account. */
  readonly owner: string;
  /** What its owner must do, if that is not to allow the access. */
  readonly must?: string;
  /**
   * As in the name of the output: a `table` gives `totals_table_policy`. Or the outputs in words, if there are several.
   */
  readonly handed: { readonly kind: string } | { readonly outputs: string };
  /** What is to be said of the key that encrypts it, behind the rest of the help. */
  readonly key?: string;
}

/** Nothing for what is in the application's own account. */
export function letsIn({ called, at, owner, must = 'allow the access', handed, key }: Named, use: Use): Problem[] {
  if (owner === use.application.home.accountId) return [];
  const policies =
    'kind' in handed
      ? `the policy in the output ${handoverName(handed.kind, use)}`
      : `the policies in ${handed.outputs}`;
  return [
    info('FLK3246', at, `${called} is in account ${owner}, whose owner must ${must}`, {
      because: { pointer: '/aws/accountId', note: 'the application is here' },
      help: [`give ${policies} to the owner`, ...(key === undefined ? [] : [key])].join('; '),
    }),
  ];
}

/** Of a key that the spec need not know of, or names. */
export function ownersKey(kmsKey: string | undefined, formerKmsKeys?: readonly string[]): string {
  return kmsKey === undefined
    ? 'if a key of theirs encrypts it, name it in "kmsKey", and have it allow the role'
    : namedKey(formerKmsKeys);
}

/** Of a key that the spec names, and those of before. */
export function namedKey(formerKmsKeys: readonly string[] = []): string {
  return formerKmsKeys.length === 0
    ? 'the policy of the key must allow the role as well'
    : 'the policies of the key and of the former keys must allow the role as well';
}
