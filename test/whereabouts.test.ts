// whereabouts: the account and Region in ARNs and host names of AWS, and nothing in any other text.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { whereaboutsOf } from '../src/aws/whereabouts';

const test = suite('whereabouts');

const texts: [text: string, ...places: (string | undefined)[][]][] = [
  ['arn:aws:kinesis:eu-west-1:111122223333:stream/orders', ['ARN', 'eu-west-1', '111122223333']],
  ['arn:aws:s3:::example-archive', ['ARN', undefined, undefined]],
  ['arn:aws:iam::aws:policy/PowerUserAccess', ['ARN', undefined, undefined]],
  ['arn:aws:iam::111122223333:role/orders', ['ARN', undefined, '111122223333']],
  ['111122223333', ['account', undefined, '111122223333']],
  [
    'b-1.demo-cluster-1.a1.c5.kafka.eu-west-1.amazonaws.com:9098,B-2.PAY.a1.c5.kafka.us-east-1.amazonaws.com:9098',
    ['address', 'eu-west-1', undefined],
    ['address', 'us-east-1', undefined],
  ],
  // A cluster's name may look like a Region, which stands behind it.
  ['b-1.eu-west-9.a1b2c3.c5.kafka.eu-west-1.amazonaws.com', ['address', 'eu-west-1', undefined]],
  ['boot-a1b2c3d4.c1.kafka-serverless.cn-north-1.amazonaws.com.cn:9098', ['address', 'cn-north-1', undefined]],
  ['vpc-search-abc123.eu-west-1.es.amazonaws.com', ['address', 'eu-west-1', undefined]],
  ['search-orders-abc123.aos.eu-central-1.on.aws', ['address', 'eu-central-1', undefined]],
  ['abc123.eusc-de-east-1.aoss.amazonaws.eu', ['address', 'eusc-de-east-1', undefined]],
  ['orders.abc123.us-gov-west-1.redshift.amazonaws.com', ['address', 'us-gov-west-1', undefined]],
  ['orders.111122223333.eu-west-1.redshift-serverless.amazonaws.com', ['address', 'eu-west-1', '111122223333']],
  ['https://kinesis.us-east-1.amazonaws.com', ['address', 'us-east-1', undefined]],
  ['dynamodb.us-east-1.api.aws', ['address', 'us-east-1', undefined]],
  ['abc123xyz789.us-iso-east-1.es.c2s.ic.gov', ['address', 'us-iso-east-1', undefined]],
  // Nobody's Region: names of one's own, global names, what merely ends alike, and free text.
  ['kafka.eu-west-1.example.com:9098'],
  ['demo-cluster-1.s3.amazonaws.com'],
  ['eu-west-1.notamazonaws.com'],
  ['eu-west-1'],
  ['{"doc":"see kinesis.us-east-1.amazonaws.com"}'],
  ['written by arn:aws:iam::111122223333:role/orders'],
  ['arn:aws:kms:'],
];
for (const [text, ...places] of texts) {
  test(`${text} tells of ${places.length} place(s)`, () => {
    assert.equal(
      whereaboutsOf(text).map(({ kind, region, account }) => [kind, region, account]),
      places,
    );
  });
}

test.run();
