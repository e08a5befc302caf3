// MSF-035: a stream has no more consumers with a fan-out of their own than Kinesis registers.
import { standing, type Estate, type Standing } from '../../estate/estate';
import { pointing } from '../../estate/join';
import { encryptedStream } from '../example-stores';
import { failed, passed, type Rule, type TerraformJson, type Verdict } from '../rule';

/** Source: the page below; 50 with On-demand Advantage, which an account chooses. */
const most = 20;

function registered(count: number): TerraformJson {
  const consumer = (index: number): TerraformJson => ({
    name: `reader-${index}`,
    stream_arn: '${aws_kinesis_stream.orders.arn}',
  });
  const consumers = Array.from({ length: count }, (_, index) => [`reader_${index}`, consumer(index)] as const);
  return {
    resource: {
      aws_kinesis_stream: { orders: { ...encryptedStream, shard_count: 1 } },
      aws_kinesis_stream_consumer: Object.fromEntries(consumers),
    },
  };
}

export const consumersOfAStream: Rule = {
  code: 'FLK4035',
  gap: 'MSF-035',
  title: 'A stream has too many registered consumers',
  gravity: 'low',
  stages: ['configuration', 'plan'],
  why: 'Kinesis refuses to register more, half way through the apply; each of them is paid for by shard and hour.',
  fix: 'Let some readers share the throughput of the stream, or use On-demand Advantage.',
  source: 'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
  good: { after: registered(most) },
  bad: { after: registered(most + 1) },
  judge: (estate) => standing(estate, 'aws_kinesis_stream').flatMap((stream) => judgeStream(estate, stream)),
};

function judgeStream(estate: Estate, stream: Standing): Verdict[] {
  const consumers = pointing(estate, 'aws_kinesis_stream_consumer', 'stream_arn', stream);
  if (consumers.length === 0) return [];
  if (consumers.length <= most) return [passed(stream)];
  return [
    failed(stream, `${consumers.length} consumers are registered with the stream`, {
      expected: `at most ${most}`,
      found: String(consumers.length),
    }),
  ];
}
