/**
 * What a file for `flinkform policy --rules FILE` exports as its default: a list of rules. In JavaScript:
 *
 *     /** @type {import('flinkform/schema/policy-rules').Rule[]} *\/
 *     export default [{ name: 'stream-names', ... }];
 */
export interface Rule {
  /** Lower case, digits and dashes; no name that flinkform or the policy file has. */
  readonly name: string;
  /** What is wrong when it finds something: `A stream is named after no team`. */
  readonly title: string;
  readonly gravity: 'critical' | 'high' | 'medium' | 'low' | 'info';
  /** What happens when nobody cares. */
  readonly why: string;
  readonly fix: string;
  /** What it says of each resource that it is for; of a resource that it says nothing of, it judges nothing. */
  judge(estate: Estate): readonly Verdict[] | Promise<readonly Verdict[]>;
}

/** What Terraform will make and change. It cannot be altered. */
export interface Estate {
  readonly stage: 'spec' | 'configuration' | 'plan';
  readonly resources: readonly Resource[];
}

export interface Resource {
  /** `module.jobs["a"].aws_kinesis_stream.orders[0]`. */
  readonly address: string;
  /** `module.jobs["a"]`; the empty text for the root. */
  readonly module: string;
  /** `aws_kinesis_stream`. */
  readonly type: string;
  readonly name: string;
  /** What a plan does to it: `create`, `update`, `replace`, `delete`, ...; absent in what is no plan. */
  readonly action?: string;
  /** The argument at a path, as it will be: `encryption_type`. Of several blocks on its way it is that of the first. */
  get(path: string): Value;
  /** The same before the change; not set for what is new. */
  before(path: string): Value;
  /** The argument in each of the blocks on its way: `ingress.cidr_blocks` of every `ingress`. One at least. */
  all(path: string): readonly Found[];
  /** The same before the change. */
  allBefore(path: string): readonly Found[];
}

/** An argument, and the path of it alone: `ingress.0.cidr_blocks`. */
export interface Found {
  readonly path: string;
  readonly value: Value;
}

/** Three values, never two. What Terraform hides as sensitive is not known either. */
export type Value = Known | Unknown | Unset;

export interface Known {
  readonly kind: 'known';
  readonly value: Json;
}

/** It comes out when Terraform applies. */
export interface Unknown {
  readonly kind: 'unknown';
}

export interface Unset {
  readonly kind: 'unset';
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Verdict {
  /** `unknown`: what decides is not known; it is counted, and fails nothing. */
  readonly outcome: 'passed' | 'failed' | 'unknown';
  /** The address of a resource of the estate. */
  readonly address: string;
  /** The argument that decides; what it is will stand beside the message. */
  readonly path?: string;
  /** One sentence without a full stop; not needed for what has passed. */
  readonly message?: string;
  readonly expected?: string;
}
