// What the owners of another account must allow: policies that flinkform cannot attach itself, as outputs to hand over.
import { parseArn, s3Arn } from '../aws/arn';
import type { Connection } from '../connectors';
import type { Use } from '../connectors/connector';
import type { Facts, Output } from '../facts/facts';
import { terraformName } from '../aws/naming';
import type { Statement } from '../facts/statement';
import { json, type Text, type Value } from '../terraform/value';

/** A resource of another account, and how its owner's policy is called. */
interface Foreign {
  readonly arn: string;
  readonly kind: 'stream' | 'table' | 'bucket';
  readonly owner: string;
}

/** `statements` are those of the execution role, before they are merged: each still knows its source or sink. */
export function handover(
  connections: readonly (Use & { readonly config: Connection })[],
  statements: readonly Statement[],
): Facts {
  return {
    outputs: connections.flatMap(({ config, ...use }) => {
      const foreign = foreignOf(config, use);
      return foreign
        ? policies(
            foreign,
            use,
            statements.filter(({ causes }) => causes.some(({ pointer }) => isAt(pointer, use))),
          )
        : [];
    }),
  };
}

function foreignOf(config: Connection, { application: { home } }: Use): Foreign | undefined {
  if (config.type === 'kinesis') return elsewhere(config.stream, 'stream', home.accountId);
  if (config.type === 'dynamodb') return elsewhere(config.table, 'table', home.accountId);
  if (
    config.type !== 's3' ||
    config.bucket === undefined ||
    config.bucketOwner === undefined ||
    config.bucketOwner === home.accountId
  )
    return undefined;
  return { arn: s3Arn(home.partition, config.bucket), kind: 'bucket', owner: config.bucketOwner };
}

function elsewhere(arn: string | undefined, kind: 'stream' | 'table', own: string): Foreign | undefined {
  const owner = arn === undefined ? own : parseArn(arn).account;
  return arn === undefined || owner === own ? undefined : { arn, kind, owner };
}

function isAt(pointer: string, use: Use): boolean {
  return pointer === use.pointer || pointer.startsWith(`${use.pointer}/`);
}

/** The consumer of a stream has a policy of its own: it cannot stand in that of the stream. */
function policies({ arn, kind, owner }: Foreign, use: Use, statements: readonly Statement[]): Output[] {
  const name = terraformName(use.name);
  const about = (matches: (resource: string) => boolean) =>
    statements.flatMap(({ resources, ...rest }) => {
      const matching = resources.filter(
        (resource: Text): resource is string => typeof resource === 'string' && matches(resource),
      );
      return matching.length > 0 ? [{ ...rest, resources: matching }] : [];
    });
  const isConsumer = (resource: string): boolean => resource.startsWith(`${arn}/consumer/`);
  const onIt = about((resource) => (resource === arn || resource.startsWith(`${arn}/`)) && !isConsumer(resource));
  const onConsumer = about(isConsumer);
  return [
    {
      name: `${name}_${kind}_policy`,
      description: `Statements that account ${owner} must add to the policy of the ${kind} of ${use.direction} ${use.name}`,
      value: document(onIt, use),
    },
    ...(onConsumer.length === 0
      ? []
      : [
          {
            name: `${name}_consumer_policy`,
            description:
              `Statements that account ${owner} must add to the policy of the registered consumer of source ` +
              `${use.name}, with the consumer's own ARN as resource`,
            value: document(onConsumer, use),
          },
        ]),
  ];
}

function document(statements: readonly Statement[], use: Use): Text {
  return json({
    Version: '2012-10-17',
    Statement: statements.map(({ actions, resources, conditions }) => ({
      Effect: 'Allow',
      Principal: { AWS: use.role.arn },
      Action: actions,
      Resource: resources,
      ...(conditions && { Condition: conditions as Value & object }),
    })),
  });
}
