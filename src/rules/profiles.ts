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
    gravity: { FLK4001: 'medium', FLK4222: 'low', FLK4290: 'low', FLK4291: 'info' },
  },
  production: { settings, gravity: {} },
  regulated: {
    settings: { ...settings, logRetentionDays: 365, recoveryHours: 168 },
    // Keys of the account, audit logs and what changes by itself are asked for by name there.
    gravity: { FLK4223: 'medium', FLK4241: 'medium', FLK4275: 'medium', FLK4292: 'medium', FLK4297: 'medium' },
  },
};
