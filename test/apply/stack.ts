// What the tests look at in a `cdk.tf.json`.

export interface StackFile {
  readonly provider?: { readonly aws?: readonly ProviderBlock[] };
  /** Type → name → arguments, as they are written. */
  readonly resource: Readonly<Record<string, Readonly<Record<string, ResourceBlock>>>>;
}

export interface ProviderBlock {
  readonly alias?: string;
  readonly region?: string;
  readonly allowed_account_ids?: readonly string[];
  readonly assume_role?: unknown;
}

export interface ResourceBlock {
  readonly lifecycle?: { readonly ignore_changes?: unknown };
  readonly [argument: string]: unknown;
}

/** Every address in the stack, sorted. */
export function addressesIn({ resource }: StackFile): string[] {
  return Object.entries(resource)
    .flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`))
    .sort();
}
