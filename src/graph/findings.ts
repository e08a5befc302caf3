// Errors and warnings at the nodes that they are about: of several that hold the place, the innermost.
import { codes } from '../codes';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { Pointer } from '../document/pointer';
import { groupBy } from '../text/group-by';
import type { Mark } from './picture';

/** More would make a list of the picture; `validate` has all of them. */
const mostMarks = 3;

/** Place in the spec → what is marked there. A finding in none of the places, or without one, is of the whole: `''`. */
export function marksAt(diagnostics: readonly Diagnostic[], places: readonly Pointer[]): ReadonlyMap<Pointer, Mark[]> {
  const found = diagnostics.flatMap(({ severity, code, pointer }) =>
    severity === 'info' ? [] : [{ severity, code, place: innermost(pointer, places) }],
  );
  const grouped = groupBy(found, ({ place }) => place);
  return new Map([...grouped].map(([place, findings]) => [place, marksOf(findings)]));
}

type Finding = Pick<Mark, 'severity'> & Pick<Diagnostic, 'code'>;

/** Errors first, each code once. */
function marksOf(findings: readonly Finding[]): Mark[] {
  const inOrder = [...findings].sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
  const all = [...groupBy(inOrder, wordOf).values()].map(([finding, ...others]) => markOf(finding, others.length + 1));
  const rest = all.slice(mostMarks);
  const [next] = rest;
  return next === undefined
    ? all
    : [...all.slice(0, mostMarks), { severity: next.severity, text: `and ${rest.length} more` }];
}

const wordOf = ({ severity, code }: Finding): string => `${severity} ${code}`;

/** In the words of the code's own title, which holds nothing of the user's. */
function markOf(finding: Finding, times: number): Mark {
  const often = times === 1 ? '' : ` (${times} times)`;
  return { severity: finding.severity, text: `${wordOf(finding)}: ${codes[finding.code].title}${often}` };
}

function innermost(pointer: Pointer | undefined, places: readonly Pointer[]): Pointer {
  const around = places.filter((place) => isWithin(pointer, place));
  return around.reduce((inner, place) => (place.length > inner.length ? place : inner), '');
}

/** Whether a place is another one, or in it. */
export function isWithin(pointer: Pointer | undefined, place: Pointer): boolean {
  return pointer === place || pointer?.startsWith(`${place}/`) === true;
}
