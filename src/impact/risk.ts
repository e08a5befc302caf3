// Why the state of a job may not fit what it is to run as.

export interface Risk {
  /** What the risk is of, as the text names it: "parallelism", "code". */
  readonly of: string;
  readonly why: string;
  /** What to do first. */
  readonly first?: string;
  readonly source: string;
}
