// What a team asks of waivers, and what one lacks of it: the last word is the policy's, wherever a waiver stands.
import type { WaiverTerms } from '../rules/settings';

type Term = WaiverTerms['require'][number];

interface Asked {
  readonly terms?: WaiverTerms;
  /** `2026-11-28`. */
  readonly today: string;
}

const words: Readonly<Record<Term, string>> = { owner: 'owner', expires: 'last day', target: 'target' };

/** `it has no owner and no last day`; nothing where it has all. */
export function lacking(waiver: Readonly<Partial<Record<Term, string>>>, { terms, today }: Asked): string | undefined {
  if (terms === undefined) return undefined;
  const { require, mostDays } = terms;
  const asked = new Set<Term>([...require, ...(mostDays === undefined ? [] : ['expires' as const])]);
  const missing = [...asked].filter((term) => waiver[term] === undefined);
  if (missing.length > 0) return `it has ${missing.map((term) => `no ${words[term]}`).join(' and ')}`;
  const last = mostDays === undefined ? undefined : daysAfter(today, mostDays);
  if (last === undefined || waiver.expires === undefined || waiver.expires <= last) return undefined;
  return `it lasts until ${waiver.expires}, which is after ${last}`;
}

/** @param day `2026-11-28` */
function daysAfter(day: string, days: number): string {
  const millisecondsOfDay = 24 * 60 * 60 * 1000;
  return new Date(Date.parse(day) + days * millisecondsOfDay).toISOString().slice(0, 10);
}
