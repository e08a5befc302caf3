// Runs every check over the normalised spec, and what follows them: policies, and notes on other accounts and Regions.
import { checks } from './checks';
import type { Subject } from './checks/check';
import { codes } from './codes';
import type { CodeEntry } from './codes/entry';
import type { Problem } from './diagnostics/diagnostic';
import { elsewhere, type Told } from './elsewhere';
import { judge } from './judge';
import { atMost } from './diagnostics/problem-list';

/** Runs every check, then the policies; their problems, at most a hundred of each severity. */
export function check(subject: Subject): readonly Problem[] {
  const problems = checks.flatMap((rule) => rule(subject));
  return atMost([...problems, ...judge(subject.application), ...elsewhere(subject, problems.flatMap(placesTold))]);
}

/** A problem about an account or Region speaks for the place that explains it as well. */
function placesTold({ code, severity, pointer, because }: Problem): Told[] {
  const places = [pointer, because?.pointer].filter((place) => place !== undefined);
  const { elsewhere: matters = [] }: CodeEntry = codes[code];
  return matters.flatMap((matter) => places.map((place) => ({ matter, pointer: place, severity })));
}
