// Counts the comparisons of two words that anything imported after this file asks for.
import { join, sep } from 'node:path';
import damerau from 'damerau-levenshtein';

let comparisons = 0;

const loaded = require.cache[require.resolve('damerau-levenshtein')];
if (!loaded) throw new Error('damerau-levenshtein is not loaded as CommonJS');
loaded.exports = (one: string, other: string): ReturnType<typeof damerau> => {
  comparisons += 1;
  return damerau(one, other);
};

// Suites of one process share what they import: what has been imported before is imported again.
const sources = join(__dirname, '..', '..', 'src') + sep;
for (const path of Object.keys(require.cache)) if (path.startsWith(sources)) delete require.cache[path];

/** How many comparisons `work` makes. */
export function comparisonsOf(work: () => void): number {
  const before = comparisons;
  work();
  return comparisons - before;
}
