// A note on what belongs to another account: its owner must let the role in, by a policy that flinkform hands over.
import type { Problem } from '../diagnostics/diagnostic';
import { info } from '../diagnostics/problem';
import { terraformName } from '../aws/naming';
import { child } from '../document/pointer';
import type { Use } from './connector';

interface Foreign {
  /** `the table`. */
  readonly called: string;
  /** The key of the source or sink that names it. */
  readonly key: string;
  /** The account. */
  readonly owner: string;
  /** As in the name of the output: a `table` gives `totals_table_policy`. */
  readonly kind: string;
  /** The key that the spec says to encrypt it. */
  readonly kmsKey: string | undefined;
}

/** Nothing for what is in the application's own account. */
export function letsIn({ called, key, owner, kind, kmsKey }: Foreign, use: Use): Problem[] {
  if (owner === use.application.home.accountId) return [];
  const encrypted =
    kmsKey === undefined
      ? '; if a key of theirs encrypts it, name it in "kmsKey", and have it allow the role'
      : '; the policy of the key must allow the role as well';
  return [
    info('FLK3246', child(use.pointer, key), `${called} is in account ${owner}, whose owner must allow the access`, {
      because: { pointer: '/aws/accountId', note: 'the application is here' },
      help: `give the policy in the output ${terraformName(use.name, `${kind}_policy`)} to the owner${encrypted}`,
    }),
  ];
}
