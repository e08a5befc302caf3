// The part of a comment that says what a change does to a stack, and what that costs.
import { compile, type Compiled } from '../compile';
import { costLine } from '../cost/bill-text';
import { differs } from '../impact/difference';
import { differenceMarkdown } from '../impact/difference-markdown';
import type { Section } from '../reporters/gate-context';
import { changePicture } from './change-picture';
import type { Terminal } from './command';
import { variablesOf } from './compile-specs';
import { specInRevision } from './git-revision';
import { toldDifference } from './told-difference';

/**
 * In words, and as a picture. Nothing for a stack that the revision does not have or cannot compile, and for one that
 * stays as it is.
 * @param file of the spec, without its overlay
 */
export function changeSections(
  after: Compiled,
  file: string,
  environment: string | undefined,
  revision: string,
  terminal: Terminal,
): Section[] {
  const spec = specInRevision(file, revision, environment, variablesOf(terminal));
  const before = 'code' in spec ? undefined : compile(spec);
  if (!before?.configuration || !after.configuration) return [];
  const { difference, cost } = toldDifference(before, after);
  if (!differs(difference)) return [];
  const name = (after.normalised ?? after.networkStack)?.identity.name ?? file;
  const picture = changePicture(before, after, difference);
  return [
    { title: `What changes: ${name}`, body: `${differenceMarkdown(difference)}${costLine(cost)}` },
    ...(picture === undefined ? [] : [{ title: `Picture of what changes: ${name}`, body: picture, isFirstToGo: true }]),
  ];
}
