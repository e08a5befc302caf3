// A difference as people read it on a terminal.
import { dotted } from '../document/pointer';
import { harmless } from '../text/harmless';
import type { ApplicationDifference } from './application-difference';
import type { ArgumentChange } from './argument-changes';
import { differs, type Difference } from './difference';
import type { OtherChange } from './other-change';
import type { Place } from '../estate/spec-place';
import type { Action, ResourceChange } from './resource-changes';
import type { SpecChange } from './spec-changes';
import { shortened, shortenedBoth } from './shown-value';

/** As Terraform draws them, where it does. */
export const signs: Readonly<Record<Action, string>> = {
  created: '+',
  removed: '-',
  forgotten: '.',
  moved: '>',
  updated: '~',
  replaced: '-/+',
  imported: '<',
  'made beside it': '+/.',
};

export function differenceText(difference: Difference): string {
  const { region, impact, spec, application, others, first } = difference;
  const title = titleOf(difference);
  if (!differs(difference)) return `${harmless(title)}  ${region}  no difference\n`;
  const sections = [
    [`${title}  ${region}  ${impact}`],
    section(
      'in the spec',
      spec.map((one) => `${dotted(one.pointer)}: ${specText(one)}`),
    ),
    section('the application', application ? applicationLines(application) : []),
    section('other resources', others.flatMap(otherLines)),
    section(
      'first',
      first.map((step, at) => `${at + 1}. ${step}`),
    ),
  ];
  const lines = sections.filter((one) => one.length > 0).map((one) => one.map(harmless).join('\n'));
  return `${lines.join('\n\n')}\n`;
}

/** Whose difference it is. */
export function titleOf({ name, comparedWith }: Difference): string {
  return comparedWith === undefined ? name : `${name}, if it stood as ${comparedWith} does`;
}

export function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

/** What is only called otherwise says what it was. */
export function specText(change: SpecChange): string {
  return change.from === undefined ? fromTo(change) : `was ${dotted(change.from)}`;
}

/** `4 -> 8`; what is not there on one side has a word. */
export function fromTo(change: Omit<ArgumentChange, 'path' | 'names'>): string {
  if (change.follows !== undefined) return `follows ${change.follows}`;
  const { before, after, unknown, sensitive } = change;
  if (sensitive) return 'another value (sensitive)';
  if (unknown) return before === undefined ? `+ ${afterApply}` : `${shortened(before)} -> ${afterApply}`;
  if (before === undefined) return `+ ${shortened(after)}`;
  return after === undefined ? `- ${shortened(before)}` : shortenedBoth(before, after).join(' -> ');
}

const afterApply = '(known after the apply)';

/** `  spec.compute.parallelism orders.yaml:9:3`, as far as it is known. */
export function whereText({ place }: { readonly place?: Place }): string {
  const { specPath, location } = place ?? {};
  const told = [
    ...(specPath === undefined ? [] : [specPath]),
    ...(location ? [`${location.file}:${location.range.start.line}:${location.range.start.column}`] : []),
  ];
  return told.length === 0 ? '' : `  ${told.join(' ')}`;
}

export function applicationLines(one: ApplicationDifference): string[] {
  return [
    `${headOf(one)}  ${one.impact}${one.changes.length === 0 ? whereText(one) : ''}`,
    ...one.changes.map((change) => `  ${change.path}: ${fromTo(change)}  ${change.impact}${whereText(change)}`),
    ...notes(one).map((note) => `  = ${note}`),
  ];
}

/** What is to be said of the application beside its arguments. */
export function notes({ calls, risks, removes, loses, refused, reason, action }: ApplicationDifference): string[] {
  return [
    ...(reason === undefined ? [] : [`replaced: ${reason}`]),
    ...(action === 'made beside it' ? ['the one that stands runs on: two jobs may read one source'] : []),
    ...(calls.length > 0 ? [callsText(calls)] : []),
    ...risks.map(({ of, why }) => `${of}: ${why}`),
    ...removes.map((what) => `the new runtime has not: ${what}`),
    ...(loses === undefined ? [] : [`loses ${loses}`]),
    ...(refused ? [refusal] : []),
  ];
}

export const refusal = 'protected: Terraform refuses the plan';

/** What is changed together is one update, however much it is. */
function callsText(calls: readonly string[]): string {
  const [only, ...further] = calls;
  if (further.length > 0) return `it takes ${calls.length} calls, each of which restarts the job: ${calls.join(', ')}`;
  if (only === 'StopApplication')
    return `one call: ${only}: the job ends with a snapshot, and does not begin again by itself`;
  return only === 'UpdateApplication' ? 'all of it is one update: the job restarts once' : `one call: ${only}`;
}

export function headOf({ action, address, from, deposed }: Omit<ResourceChange, 'changes'>): string {
  const left = deposed ? ' (left behind by a replacement)' : '';
  return `${signs[action]} ${address}${from === undefined ? '' : ` (was ${from})`}${left}`;
}

export function otherLines(one: OtherChange): string[] {
  const cause = one.cause === undefined ? whereText(one) : `  ${dotted(one.cause)}`;
  const impact = one.impact === 'nothing' ? one.action : `${one.action}, ${one.impact}`;
  return [
    `${headOf(one)}  ${impact}${cause}`,
    ...one.changes.map((change) => `    ${change.path}: ${fromTo(change)}`),
    ...(one.reason === undefined ? [] : [`    = replaced: ${one.reason}`]),
    ...(one.loses === undefined ? [] : [`    = loses ${one.loses}`]),
    ...(one.note === undefined ? [] : [`    = ${one.note}`]),
    ...(one.refused ? [`    = ${refusal}`] : []),
  ];
}
