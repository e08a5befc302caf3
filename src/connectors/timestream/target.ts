// The table that a sink writes to: created here, or existing under its ARN.
import { arn, parseArn } from '../../aws/arn';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import type { NormalSink } from './normal';

export interface Target {
  /** Known before the table is created: its account, Region and names are. */
  readonly arn: string;
  readonly database: string;
  readonly name: string;
  readonly region: string;
  /** The account. */
  readonly owner: string;
}

/** Throws when neither names a table, which the checks refuse. */
export function targetOf({ create, table }: NormalSink, use: Use): Target {
  if (!create) return known(ensured(table, 'Timestream without table'));
  const database = ensured(create.inDatabase ?? create.database?.name, 'a Timestream table without database');
  return known(arn(use.application.home, 'timestream', `database/${database}/table/${create.name}`));
}

/** Names have no slashes. Source: Service Authorization Reference, "Resource types defined by Amazon Timestream". */
function known(tableArn: string): Target {
  const { account: owner, region, resource } = parseArn(tableArn);
  const [, database, , name] = resource.split('/');
  const what = 'the ARN of a Timestream table without names';
  return { arn: tableArn, database: ensured(database, what), name: ensured(name, what), region, owner };
}
