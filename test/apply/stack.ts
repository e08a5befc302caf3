// What the tests look at in a `cdk.tf.json`.

export interface StackFile {
  readonly provider?: { readonly aws?: readonly ProviderBlock[] };
  /** What is looked up: type → name → arguments. */
  readonly data?: Readonly<Record<string, Readonly<Record<string, ResourceBlock>>>>;
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
  /** What is written, or an expression of what is looked up. */
  readonly for_each?: object | string;
  readonly [argument: string]: unknown;
}

/** What Terraform's state will hold, sorted: the address of each resource, or of each instance of it. */
export function addressesIn({ resource }: StackFile): string[] {
  return Object.entries(resource)
    .flatMap(([type, named]) => Object.entries(named).flatMap(([name, block]) => instances(`${type}.${name}`, block)))
    .sort();
}

function instances(address: string, { for_each: each }: ResourceBlock): string[] {
  if (typeof each === 'string') return [`${address}${someInstances}`];
  return each === undefined ? [address] : Object.keys(each).map((key) => instanceAddress(address, key));
}

/** Which instances there are is found out by a look-up: one is there at least. */
const someInstances = '[...]';

/** Addresses of a plan or a state as `addressesIn` has them: what is found is a route table. */
export function asPlanned(addresses: readonly string[]): string[] {
  return [...new Set(addresses.map((one) => one.replace(/\["rtb-[0-9a-f]+"\]$/, someInstances)))].sort();
}

/** As Terraform writes it; `key` is absent for a resource that is one itself. */
export function instanceAddress(address: string, key: string | undefined): string {
  return key === undefined ? address : `${address}["${key}"]`;
}
