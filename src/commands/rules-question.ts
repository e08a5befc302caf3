// What is said between the command and the process in which the JavaScript rules of a team run.
import type { Stage } from '../estate/estate';
import type { Gravity } from '../rules/rule';

/** One file of rules, and what they shall judge; nothing when it is only asked which there are. */
export interface Question {
  /** What is imported: the URL of the file, or its bytes as a `data:` URL. */
  readonly module: string;
  /** What stands for the module in a stack trace. */
  readonly file: string;
  readonly estate?: { readonly stage: Stage; readonly resources: readonly EncodedResource[] };
}

export interface EncodedResource {
  readonly address: string;
  readonly module: string;
  readonly type: string;
  readonly name: string;
  readonly action?: string;
  readonly after: Encoded;
  readonly before: Encoded;
}

/** A tree of arguments as JSON: what is not known must be told from every map that a user may write. */
export type Encoded = string | number | boolean | null | readonly Encoded[] | EncodedMap | { readonly unknown: true };

export interface EncodedMap {
  readonly members: { readonly [key: string]: Encoded };
}

export type Answer = { readonly rules: readonly ToldRule[] } | Wrong;

/** What keeps a file from judging, and where in it, as far as that is known. */
export interface Wrong {
  readonly wrong: string;
  /** The name of the rule that it is about: its place in the text is the next best one. */
  readonly rule?: string;
  readonly at?: { readonly line: number; readonly column: number };
}

export interface ToldRule {
  readonly name: string;
  readonly title: string;
  readonly gravity: Gravity;
  readonly why: string;
  readonly fix: string;
  /** As the rule gave them: anything. */
  readonly verdicts: readonly unknown[];
}
