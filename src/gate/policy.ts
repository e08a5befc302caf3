// What is asked for: a profile, and what a team's policy file makes of it.
import type { OwnedWaiver, PolicyFile, TeamRule } from '../../generated/policy-file';
import { own } from '../document/own';
import type { Estate } from '../estate/estate';
import { profiles, type ProfileName } from '../rules/profiles';
import type { Gravity, Rule, Verdict } from '../rules/rule';
import type { Settings, WaiverTerms } from '../rules/settings';
import { isAtLeast } from './gravity';

/** The newest rules: a rule that is newer than a team's `policyVersion` only warns, unless the team names it. */
export const newestPolicyVersion = 1;

export interface Policy {
  readonly profile: ProfileName;
  readonly version: number;
  readonly settings: Settings;
  readonly teamRules: readonly NamedRule[];
  readonly waivers: readonly OwnedWaiver[];
  readonly waiverTerms: WaiverTerms;
  /** What rules in JavaScript say, which the command line names; nothing when it names none. */
  readonly judgeByCode?: (estate: Estate) => readonly JudgedByCode[];
  /**
   * How grave what a rule finds is here; `off` for a rule that is left out. What the team says of it wins.
   * @param bound the bound that is broken: one that the team has written is meant, one of the profile's is advice
   */
  readonly gravityOf: (rule: Pick<Rule, 'code' | 'gravity' | 'since'>, bound?: keyof Settings) => Gravity | 'off';
  /** The same for a code of the compiler that no rule stands for. */
  readonly gravityOfCode: (code: string, itsOwn: Gravity | undefined) => Gravity | 'off' | undefined;
}

/** What a finding says of its rule. */
export interface Titled {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** What one of them says of an estate. */
export interface JudgedByCode {
  readonly rule: Titled;
  readonly gravity: Gravity;
  readonly verdicts: readonly Verdict[];
}

export type NamedRule = TeamRule & { readonly name: string; readonly gravity: Gravity };

/** What a team asks for in words of its own fails its gate, when it does not say how grave it is. */
const meant: Gravity = 'high';

/** @param profile of the command line, which wins */
export function policyOf(file: PolicyFile | undefined, profile?: ProfileName): Policy {
  const name = profile ?? file?.extends ?? 'production';
  const { settings, gravity, waiverTerms } = profiles[name];
  const version = file?.policyVersion ?? newestPolicyVersion;
  return {
    profile: name,
    version,
    settings: { ...settings, ...file?.thresholds },
    teamRules: Object.entries(file?.rules ?? {}).map(([called, rule]) => ({ name: called, gravity: meant, ...rule })),
    waivers: file?.waivers ?? [],
    waiverTerms: { ...waiverTerms, ...file?.waiverTerms },
    gravityOf: ({ code, gravity: itsOwn, since = 1 }, bound) => {
      const usual = gravity[code] ?? itsOwn;
      const isMeant = bound !== undefined && file?.thresholds?.[bound] !== undefined;
      const asked = isMeant && usual !== 'off' && !isAtLeast(usual, meant) ? meant : usual;
      const isNew = since > version && asked !== 'off' && isAtLeast(asked, 'low');
      return own(file?.gravity, code) ?? (isNew ? 'low' : asked);
    },
    gravityOfCode: (code, itsOwn) => own(file?.gravity, code) ?? itsOwn,
  };
}
