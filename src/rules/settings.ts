// The thresholds of rules: a profile sets them, and a team's policy file changes them.

/** What a waiver must say to count, besides its rule and its reason. */
export interface WaiverTerms {
  readonly require: readonly ('owner' | 'expires' | 'target')[];
  /** Its last day is at most so many days after the run; absent for no such bound. */
  readonly mostDays?: number;
}

export interface Settings {
  /** KPUs of one application. Source: "Managed Service for Apache Flink quota", 64 by default. */
  readonly kpuQuota: number;
  /** The least days of a log group's retention. */
  readonly logRetentionDays: number;
  /** The least hours that a source keeps records, for a recovery. */
  readonly recoveryHours: number;
  /** The most KPUs of an application; absent for no such bound. */
  readonly mostKpus?: number;
  /** US dollars a month for the KPUs of one stack or file; absent for no budget. */
  readonly monthlyBudget?: number;
  /** Regions and runtimes that the team allows; absent for all. */
  readonly regions?: readonly string[];
  readonly runtimes?: readonly string[];
  /** Keys that the tags of an application must have. */
  readonly requiredTags: readonly string[];
}
