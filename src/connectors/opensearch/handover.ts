// What the owner of a domain in another account must allow.
import { parseArn } from '../../aws/arn';
import type { Output } from '../../facts/facts';
import type { Statement } from '../../facts/statement';
import type { Use } from '../connector';
import { handover } from '../handover';

/** `statement` is the role's own on the domain: its access policy must say the same. */
export function domainHandover(domain: string, statement: Statement, use: Use): Output[] {
  const { account: owner } = parseArn(domain);
  if (owner === use.application.home.accountId) return [];
  return [handover({ kind: 'domain', called: `the domain of sink ${use.name}`, owner }, [statement], use)];
}
