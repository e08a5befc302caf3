// The one measure of all mutants: how much of the damage to what a rule protects the rule finds.
import * as assert from 'uvu/assert';
import type { ReadEstate } from '../../src/estate/read-plan';
import type { Rule } from '../../src/rules/rule';
import { judged, outcomes } from './rule-judgement';
import { sparedFor, type Leaf } from './rule-leaf';
import type { Mutant } from './rule-mutants';

/** The least share of mutants that each rule finds. */
const least = 0.95;

export interface Tried {
  readonly leaf: Leaf;
  readonly mutant: Mutant;
  /** What was made of the mutant's file; what is refused never passes. */
  readonly read: ReadEstate;
}

/** One line for each rule and stage: `FLK4001 plan: 5 of 5, 1 spared`. */
export const scores: string[] = [];

/** What was tried at all, as `triedName` calls it. */
const made = new Set<string>();

/** Fails for a reason that does not hold, and when too little is found. */
export function score(rule: Rule, stage: string, tried: readonly Tried[]): void {
  for (const one of tried) made.add(`${rule.code} ${told(one)}`);
  const spared = tried.filter(({ leaf, mutant }) => sparedFor(leaf, mutant.damage) !== undefined);
  assert.equal(spared.filter((one) => !isRight(rule, one)).map(told), [], 'spared for a reason that does not hold');
  const counted = tried.filter((one) => !spared.includes(one));
  const lost = counted.filter((one) => !isRight(rule, one));
  const found = counted.length - lost.length;
  scores.push(`${rule.code} ${stage}: ${found} of ${counted.length}, ${spared.length} spared`);
  assert.ok(counted.length > 0, 'no damage of it counts');
  assert.ok(found >= counted.length * least, lost.map(told).join('\n'));
}

/** Reasons for damage that nobody does are no reasons. */
export function assertTried(leaves: Readonly<Record<string, readonly Leaf[]>>): void {
  for (const [code, some] of Object.entries(leaves))
    for (const leaf of some)
      for (const damage of Object.keys(leaf.spared ?? {}))
        assert.ok(made.has(`${code} ${nameOf(leaf)} ${damage}`), `${code} ${nameOf(leaf)} ${damage}`);
}

function told({ leaf, mutant }: Tried): string {
  return `${nameOf(leaf)} ${mutant.damage}`;
}

function nameOf({ in: situation, of = 'application', path = [], when, within = [] }: Leaf): string {
  return [
    ...(situation === undefined ? [] : [`${situation}:`]),
    [of, ...path, ...within].join('.'),
    ...(when ? [when] : []),
  ].join(' ');
}

/** What must be said of a mutant; `quiet`: anything but a failure. */
function expected(leaf: Leaf, { damage }: Mutant): 'failed' | 'unknown' | 'quiet' {
  const reason = sparedFor(leaf, damage);
  if (reason !== undefined) return reason.startsWith('?') ? 'unknown' : 'quiet';
  return damage === 'unknown' ? 'unknown' : 'failed';
}

function isRight(rule: Rule, { leaf, mutant, read }: Tried): boolean {
  const said = 'refused' in read ? ['failed'] : outcomes(judged(rule, read.estate));
  const wish = expected(leaf, mutant);
  if (wish === 'failed') return said.includes('failed');
  return !said.includes('failed') && (wish === 'quiet' || said.includes('unknown'));
}
