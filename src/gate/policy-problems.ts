// What is wrong with a policy file that its schema cannot say: it would ask for nothing without a word.
import type { PolicyFile, TeamRule } from '../../generated/policy-file';
import { codes } from '../codes';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, warning } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { rules } from '../rules';
import { rulesOfAlias } from '../rules/foreign-ids';
import { wrongDay } from '../schema/day';
import awsTypes from '../../generated/aws-resource-types.json';
import { edits, suggest } from '../text/suggest';
import { gateRules } from './gate-rules';
import { newestPolicyVersion } from './policy';
import { wrongPath } from './rule-paths';
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
        ...wrongPath(name, rule),
      ];
    }),
    ...waivers.flatMap(({ rule, expires }, index) => [
      ...unknownWaived(child('', 'waivers', index, 'rule'), rule, teamRules),
      ...wrongDay(child('', 'waivers', index, 'expires'), expires),
    ]),
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
  if (knownCodes.includes(code)) return [];
  const suggestions = suggest(code, rulesNear(code));
  return [error('FLK9030', child('', 'gravity', code), `there is no rule ${code}`, { on: 'key', suggestions })];
}

const ruleCodes: readonly string[] = [...rules.map(({ code }) => code), ...Object.keys(gateRules)];

const knownCodes: readonly string[] = [...ruleCodes, ...Object.keys(codes)];

/** Codes of the compiler are meant by who writes one of them: two words of figures are soon near to each other. */
function rulesNear(code: string): readonly string[] {
  return /^FLK[^4]/.test(code) ? knownCodes : ruleCodes;
}

/** A word that could be the name of a rule in JavaScript is one: which there are the command line says. */
function unknownWaived(pointer: Pointer, rule: string, teamRules: NonNullable<PolicyFile['rules']>): Problem[] {
  if (knownCodes.includes(rule) || Object.hasOwn(teamRules, rule)) return [];
  const alias = rulesOfAlias(rule);
  if (alias !== undefined)
    return [
      error('FLK9030', pointer, `${rule} is an id of ${alias.tool}: a waiver names our rule`, suggested(alias.codes)),
    ];
  const isName = /^[a-z][a-z0-9-]{0,62}$/.test(rule);
  const names = suggest(rule, Object.keys(teamRules)).filter((name) => edits(name, rule) <= mostEdits);
  if (isName && names.length === 0) return [];
  if (isName) return [warning('FLK9030', pointer, `the file has no rule ${rule}`, suggested(names))];
  const near = suggest(rule, rulesNear(rule));
  const help = 'write the code of a rule, or the name of a rule of the team';
  return [error('FLK9030', pointer, `there is no rule ${rule}`, near.length > 0 ? suggested(near) : { help })];
}

function suggested(suggestions: readonly string[]): { readonly suggestions: readonly string[] } {
  return { suggestions };
}
