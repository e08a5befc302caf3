// What is wrong with a policy file that its schema cannot say: it would ask for nothing without a word.
import type { PolicyFile, TeamRule } from '../../generated/policy-file';
import { codes } from '../codes';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, warning } from '../diagnostics/problem';
import { child } from '../document/pointer';
import { rules } from '../rules';
import { wrongDay } from '../schema/day';
import awsTypes from '../../generated/aws-resource-types.json';
import { edits, suggest } from '../text/suggest';
import { gateRules } from './gate-rules';
import { newestPolicyVersion } from './policy';
import { wrongRule } from './team-rules';

export function policyProblems(file: PolicyFile): Problem[] {
  const { gravity = {}, rules: teamRules = {}, waivers = [] } = file;
  return [
    ...newerVersion(file),
    ...Object.keys(gravity).flatMap((code) => unknownRule(code)),
    ...Object.entries(teamRules).flatMap(([name, rule]) => {
      const wrong = wrongRule(rule);
      return [
        ...(wrong === undefined ? [] : [error('FLK9031', child('', 'rules', name), `rule ${name}: ${wrong}`)]),
        ...unknownType(name, rule),
      ];
    }),
    ...waivers.flatMap(({ expires }, index) => wrongDay(child('', 'waivers', index, 'expires'), expires)),
  ];
}

/** It does no harm, as nothing is newer; whoever wrote it believes that there are rules which this release lacks. */
function newerVersion({ policyVersion }: PolicyFile): Problem[] {
  if (policyVersion === undefined || policyVersion <= newestPolicyVersion) return [];
  const message = `policyVersion is ${policyVersion}, and the newest rules of this release are those of ${newestPolicyVersion}`;
  return [warning('FLK9036', '/policyVersion', message)];
}

/**
 * A type that one release of the provider does not have may be one of a later release: whether it is misspelt is a
 * guess, and worth a warning only where it is a few letters away from one that is known. Of other providers nothing is
 * known here.
 */
function unknownType(name: string, { resources }: TeamRule): Problem[] {
  if (resources === undefined || !resources.startsWith('aws_') || awsTypes.types.includes(resources)) return [];
  const ofLength = awsTypes.types.filter((type) => Math.abs(type.length - resources.length) <= mostEdits);
  const suggestions = suggest(resources, ofLength).filter((type) => edits(type, resources) <= mostEdits);
  const message = `rule ${name}: hashicorp/aws ${awsTypes.version} has no resource ${resources}`;
  const say = suggestions.length > 0 ? warning : info;
  return [say('FLK9035', child('', 'rules', name, 'resources'), message, { suggestions })];
}

/** Letters: two types of the provider are seldom nearer. */
const mostEdits = 2;

function unknownRule(code: string): Problem[] {
  const known = [...rules.map((rule) => rule.code), ...Object.keys(gateRules), ...Object.keys(codes)];
  if (known.includes(code)) return [];
  const suggestions = suggest(code, known);
  return [error('FLK9030', child('', 'gravity', code), `there is no rule ${code}`, { on: 'key', suggestions })];
}
