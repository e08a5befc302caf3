// "Did you mean": the valid words nearest to a wrong one.
import damerau from 'damerau-levenshtein';

/**
 * At most three candidates near `word`, best first. A candidate is near within 0.4 of the word's length plus one edits
 * (graphql-js's rule); a swap of neighbours is one edit, and words that differ only in case are one apart. The order of
 * the candidates matters only where there are so many that the first alone are looked at.
 */
export function suggest(word: string, candidates: Iterable<string>): string[] {
  if (word.length > longest) return [];
  const threshold = Math.floor(word.length * 0.4) + 1;
  return [...withinReach(word, candidates, threshold)]
    .map((candidate) => ({ candidate, edits: edits(word, candidate) }))
    .filter(({ edits }) => edits <= threshold)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** The candidates whose length alone does not rule them out, each once; as many as there is time for. */
function withinReach(word: string, candidates: Iterable<string>, threshold: number): Set<string> {
  const near = new Set<string>();
  let looked = 0;
  let cells = 0;
  for (const candidate of candidates) {
    if ((looked += 1) > mostCandidates || near.size >= mostComparisons || cells > mostCells) break;
    if (candidate === word || Math.abs(candidate.length - word.length) > threshold || near.has(candidate)) continue;
    near.add(candidate);
    cells += candidate.length * word.length;
  }
  return near;
}

/** Damerau-Levenshtein distance that ignores case, where words that differ only in case are one edit apart. */
export function edits(a: string, b: string): number {
  if (a === b) return 0;
  return Math.max(1, damerau(a.toLowerCase(), b.toLowerCase()).steps);
}

/** What one search for near words may look at, compare, and fill of cells of tables: a few milliseconds. */
const mostCandidates = 10_000;
const mostComparisons = 1_000;
const mostCells = 1_000_000;

/** Longer words are not misspelt names; comparing them would cost quadratic time. */
const longest = 100;
