// A Timestream sink with every default written out, in particular a table that is created, and its database.
import type {
  TimestreamDatabaseCreation,
  TimestreamSink,
  TimestreamTableCreation,
} from '../../../generated/application';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';

/** Bytes of the name of a database or table. Source: Timestream developer guide, "Quotas". */
const longestName = 256;

type NormalDatabase = TimestreamDatabaseCreation & Required<Pick<TimestreamDatabaseCreation, 'name'>>;
/** `database` is absent where `inDatabase` names one that exists. */
export type NormalCreation = Omit<TimestreamTableCreation, 'database'> &
  Required<Pick<TimestreamTableCreation, 'name' | 'memoryRetention' | 'magneticRetention'>> & {
    readonly database?: NormalDatabase;
  };
export type NormalSink = Omit<TimestreamSink, 'create'> & { readonly create?: NormalCreation };

export function sinkDefaults({ create, ...given }: TimestreamSink, use: Use): NormalSink {
  return { ...given, ...(create && { create: creationDefaults(create, use) }) };
}

/** Retentions are those that Timestream would choose. Source: Timestream developer guide, "Quotas". */
function creationDefaults({ database, ...given }: TimestreamTableCreation, use: Use): NormalCreation {
  const name = awsName(longestName, use.application.name, use.firstName);
  return {
    name,
    memoryRetention: '6h',
    magneticRetention: '73000d',
    ...given,
    ...((database ?? given.inDatabase === undefined) && { database: { name, ...database } }),
  };
}
