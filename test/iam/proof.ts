// What the execution role of a spec may and may not do, decided by an IAM simulator. One file per connector lists its
// proofs; `index.ts` names the files and `iam.test.ts` runs them.
import {
  isWildcardOnlyAction,
  runSimulation,
  runUnsafeSimulation,
  type EvaluationResult,
  type Simulation,
} from '@cloud-copilot/iam-simulate';
import { render } from '../../src/terraform/literal';
import { policyDocument, type Statement } from '../../src/facts/statement';
import { compileText, minimalSpec, printed } from '../support/compile';

/** One call of an AWS API by the running job. */
export interface Call {
  /** `kinesis:GetRecords` */
  readonly action: string;
  /** The ARN that the call is about; `*` for actions that know no resource. */
  readonly resource: string;
  /** IAM condition keys of the request, beside those in `usualContext`. */
  readonly context?: Readonly<Record<string, string | readonly string[]>>;
}

/**
 * The permissions of one spec. The application is `minimalSpec`: account 111122223333, Region eu-west-1, name `orders`.
 */
export interface Proof {
  /** Says which mode of the connector this is: `source, enhanced fan-out`. */
  readonly name: string;
  /** The part of the spec that is given to `minimalSpec`: `{ sources: { ... } }`. */
  readonly spec: object;
  /** Values of Terraform expressions in the policy, by their text inside `${ }`: `aws_msk_cluster.events.arn`. */
  readonly known?: Readonly<Record<string, string>>;
  /** Every call that the connector makes in this mode. */
  readonly allowed: readonly Call[];
  /** The same calls on a neighbour, and what a careless policy would allow as well. */
  readonly denied: readonly Call[];
}

/** The account of `minimalSpec`. */
export const account = '111122223333';
/** Another account, for what is shared across accounts. */
export const otherAccount = '444455556666';
/** A customer-managed key in the application's account and Region. */
export const key = `arn:aws:kms:eu-west-1:${account}:key/0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11`;
/** A key that no spec names. */
export const otherKey = `arn:aws:kms:eu-west-1:${account}:key/7b0f9d52-3c44-4f5a-a1f4-5e1e3f8f0c22`;

/** One call for each action, all on the same resource. */
export function calls(actions: readonly string[], resource: string, context?: Call['context']): Call[] {
  return actions.map((action) => ({ action, resource, ...(context && { context }) }));
}

/** The permissions that a spec leads to; an error in it is the proof's own fault. */
export function permissionsOf(spec: object): readonly Statement[] {
  const compiled = compileText(minimalSpec(spec), { planOnly: true });
  if (!compiled.plan) throw new Error(`the spec of the proof does not compile:\n${printed(compiled)}`);
  return compiled.plan.statements;
}

/** The statements as AWS gets them: a policy document without Terraform's templates. */
export function policyOf(statements: readonly Statement[], known: Readonly<Record<string, string>> = {}): object {
  const text = String(render(policyDocument(statements))).replace(/(?<!\$)\$\{([^}]+)\}/g, (_, expression: string) => {
    const value = known[expression];
    if (value === undefined) throw new Error(`give the value of "${expression}" in the proof's "known"`);
    return value;
  });
  return JSON.parse(text.replaceAll('$${', '${').replaceAll('%%{', '%{')) as object;
}

/** What any request of the job carries. */
const usualContext = { 'aws:RequestedRegion': 'eu-west-1', 'aws:SecureTransport': 'true' };

/**
 * The simulator's verdict on one call by the execution role. Only the role's own side counts: a resource in another
 * account also needs the permission of its owner, which no spec can give. Throws when the call itself makes no sense,
 * such as an action that does not exist or a resource that the action does not take.
 */
export async function decide(policy: object, { action, resource, context = {} }: Call): Promise<EvaluationResult> {
  const simulation: Simulation = {
    request: {
      principal: `arn:aws:iam::${account}:role/orders-eu-west-1-execution`,
      action,
      resource: { resource, accountId: account },
      contextVariables: { ...usualContext, ...context } as Record<string, string | string[]>,
    },
    identityPolicies: [{ name: 'least-privilege', policy }],
    serviceControlPolicies: [],
    resourceControlPolicies: [],
    ...(action.startsWith('kms:') && { resourcePolicy: usualKeyPolicy }),
  };
  // Of some actions IAM's reference says that they know no resource, although the service asks about one; and an object
  // whose key holds a star is one object, which the simulator's checked entry would take for a pattern.
  const [service = '', name = ''] = action.split(':');
  const unchecked = resource !== '*' && (resource.includes('*') || (await isWildcardOnlyAction(service, name)));
  if (unchecked) return runUnsafeSimulation(simulation, {});
  const result = await runSimulation(simulation, {});
  if (result.resultType === 'error') throw new Error(`${action} on ${resource}: ${JSON.stringify(result.errors)}`);
  return result.overallResult;
}

/** A key leaves the decision to IAM when its policy says so, as the policy of every new key does. */
const usualKeyPolicy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: 'kms:*', Resource: '*' }],
};
