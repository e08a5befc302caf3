// The codes of Kafka, by whomever it is run.
import type { CodeEntry } from '../../codes/entry';

export const kafkaCodes = {
  FLK3101: {
    title: 'Kafka without encryption',
    why: 'Anyone on the way can read and change the records.',
    fix:
      'Use `iam`, `scram`, `tls` or `unauthenticated-tls`; outside MSK any other `auth` than `none` and those that ' +
      'end with `-plaintext`.',
    severity: { production: 'error', otherwise: 'warning' },
  },
  FLK3112: {
    title: 'A bootstrap server has the wrong port',
    why: 'Brokers of MSK listen on a port of its own for each kind of authentication and network.',
    fix: 'Take the addresses for this `auth` and `connection`: `aws kafka get-bootstrap-brokers` prints all of them.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html',
  },
  FLK3117: {
    title: 'A private address cannot be reached',
    why: 'Outside a VPC the application reaches public addresses only.',
    fix: 'Add `spec.network.vpc`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/vpc.html',
  },
  FLK3271: {
    title: 'The brokers are those of MSK',
    why: '`type: kafka` knows neither IAM logins, which port 9098 asks for, nor the permissions and alarms of MSK.',
    fix: 'Use `type: msk` or `type: msk-serverless` with the ARN of the cluster.',
    source: 'https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html',
  },
  FLK3272: {
    title: 'An address of the machine itself',
    why: "The job runs at AWS, where localhost is the job's own container.",
    fix: 'Give addresses of the brokers that the application can reach.',
  },
} as const satisfies Record<string, CodeEntry>;
