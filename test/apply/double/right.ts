// A right of a role.

/** One action on one resource, both as a policy writes them: either may hold wildcards. */
export interface Right {
  readonly action: string;
  readonly resource: string;
}
