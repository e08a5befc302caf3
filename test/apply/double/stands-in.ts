// Where the interfaces of a service stand: in which subnets, behind which security groups.

export interface Place {
  readonly subnets: readonly string[];
  readonly securityGroups: readonly string[];
}

/** All places in which a service has interfaces for an account. */
export type StandsIn = (accountId: string) => readonly Place[];
