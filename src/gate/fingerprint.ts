// What a finding is recognised by in the next run: what is wrong, and where, but on no line. Waivers, baselines and the
// alerts of others hold on to it.
import { createHash } from 'node:crypto';

/**
 * @param parts the rule, the stack or module, the address, the argument; nothing that changes with a position
 * @returns 32 hexadecimal digits
 */
export function fingerprintOf(...parts: readonly (string | undefined)[]): string {
  const text = JSON.stringify(parts.map((part) => part ?? null));
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
