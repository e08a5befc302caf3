// What the profiles ask for: thresholds, and the gravity of rules where it differs from the rule's own.
import type { Gravity, RuleCode } from './rule';
import type { Settings, WaiverTerms } from './settings';

export interface Profile {
  readonly settings: Settings;
  /** `off` leaves the rule out. */
  readonly gravity: Readonly<Partial<Record<RuleCode, Gravity | 'off'>>>;
  readonly waiverTerms: WaiverTerms;
}

export const profileNames = ['dev', 'production', 'regulated'] as const;
export type ProfileName = (typeof profileNames)[number];

const settings: Settings = { kpuQuota: 64, logRetentionDays: 7, recoveryHours: 24, requiredTags: [] };

/** What stands for an afternoon needs no alarms and no second zone, and is made to be taken down again. */
const ofDev: Profile['gravity'] = {
  FLK4001: 'medium',
  FLK4009: 'low',
  FLK4012: 'low',
  FLK4016: 'low',
  FLK4017: 'medium',
  FLK4018: 'medium',
  FLK4025: 'low',
  FLK4033: 'off',
  FLK4101: 'medium',
  FLK4102: 'low',
  FLK4103: 'medium',
  FLK4106: 'medium',
  FLK4113: 'low',
  FLK4222: 'low',
  FLK4290: 'low',
  FLK4291: 'info',
};

/** Auditors ask whose keys they are, and for logs and records of a year and a week. */
const ofRegulated: Profile['gravity'] = {
  FLK4011: 'high',
  FLK4033: 'high',
  FLK4034: 'high',
  FLK4105: 'low',
  FLK4223: 'medium',
  FLK4241: 'medium',
  FLK4275: 'medium',
  FLK4292: 'medium',
  FLK4297: 'medium',
};

const asksNothing: WaiverTerms = { require: [] };

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  dev: { settings: { ...settings, logRetentionDays: 1, mostKpus: 16 }, gravity: ofDev, waiverTerms: asksNothing },
  production: { settings, gravity: {}, waiverTerms: asksNothing },
  regulated: {
    settings: { ...settings, logRetentionDays: 365, recoveryHours: 168 },
    gravity: ofRegulated,
    // What is accepted is looked at once a year, and somebody answers for it.
    waiverTerms: { require: ['owner', 'expires'], mostDays: 365 },
  },
};
