// "Did you mean": the valid words nearest to a wrong one.
import damerau from 'damerau-levenshtein';

/**
 * At most three candidates near `word`, best first, the same for any order of the candidates. A candidate is near within
 * 0.4 of the word's length plus one edits (graphql-js's rule); a swap of neighbours is one edit, and so is any change of case.
 */
export function suggest(word: string, candidates: Iterable<string>): string[] {
  if (word.length > longest) return [];
  const threshold = Math.floor(word.length * 0.4) + 1;
  return [...new Set(candidates)]
    .filter((candidate) => candidate !== word && Math.abs(candidate.length - word.length) <= threshold)
    .map((candidate) => ({ candidate, edits: edits(word, candidate) }))
    .filter(({ edits }) => edits <= threshold)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Damerau-Levenshtein distance that ignores case, where words that differ only in case are one edit apart. */
export function edits(a: string, b: string): number {
  if (a === b) return 0;
  return Math.max(1, damerau(a.toLowerCase(), b.toLowerCase()).steps);
}

/** Longer words are not misspelt names; comparing them would cost quadratic time. */
const longest = 100;
