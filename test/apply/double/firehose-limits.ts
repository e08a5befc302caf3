// What Amazon Data Firehose refuses of a destination and moto takes. Everything else goes on to moto.
import { type Double, refuse } from './call';

/** `S3DestinationConfiguration` and `S3DestinationUpdate` of the API, as far as they are looked at. */
interface Bucket {
  readonly Prefix?: string;
  readonly ErrorOutputPrefix?: string;
  readonly BufferingHints?: { readonly IntervalInSeconds?: number };
}

type Destination = Readonly<Record<string, unknown>>;

interface Rule {
  /** The members of a request that the rule is about. */
  readonly on: readonly string[];
  readonly message: (destination: Destination) => string | undefined;
}

const bucketOf = (destination: Destination): Bucket =>
  (destination['S3Configuration'] ?? destination['S3Update'] ?? {}) as Bucket;

const rules: readonly Rule[] = [
  {
    // The text of the service: pull request 13416 of hashicorp/terraform-provider-aws, comment of 21 May 2020.
    on: ['RedshiftDestinationConfiguration', 'RedshiftDestinationUpdate'],
    message: (destination) => {
      const { Prefix = '', ErrorOutputPrefix = '' } = bucketOf(destination);
      if (ErrorOutputPrefix === '' && !Prefix.includes('!{')) return undefined;
      return (
        'Ths supplied prefix(es) do not satisfy the following constraint: Prefix Expressions or ErrorOutputPrefix is ' +
        'currently not supported for this destination'
      );
    },
  },
  {
    // Firehose developer guide, "Configure backup settings": intervals of 60 to 900 seconds, and zero buffering is not
    // available for the backup in S3.
    on: [
      'AmazonopensearchserviceDestinationConfiguration',
      'AmazonopensearchserviceDestinationUpdate',
      'AmazonOpenSearchServerlessDestinationConfiguration',
      'AmazonOpenSearchServerlessDestinationUpdate',
    ],
    message: (destination) => {
      const { IntervalInSeconds: seconds = 300 } = bucketOf(destination).BufferingHints ?? {};
      return seconds >= 60 ? undefined : `The backup in S3 cannot be buffered for ${seconds} seconds`;
    },
  },
];

export const firehoseLimits: Double = async ({ target, body }) => {
  if (target.prefix !== 'Firehose_20150804') return undefined;
  const input = JSON.parse(body.toString() || '{}') as Readonly<Record<string, Destination | undefined>>;
  const messages = rules.flatMap(({ on, message }) =>
    on.flatMap((member) => {
      const destination = input[member];
      return destination === undefined ? [] : [message(destination) ?? []].flat();
    }),
  );
  const [first] = messages;
  return first === undefined ? undefined : refuse({ code: 'InvalidArgumentException', message: first });
};
