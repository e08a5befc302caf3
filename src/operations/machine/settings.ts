// What a machine is told of its application.

/** How far a step goes: the KPUs times or plus so much, or divided by it or less so much. */
export type Step = { readonly factor: number } | { readonly kpus: number };

/** The two composite alarms that decide, by name, and what follows. */
export interface Deciding {
  readonly outAlarm: string;
  readonly inAlarm: string;
  readonly out: Step;
  readonly in: Step;
}

export interface MachineSettings {
  /** Where the integrations are, as everything else that the machine names: `aws`. */
  readonly partition: string;
  readonly application: string;
  /** The machine's own ARN: what is still to be done afterwards is another execution of it. */
  readonly machineArn: string;
  /** Name of the parameter that people write. */
  readonly holdParameter: string;
  /** What the restore of a spec, which is for the release that is deployed, makes of starts; absent without one. */
  readonly restoring?: Restoring;
  /** Absent for an application that keeps its size. */
  readonly sizing?: Sizing;
  /** Whether the application has snapshots, which an execution can be asked for. */
  readonly snapshots?: boolean;
  /** Absent where nobody takes snapshots by schedule. */
  readonly retention?: Retention;
  /** Absent where nothing is said that the provider cannot set. */
  readonly desired?: Desired;
  /** Absent where nobody judges the application after a change. */
  readonly judging?: Judging;
}

export interface Sizing {
  /** Name of the parameter that people and schedules write. */
  readonly boundsParameter: string;
  /** Absent where nothing but schedules scales. */
  readonly deciding?: Deciding;
  /** KPUs that the account allows an application, whatever the bounds say. */
  readonly kpuQuota: number;
  /** Seconds from one change of the application to the next. */
  readonly cooldown: number;
}

/**
 * `what-fits`: from the newest snapshot as always, and state that fits nowhere is left out. What has run in this
 * release has no such state any more, so that it may be said again. `by-hand`: from none, or from a snapshot by name.
 * That is for the first start alone, or what has been done since is lost; and nothing that the API describes says
 * whether the first start has been: an update that fails leaves the same READY.
 */
export type Restoring = 'what-fits' | 'by-hand';

/** What an execution can be asked for. */
export type Action =
  'scale-out' | 'scale-in' | 'bounds' | 'keep-running' | 'snapshot' | 'retain-snapshots' | 'reconcile' | 'verify';

/** Which of the snapshots that a schedule has taken are kept. */
export interface Retention {
  /** What the names of such snapshots begin with, and no others. */
  readonly prefix: string;
  /** So many of the newest stay, whatever their age; at least one. */
  readonly keep: number;
  /** Seconds; of the others those stay that are younger. None of them when left out. */
  readonly olderThan?: number;
}

/** What the API has and Terraform's provider has not. */
export interface Desired {
  /** When the eight hours of maintenance begin, as `HH:MM` in UTC. */
  readonly maintenanceWindow?: string;
  /** Whether the service takes back a change that fails. */
  readonly rollback?: boolean;
}

/** Whether the application is well after a change. */
export interface Judging {
  /** Name of the composite alarm that is on while it is not. */
  readonly alarm: string;
  /** Name of the metric alarm whose every beginning starts an execution, with `yields` in its input. */
  readonly changeAlarm: string;
  /** Seconds from the end of the change to the verdict. */
  readonly within: number;
  /** The ARNs of the topics that are told. */
  readonly topics: readonly string[];
  /** Whether they are told a good verdict too. */
  readonly tellsWell: boolean;
}

/** Seconds between two looks at an application that is busy. */
export const pause = 30;

/** An update may take an hour, as Terraform waits for one: after so many looks somebody has to see to it. */
export const mostLooks = 120;
