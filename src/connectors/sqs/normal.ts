// An SQS sink with every default written out, in particular queues that are created.
import type { DeadLetters, QueueCreation, SQSSink } from '../../../generated/application';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';

/** Characters of a queue's name. Source: the API reference on CreateQueue. */
const longestName = 80;

export type NormalDeadLetters = Required<DeadLetters>;
export type NormalCreation = Omit<QueueCreation, 'deadLetters'> &
  Required<Pick<QueueCreation, 'name' | 'retention' | 'visibilityTimeout'>> & {
    readonly deadLetters?: NormalDeadLetters;
  };
export type NormalSink = Omit<SQSSink, 'create'> & { readonly create?: NormalCreation };

export function sinkDefaults({ create, ...given }: SQSSink, use: Use): NormalSink {
  return { ...given, ...(create && { create: creationDefaults(create, use) }) };
}

/** Retention and timeout are those that SQS would choose. Source: the API reference on CreateQueue. */
function creationDefaults({ deadLetters, ...given }: QueueCreation, use: Use): NormalCreation {
  const name = given.name ?? awsName(longestName, use.application.name, use.firstName);
  return {
    retention: '4d',
    visibilityTimeout: '30s',
    ...given,
    name,
    ...(deadLetters && {
      deadLetters: {
        name: awsName(longestName, name, 'dead-letters'),
        afterReceives: 5,
        retention: '14d',
        ...deadLetters,
      },
    }),
  };
}
