// What is known of a code.

/** What is documented of a code: a title, why it matters, and how to mend it. */
export interface CodeEntry {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Where the rule comes from, when AWS or Terraform set it. */
  readonly source?: string;
  /** What it says to be another one than the application's: FLK3036 and FLK3037 need not say so again. */
  readonly elsewhere?: readonly Matter[];
}

/** What the places of an application and of what it talks to may differ in. */
export type Matter = 'account' | 'region';
