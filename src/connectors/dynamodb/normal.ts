// A DynamoDB source or sink with every default written out, in particular tables that are created.
import type { DynamoDBSink, DynamoDBSource, TableCreation } from '../../../generated/application';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';

/** Characters of a table's name. Source: the API model of the service. */
const longestName = 255;

export type NormalCreation = TableCreation & Required<Pick<TableCreation, 'name' | 'billing' | 'pointInTimeRecovery'>>;
export type NormalSource = Omit<DynamoDBSource, 'create'> & { readonly create?: NormalCreation };
export type NormalSink = Omit<DynamoDBSink, 'create'> & {
  readonly create?: NormalCreation;
  readonly operations: NonNullable<DynamoDBSink['operations']>;
};

export function sourceDefaults({ create, ...given }: DynamoDBSource, use: Use): NormalSource {
  const streams = given.mode === 'streams';
  return {
    ...given,
    ...(create && {
      create: creationDefaults({ ...(streams && { stream: 'new-and-old-images' as const }), ...create }, use),
    }),
    ...(streams && { initialPosition: given.initialPosition ?? 'latest' }),
  };
}

export function sinkDefaults({ create, ...given }: DynamoDBSink, use: Use): NormalSink {
  return { operations: ['batch'], ...given, ...(create && { create: creationDefaults(create, use) }) };
}

function creationDefaults(given: TableCreation, use: Use): NormalCreation {
  return {
    name: awsName(longestName, use.application.name, use.firstName),
    billing: 'on-demand',
    pointInTimeRecovery: use.application.production,
    ...given,
  };
}
