// A second configuration of the AWS provider: what is made in another account or Region than the stack's own is made
// through it, in every release of the provider. (`region` on each resource is for one account, and newer than 5.100.)

/** One `provider "aws"` block beside that of the stack. */
export interface ProviderAlias {
  /** Unique in a stack: begins with the section of the spec that it is for. */
  readonly name: string;
  readonly region: string;
  /** The account that it must be in: Terraform refuses to work in another one. */
  readonly accountId: string;
  /** The ARN of the role that it assumes; the credentials are those that Terraform is given when left out. */
  readonly role?: string;
}

/** How a resource names its provider: `aws.peering_lake`. */
export function providerReference(alias: string): string {
  return `aws.${alias}`;
}
