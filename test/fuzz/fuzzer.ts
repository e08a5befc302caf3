// What a fuzzer is: laws, an endless supply of inputs, and a search for one that breaks a law.
import type { Terraform } from '../support/terraform';

/** How much is tried, and which inputs. The same seed gives the same inputs. */
export interface Budget {
  readonly runs: number;
  readonly seed: number;
  /** The first case, to see a failure again; from 0 when left out. */
  readonly first?: number;
}

/** What a run may use: whatever the machine has. */
export interface Equipment {
  /** Present for those that need it. */
  readonly terraform?: Terraform;
  /** A folder for files that go when the run ends. */
  readonly folder: string;
}

/** A law that an input breaks. */
export interface Failure {
  readonly law: string;
  /** The number of the case, as `--case` takes it. */
  readonly number: number;
  /** What was seen. */
  readonly seen: string;
  /** The smallest input found that shows it: file name → content, byte by byte (latin1). */
  readonly input: Readonly<Record<string, string>>;
  /** Two failures of one kind have one cause, and one is enough. */
  readonly kind?: string;
}

export interface Outcome {
  /** What was tried and how it came out, one line each. */
  readonly figures: readonly string[];
  readonly failures: readonly Failure[];
}

export interface Fuzzer {
  readonly name: string;
  /** One line for people. */
  readonly tries: string;
  /** Each is one check of the report. */
  readonly laws: readonly string[];
  /** What `runs` counts, and how many are enough for a machine that checks every change. */
  readonly unit: string;
  readonly runs: number;
  readonly needs?: 'terraform';
  run(budget: Budget, equipment: Equipment): Promise<Outcome>;
}
