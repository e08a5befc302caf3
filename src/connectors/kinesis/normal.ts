// A Kinesis source or sink with every default written out, in particular streams that are created.
import type {
  EnhancedFanOut,
  InitialPosition,
  KinesisSink,
  KinesisSource,
  StreamCreation,
} from '../../../generated/application';
import { awsName } from '../../aws/naming';
import type { Use } from '../connector';

/** Characters of a stream's name, and of a consumer's. Source: the API model of the service. */
const longestName = 128;

export type NormalCreation = StreamCreation & Required<Pick<StreamCreation, 'name' | 'mode' | 'retention'>>;
export type NormalSink = Omit<KinesisSink, 'create'> & { readonly create?: NormalCreation };
export type NormalSource = Omit<KinesisSource, 'create'> & {
  readonly create?: NormalCreation;
  readonly consumer: 'polling' | 'efo';
  readonly efo?: Required<EnhancedFanOut>;
  readonly initialPosition: InitialPosition;
};

export function sourceDefaults({ create, efo, ...given }: KinesisSource, use: Use): NormalSource {
  return {
    ...given,
    ...(create && { create: creationDefaults(create, use) }),
    consumer: given.consumer ?? 'polling',
    ...((given.consumer === 'efo' || efo) && {
      efo: { name: awsName(longestName, use.application.name, use.firstName), lifecycle: 'terraform' as const, ...efo },
    }),
    initialPosition: given.initialPosition ?? { at: 'latest' },
  };
}

export function sinkDefaults({ create, ...given }: KinesisSink, use: Use): NormalSink {
  return { ...given, ...(create && { create: creationDefaults(create, use) }) };
}

function creationDefaults(given: StreamCreation, use: Use): NormalCreation {
  return {
    name: awsName(longestName, use.application.name, use.firstName),
    mode: 'on-demand',
    retention: '24h',
    ...given,
  };
}
