// What the profiles ask for: thresholds, and the gravity of rules where it differs from the rule's own.
import type { Gravity, RuleCode } from './rule';
import type { Settings } from './settings';

export interface Profile {
  readonly settings: Settings;
  /** `off` leaves the rule out. */
  readonly gravity: Readonly<Partial<Record<RuleCode, Gravity | 'off'>>>;
}

export const profileNames = ['dev', 'production', 'regulated'] as const;
export type ProfileName = (typeof profileNames)[number];

const settings: Settings = { kpuQuota: 64, logRetentionDays: 7, recoveryHours: 24, requiredTags: [] };

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  dev: {
    settings: { ...settings, logRetentionDays: 1, mostKpus: 16 },
    // What stands there is made to be taken down again.
    gravity: {
      FLK4001: 'medium',
      FLK4101: 'medium',
      FLK4102: 'low',
      FLK4103: 'medium',
      FLK4106: 'medium',
      FLK4113: 'low',
    },
  },
  production: { settings, gravity: {} },
  regulated: { settings: { ...settings, logRetentionDays: 365, recoveryHours: 168 }, gravity: { FLK4105: 'low' } },
};
