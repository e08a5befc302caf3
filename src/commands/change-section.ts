// What a change does to the stacks of the base revision, for the verdict and for a comment.
import type { Compiled } from '../compile';
import { costLine } from '../cost/bill-text';
import { monthlyDifference } from '../cost/compare';
import type { StackChange } from '../gate/stack-change';
import { riskedBy } from '../impact/at-risk';
import { changedParts } from '../impact/changed-parts';
import { differs } from '../impact/difference';
import { differenceMarkdown } from '../impact/difference-markdown';
import type { Section } from '../reporters/gate-context';
import type { BaseStack } from './base-stacks';
import { changePicture } from './change-picture';
import { toldDifference } from './told-difference';

/** A stack that is judged. */
export interface HeadStack {
  readonly compiled: Compiled;
  /** Of the spec, without its overlay. */
  readonly file: string;
  readonly environment: string | undefined;
}

/** In a report, and in a comment: in words, and as a picture that is drawn when it is asked for. */
export interface ToldChange {
  readonly change: StackChange;
  readonly sections?: () => Section[];
}

/** Nothing of stacks that are new, of those that stay as they are, and of those that cannot be judged at all. */
export function toldChanges(head: readonly HeadStack[], base: readonly BaseStack[]): ToldChange[] {
  const names = new Set(head.map(({ compiled }) => nameOf(compiled)));
  // What does not compile has no name yet: it is told that it does not, and it has not left.
  const nameless = new Set(head.filter(({ compiled }) => nameOf(compiled) === undefined).map(placeOf));
  const leaving = base.flatMap((one): ToldChange[] => {
    const stack = nameOf(one.compiled);
    if (stack === undefined || names.has(stack) || nameless.has(placeOf(one))) return [];
    return [{ change: { became: 'leaving', stack, file: one.file } }];
  });
  return [...leaving, ...head.flatMap((one) => changeOf(one, base, names))];
}

/** By its name, as its file may have moved; by its file, as it may be called otherwise now, where no other is it. */
function changeOf(head: HeadStack, base: readonly BaseStack[], names: ReadonlySet<string | undefined>): ToldChange[] {
  const stack = nameOf(head.compiled);
  const before =
    base.find(({ compiled }) => stack !== undefined && nameOf(compiled) === stack) ??
    base.find((one) => placeOf(one) === placeOf(head) && !isAnother(one, names));
  if (stack === undefined || !before || !head.compiled.configuration) return [];
  if (!before.compiled.configuration)
    return [{ change: { became: 'not compared', stack, why: 'the base revision of it does not compile' } }];
  const { difference, cost } = toldDifference(before.compiled, head.compiled);
  if (!differs(difference)) return [];
  const monthly = monthlyDifference(cost);
  const { impact } = difference;
  return [
    {
      change: {
        became: 'changed',
        stack,
        impact,
        atRisk: riskedBy(difference),
        parts: changedParts(difference),
        first: difference.first,
        ...(monthly !== undefined && { monthly }),
      },
      sections: () => {
        const picture = changePicture(before.compiled, head.compiled, difference);
        return [
          { title: `What changes: ${stack}`, body: `${differenceMarkdown(difference)}${costLine(cost)}` },
          ...(picture === undefined
            ? []
            : [{ title: `Picture of what changes: ${stack}`, body: picture, isFirstToGo: true }]),
        ];
      },
    },
  ];
}

/** Whether it is a stack of its own now, as in a file that holds several specs. */
function isAnother({ compiled }: BaseStack, names: ReadonlySet<string | undefined>): boolean {
  const was = nameOf(compiled);
  return was !== undefined && names.has(was);
}

function nameOf({ normalised, networkStack }: Compiled): string | undefined {
  return (normalised ?? networkStack)?.identity.name;
}

/** Which spec in which environment. */
function placeOf({ file, environment }: Pick<HeadStack, 'file' | 'environment'>): string {
  return JSON.stringify([file, environment]);
}
