// What a check is: one semantic rule over the normalised spec. Checks are about correctness and cannot be waived.
import type { CodeFile } from '../facts/code-file';
import type { Problem } from '../diagnostics/diagnostic';
import type { FoundContract } from '../reach/found-contract';
import type { NormalApplication } from '../normalise';
import type { Replaced } from '../document/replaced';

export interface Subject {
  readonly application: NormalApplication;
  /** What is known of the local code file; absent when the code is an object in S3. */
  readonly file?: CodeFile;
  /** What the overlay replaced of the base file; absent when there is no overlay. */
  readonly replaced?: Replaced;
  /** What is known of the network that the application shares; absent when nothing is. */
  readonly contract?: FoundContract;
  /** The names of all networks of which something is known; none when left out. */
  readonly networks?: readonly string[] | undefined;
}

export type Check = (subject: Subject) => readonly Problem[];
