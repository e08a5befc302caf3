// How many of each severity: the last line of a report.
import type { Severity } from '../diagnostics/diagnostic';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function count(diagnostics: readonly { readonly severity: Severity }[]): Counts {
  const of = (wanted: Severity): number => diagnostics.filter(({ severity }) => severity === wanted).length;
  return { errors: of('error'), warnings: of('warning'), infos: of('info') };
}

/** `2 errors, 1 warning`; severities that do not occur are left out, and nothing at all is `no problems`. */
export function summary(diagnostics: readonly { readonly severity: Severity }[]): string {
  const { errors, warnings, infos } = count(diagnostics);
  const parts = [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')].filter(
    (part) => part !== '',
  );
  return parts.join(', ') || 'no problems';
}

function counted(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
