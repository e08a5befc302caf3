// What a change does to its stacks, in the words of the terminal, of comments and of the verdict's line.
import { signedDollars } from '../cost/bill-text';
import { monthlyOf, worstImpact, type StackChange } from '../gate/stack-change';
import { isAtLeast, type Impact } from '../impact/impact';

/** What stands behind the verdict: ` with data loss and a stack that leaves`; nothing where the jobs go on. */
export function withImpact(changes: readonly StackChange[]): string {
  const leaving = changes.filter(({ became }) => became === 'leaving').length;
  const uncompared = changes.filter(({ became }) => became === 'not compared').length;
  const parts = [
    ...(words[worstImpact(changes)] ?? []),
    ...(leaving === 0 ? [] : [leaving === 1 ? 'a stack that leaves' : `${leaving} stacks that leave`]),
    ...(uncompared === 0 ? [] : ['changes that are not compared']),
  ];
  const last = parts.pop();
  if (last === undefined) return '';
  return `, with ${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}`;
}

const words: Readonly<Record<Impact, readonly string[] | undefined>> = {
  nothing: undefined,
  restart: ['a restart'],
  'restart with state risk': ['state at risk'],
  replacement: ['a replacement'],
  'data loss': ['data loss'],
};

/** `+1,234.50 USD a month`; undefined where it costs the same to the cent, or nobody knows. */
export function billText(monthly: number | undefined): string | undefined {
  const more = monthly === undefined ? 0 : Math.round(monthly * 100) / 100;
  return more === 0 ? undefined : `${signedDollars(more)} USD a month`;
}

/** The same for all stacks together. */
export function wholeBill(changes: readonly StackChange[]): string | undefined {
  return billText(monthlyOf(changes));
}

/** Whether somebody must know of it before they approve. */
export function isGrave(changes: readonly StackChange[]): boolean {
  return (
    isAtLeast(worstImpact(changes), 'restart with state risk') || changes.some(({ became }) => became !== 'changed')
  );
}

/** What becomes of a stack, in words that follow its name. */
export function becomes(change: StackChange): string {
  if (change.became === 'not compared') return `not compared: ${change.why}`;
  if (change.became === 'leaving') return `leaves: ${leavingText(change.file)}`;
  const bill = billText(change.monthly);
  return `${change.impact}${bill === undefined ? '' : `, ${bill}`}`;
}

/** All that is known of it, a line each: what is lost, what to do first, and what changes. */
export function detailsOf(change: StackChange): string[] {
  return change.became === 'changed' ? [...lossesOf(change), ...firstOf(change), ...partsOf(change)] : [];
}

/** What is lost, and why state may not fit. */
export function lossesOf(change: StackChange): string[] {
  return change.became === 'changed' ? change.atRisk.map(({ address, why }) => `${address} ${why}`) : [];
}

export function firstOf(change: StackChange): string[] {
  return change.became === 'changed' ? change.first.map((step) => `first: ${step}`) : [];
}

function partsOf({ parts }: Extract<StackChange, { readonly became: 'changed' }>): string[] {
  return parts.map(({ address, path, action, impact }) =>
    [`${address}${path === undefined ? '' : `: ${path}`}`, action, impact].join('  '),
  );
}

function leavingText(file: string): string {
  return (
    `${file} does not make it any more, and no apply ends it: its running job and its stores stay in AWS with nobody ` +
    `to manage them, until terraform destroy in its stack folder ends both`
  );
}
