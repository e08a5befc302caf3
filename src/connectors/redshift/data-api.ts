// What a job may do that sends its statements to Redshift through the Data API.
import { parseArn } from '../../aws/arn';
import { child } from '../../document/pointer';
import { allow, type Statement } from '../../facts/statement';
import { ensured } from '../../text/ensured';
import type { Text } from '../../terraform/value';
import type { Use } from '../connector';
import type { NormalSink } from './creation';

/**
 * `target` is the ARN of the cluster or the workgroup. Source: the service authorization reference of the three
 * services.
 */
export function dataApiStatements(sink: NormalSink, target: Text, use: Use): Statement[] {
  const purpose = `write rows to sink ${use.name}`;
  return [
    allow(['redshift-data:BatchExecuteStatement', 'redshift-data:ExecuteStatement'], [target], {
      pointer: use.pointer,
      purpose,
    }),
    // Statements have no ARN: each session sees its own only.
    allow(
      ['redshift-data:DescribeStatement'],
      ['*'],
      { pointer: use.pointer, purpose: `ask how statements to sink ${use.name} ended` },
      { StringEquals: { 'redshift-data:statement-owner-iam-userid': '${aws:userid}' } },
    ),
    credentials(sink, target, use),
  ];
}

function credentials({ serverless, database, user }: NormalSink, target: Text, use: Use): Statement {
  const purpose = `log in to Redshift for sink ${use.name}`;
  if (serverless || typeof target !== 'string')
    return allow(['redshift-serverless:GetCredentials'], [target], {
      pointer: child(use.pointer, 'serverless'),
      purpose,
    });
  const { partition, region, account, resource } = parseArn(target);
  const dbUser = ensured(user, 'the Data API without user');
  const of = (kind: string, name: string): string =>
    `arn:${partition}:redshift:${region}:${account}:${kind}:${resource.slice('cluster:'.length)}/${name}`;
  return allow(['redshift:GetClusterCredentials'], [of('dbname', database), of('dbuser', dbUser)], {
    pointer: use.pointer,
    purpose,
  });
}
