// What the owners of another account must allow: policies that flinkform cannot attach itself, as outputs to hand over.
import { terraformName } from '../aws/naming';
import type { Output } from '../facts/facts';
import type { Statement } from '../facts/statement';
import { json, type Text, type Value } from '../terraform/value';
import type { Use } from './connector';

/** A resource of another account that has a policy of its own. */
export interface Foreign {
  /** What it is, as in the name of the output: a `stream` gives `clicks_stream_policy`. */
  readonly kind: string;
  /** The resource in words, after "the policy of". */
  readonly called: string;
  /** The account. */
  readonly owner: string;
}

/** `clicks_stream_policy`. */
export function handoverName(kind: string, { name }: Use): string {
  return terraformName(name, `${kind}_policy`);
}

/** `statements` are those on the resource that the use needs; `principal` is the role that they are for. */
export function handover(
  { kind, called, owner }: Foreign,
  statements: readonly Statement[],
  use: Use,
  principal: Text = use.role.arn,
): Output {
  return {
    name: handoverName(kind, use),
    description: `Statements that account ${owner} must add to the policy of ${called}`,
    value: json({
      Version: '2012-10-17',
      Statement: statements.map(({ actions, resources, conditions }) => ({
        Effect: 'Allow',
        Principal: { AWS: principal },
        Action: actions,
        Resource: resources,
        ...(conditions && { Condition: conditions as Value & object }),
      })),
    }),
  };
}

/** The statements as far as they are about ARNs that `covers` takes; references are to what the stack makes itself. */
export function statementsOn(covers: (arn: string) => boolean, statements: readonly Statement[]): Statement[] {
  return statements.flatMap(({ resources, ...rest }) => {
    const covered = resources.filter((arn) => typeof arn === 'string' && covers(arn));
    return covered.length > 0 ? [{ ...rest, resources: covered }] : [];
  });
}

/** Whether an ARN is that of the resource, or of something in it. */
export function isWithin(whole: string, arn: string): boolean {
  return arn === whole || arn.startsWith(`${whole}/`);
}
