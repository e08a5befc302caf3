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
  /** Names of the parameters that people and schedules write. */
  readonly holdParameter: string;
  readonly boundsParameter: string;
  /** Absent where nothing but schedules scales. */
  readonly deciding?: Deciding;
  /** KPUs that the account allows an application, whatever the bounds say. */
  readonly kpuQuota: number;
  /** Seconds from one change of the application to the next. */
  readonly cooldown: number;
}

/** What an execution can be asked for. */
export type Action = 'scale-out' | 'scale-in' | 'bounds' | 'keep-running';

/** Seconds between two looks at an application that is busy. */
export const pause = 30;

/** An update may take an hour, as Terraform waits for one: after so many looks somebody has to see to it. */
export const mostLooks = 120;
