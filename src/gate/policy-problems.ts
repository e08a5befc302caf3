// What is wrong with a policy file that its schema cannot say: it would ask for nothing without a word.
import type { PolicyFile } from '../../generated/policy-file';
import { codes } from '../codes';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { rules } from '../rules';
import { suggest } from '../text/suggest';
import { gateRules } from './gate-rules';
import { wrongRule } from './team-rules';

export function policyProblems({ gravity = {}, rules: teamRules = {} }: PolicyFile): Problem[] {
  return [
    ...Object.keys(gravity).flatMap((code) => unknownRule(code)),
    ...Object.entries(teamRules).flatMap(([name, rule]) => {
      const wrong = wrongRule({ name, ...rule });
      return wrong === undefined ? [] : [error('FLK9031', child('', 'rules', name), `rule ${name}: ${wrong}`)];
    }),
  ];
}

function unknownRule(code: string): Problem[] {
  const known = [...rules.map((rule) => rule.code), ...Object.keys(gateRules), ...Object.keys(codes)];
  if (known.includes(code)) return [];
  const suggestions = suggest(code, known);
  return [error('FLK9030', child('', 'gravity', code), `there is no rule ${code}`, { on: 'key', suggestions })];
}
