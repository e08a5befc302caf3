// What a job may do that sends its statements to Redshift through the Data API.
import { parseArn } from '../../aws/arn';
import { child } from '../../document/pointer';
import { secretStatements } from '../../facts/secret';
import { allow, type Statement } from '../../facts/statement';
import type { Use } from '../connector';
import type { BySecret, DataApiLogin, ToCluster, ToWorkgroup } from './target';

/** Source: the service authorization reference of the three services. */
export function dataApiStatements(login: DataApiLogin, database: string, use: Use): Statement[] {
  const purpose = `write rows to sink ${use.name}`;
  return [
    allow(['redshift-data:BatchExecuteStatement', 'redshift-data:ExecuteStatement'], [login.arn], {
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
    ...loginStatements(login, database, use),
  ];
}

function loginStatements(login: DataApiLogin, database: string, use: Use): Statement[] {
  switch (login.way) {
    case 'cluster':
      return [clusterLogin(login, database, use)];
    case 'workgroup':
      return [workgroupLogin(login, use)];
    case 'secret':
      return secretLogin(login, use);
  }
}

/**
 * The service fetches the secret in the name of the caller. Source: management guide, "Authorizing access to the Data
 * API".
 */
function secretLogin({ secret, kmsKey }: BySecret, use: Use): Statement[] {
  const { region } = parseArn(secret);
  return secretStatements(secret, kmsKey, region, child(use.pointer, 'secret'), loginPurpose(use));
}

const loginPurpose = ({ name }: Use): string => `log in to Redshift for sink ${name}`;

function workgroupLogin({ arn }: ToWorkgroup, use: Use): Statement {
  return allow(['redshift-serverless:GetCredentials'], [arn], {
    pointer: child(use.pointer, 'serverless'),
    purpose: loginPurpose(use),
  });
}

/** As one user of one database. */
function clusterLogin({ arn, name, user }: ToCluster, database: string, use: Use): Statement {
  const { partition, region, account } = parseArn(arn);
  const of = (kind: string, what: string): string =>
    `arn:${partition}:redshift:${region}:${account}:${kind}:${name}/${what}`;
  return allow(['redshift:GetClusterCredentials'], [of('dbname', database), of('dbuser', user)], {
    pointer: use.pointer,
    purpose: loginPurpose(use),
  });
}
