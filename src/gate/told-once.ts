// What the compiler and a rule say of one fault of a spec → one finding: in the compiler's words, which are a spec's,
// and as gravely as the rule takes it, so that the gate of the spec agrees with that of its stack.
import { rules } from '../rules';
import { lesserOf } from '../rules/rule';
import type { Finding } from './finding';

/** All that both say, each thing once. */
export function toldOnce(byCompiler: readonly Finding[], byRules: readonly Finding[]): readonly Finding[] {
  const same = new Map(byRules.map((one) => [faultOf(one), one]));
  const told = new Set(byCompiler.map(faultOf));
  return [
    ...byCompiler.map((one) => ({ ...one, gravity: lesserOf(one.gravity, same.get(faultOf(one))?.gravity) })),
    ...byRules.filter((one) => !told.has(faultOf(one))),
  ];
}

/** The rule and the field; the rule alone where the compiler speaks of all resources at once. */
function faultOf({ rule, specPath, fingerprint }: Finding): string {
  const isOfAll = rules.find(({ code }) => code === rule)?.readsSpecs === 'where the compiler is silent';
  return JSON.stringify(isOfAll ? [rule] : [rule, specPath ?? fingerprint]);
}
