// What policies find and a spec accepts with a reason becomes a note that shows the reason; what nobody can accept is
// told apart from it.
import type { Waiver } from '../generated/application';
import { codes } from './codes';
import type { CodeEntry } from './codes/entry';
import type { Problem } from './diagnostics/diagnostic';
import { compilerCodes, isRule, ruleCodes } from './rules/codes';
import { rulesOfAlias } from './rules/foreign-ids';
import { suggest } from './text/suggest';
import { error, info } from './diagnostics/problem';
import { add } from './diagnostics/problem-list';
import { own } from './document/own';
import { wrongDay } from './schema/day';
import { child, dotted, isWithin, type Pointer } from './document/pointer';

const at = '/policy/waivers';

/**
 * Adds to the problems of a spec what further stages find, in the light of its waivers.
 * @param waivers all that the spec has: what is wrong with them is told, whoever heeds them
 */
export function putter(
  problems: Problem[],
  waivers: readonly Waiver[],
  heeded: readonly Waiver[],
): (...found: readonly (readonly Problem[])[]) => void {
  problems.push(...wrongWaivers(waivers));
  return (...found) => {
    for (const some of found) add(problems, waive(some, heeded));
  };
}

/** The same problems, those that are waived as notes. What is no finding of a policy stays as it is. */
function waive(found: readonly Problem[], waivers: readonly Waiver[]): readonly Problem[] {
  return found.map((problem) => {
    const index = isPolicy(problem.code) ? waivers.findIndex((waiver) => isFor(waiver, problem)) : -1;
    const waiver = waivers[index];
    if (!waiver) return problem;
    const { code, message, on = 'value', concealed } = problem;
    const because = { pointer: place(index), note: termsOf(waiver) };
    const more = { on, because, ...(concealed && { concealed }) };
    return info(code, problem.pointer ?? problem.location, message, more);
  });
}

/** A rule about Terraform has codes of the compiler that say the same of a spec. A target may leave out `spec`. */
function isFor({ rule, target }: Waiver, { code, pointer }: Problem): boolean {
  if (rule !== code && !compilerCodes(rule).includes(code)) return false;
  if (target === undefined) return true;
  const at = pointer === undefined ? undefined : dotted(pointer);
  return at !== undefined && (isWithin(at, target) || isWithin(at, `spec.${target}`));
}

/** `waived for sources.orders: a trial run (payments, until 2027-01-31)`. */
function termsOf({ target, reason, owner, expires }: Waiver): string {
  const terms = [...(owner === undefined ? [] : [owner]), ...(expires === undefined ? [] : [`until ${expires}`])];
  const of = target === undefined ? '' : ` for ${target}`;
  return `waived${of}: ${reason}${terms.length > 0 ? ` (${terms.join(', ')})` : ''}`;
}

/** Waivers of what is no policy, and until a day that never comes. */
function wrongWaivers(waivers: readonly Waiver[]): Problem[] {
  const expires: keyof Waiver = 'expires';
  return waivers.flatMap(({ rule, expires: day }, index) => [
    ...(isPolicy(rule) || isRule(rule) ? [] : [noPolicy(child(place(index), 'rule'), rule)]),
    ...(day === undefined ? [] : wrongDay(child(place(index), expires), day)),
  ]);
}

/** Ids of other tools and names of a team's rules are told apart from what nobody can accept. */
function noPolicy(pointer: Pointer, rule: string): Problem {
  const alias = rulesOfAlias(rule);
  if (alias !== undefined) {
    const message = `${rule} is an id of ${alias.tool}: a waiver names our rule`;
    return error('FLK3090', pointer, message, { suggestions: alias.codes });
  }
  const message = `${rule} is no policy that can be waived`;
  if (Object.hasOwn(codes, rule)) return error('FLK3090', pointer, message);
  const help = 'a rule of the team is waived in flinkform.policy.yaml';
  const suggestions = suggest(rule, [...Object.keys(codes).filter(isPolicy), ...ruleCodes()]);
  return error('FLK3090', pointer, message, isCode(rule) ? { suggestions } : { help });
}

const isCode = (rule: string): boolean => /^FLK\d+$/.test(rule);

/** Waivers of which nothing has come, once all is judged; those of rules about Terraform are `flinkform policy`'s. */
export function unusedWaivers(waivers: readonly Waiver[], problems: readonly Problem[]): Problem[] {
  return waivers.flatMap(({ rule }, index) =>
    isRule(rule) || problems.some(({ code }) => code === rule)
      ? []
      : [info('FLK3091', place(index), `${rule} finds nothing here`, { help: 'remove the waiver' })],
  );
}

/** Whether something is wrong that no team could accept: a policy keeps nothing from being planned and judged. */
export function isImpossible(problems: readonly Problem[]): boolean {
  return problems.some(({ code, severity }) => severity === 'error' && !isPolicy(code));
}

/** The row of a policy says how severe it is. */
function isPolicy(rule: string): boolean {
  const row: CodeEntry | undefined = own(codes, rule);
  return row?.severity !== undefined;
}

function place(index: number): Pointer {
  return child(at, index);
}
