// What is known of a code.

export type Severity = 'error' | 'warning' | 'info';

/** How severe a policy's findings are: it depends on whether the application is production. */
export interface PolicySeverity {
  readonly production: Severity;
  /** In production, of the findings that the policy itself calls lesser. */
  readonly lesser?: Severity;
  /** Elsewhere; absent when the policy is for production only. */
  readonly otherwise?: Severity;
}

/** `error in production, warning otherwise`. */
export function severityText({ production, lesser, otherwise }: PolicySeverity): string {
  const found = lesser === undefined ? production : `${production} or ${lesser}`;
  return otherwise === undefined ? `${found}, in production only` : `${found} in production, ${otherwise} otherwise`;
}

/** What is documented of a code: a title, why it matters, and how to mend it. */
export interface CodeEntry {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Where the rule comes from, when AWS or Terraform set it. */
  readonly source?: string;
  /** Of a policy. What a check finds is as severe as it is wrong. */
  readonly severity?: PolicySeverity;
  /** What it says to be another one than the application's: FLK3036 and FLK3037 need not say so again. */
  readonly elsewhere?: readonly Matter[];
}

/** What the places of an application and of what it talks to may differ in. */
export type Matter = 'account' | 'region';
