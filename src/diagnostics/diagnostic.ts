// The one type for everything that can be wrong with a spec: syntax, schema, semantics, policy, tool.
import type { CodeName } from '../codes';
import type { Severity } from '../codes/entry';
import type { Location } from '../document/location';
import type { Pointer } from '../document/pointer';

export type { Severity };

/** A problem as a stage reports it: the place is a pointer, not yet a line. */
export interface Problem {
  readonly code: CodeName;
  readonly severity: Severity;
  /** One sentence, without a full stop, that quotes the user's own words and values. */
  readonly message: string;
  /** The place in the merged spec. Absent only for problems of a whole file or of the tool's environment. */
  readonly pointer?: Pointer;
  /** Whether the frame marks the key or the value at `pointer`; `value` when left out. */
  readonly on?: 'key' | 'value';
  /** A place that is already known, for problems found before there is a tree (syntax, placeholders). */
  readonly location?: Location;
  /** A second place that explains the first. */
  readonly because?: { readonly pointer?: Pointer; readonly location?: Location; readonly note: string };
  readonly expected?: string;
  readonly found?: string;
  /** Nearest valid words, best first. */
  readonly suggestions?: readonly string[];
  /** What would be allowed here. */
  readonly allowed?: readonly string[];
  /** The value at `pointer` may be a secret: no report shows it. */
  readonly concealed?: true;
  /** The next step: a command, or the YAML to write. */
  readonly help?: string;
}

/** A problem with its place resolved to file, line and column. */
export interface Diagnostic extends Omit<Problem, 'because'> {
  readonly because?: { readonly location?: Location; readonly note: string };
}

const severityRank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Whether any diagnostic is at least as severe as `threshold`. */
export function reaches(threshold: Severity, diagnostics: readonly { readonly severity: Severity }[]): boolean {
  return diagnostics.some(({ severity }) => severityRank[severity] <= severityRank[threshold]);
}

/** Sorts by file, line, column, severity, code and text, and drops exact repeats: the one order every report uses. */
export function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const keyed = diagnostics.map((diagnostic) => ({ diagnostic, key: sortKey(diagnostic) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.filter(({ key }, index) => key !== keyed[index - 1]?.key).map(({ diagnostic }) => diagnostic);
}

function sortKey({ location, severity, code, message, pointer }: Diagnostic): string {
  const pad = (value: number): string => String(value).padStart(9, '0');
  const { line, column } = location?.range.start ?? { line: 0, column: 0 };
  // What is absent is joined as nothing, and so comes first.
  return [location?.file, pad(line), pad(column), severityRank[severity], code, message, pointer].join('\0');
}
