// MSF-020: the execution role allows what the application needs to start.
import type { Estate, Standing } from '../../estate/estate';
import { switchOf } from '../../estate/kms-keys';
import { groupBy } from '../../text/group-by';
import { exampleApplication } from '../example-application';
import { allowing, asExampleRole, exampleRole } from '../example-role';
import { encryptedStream } from '../example-stores';
import { flinkApplications, paths } from '../flink-application';
import { disabledKeysOf } from '../flink-keys';
import { runnerOf } from '../flink-role';
import { failed, undecided, type Failed, type Rule, type TerraformJson, type Undecided } from '../rule';
import { inVpc, needsOf, type Need } from '../role-needs';
import { together } from '../verdicts';

const code = allowing(['s3:GetObject', 's3:GetObjectVersion'], 'arn:aws:s3:::example-code/orders.jar');
const log = allowing(['logs:PutLogEvents'], 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/*');
const network = allowing(inVpc, '*');

function withRole(...statements: readonly TerraformJson[]): TerraformJson {
  const vpc = { subnet_ids: ['subnet-0a', 'subnet-0b'], security_group_ids: ['sg-0a'] };
  const stream = { property_group_id: 'Source', property_map: { 'stream.arn': '${aws_kinesis_stream.orders.arn}' } };
  return exampleApplication(
    {
      ...asExampleRole,
      application_configuration: { vpc_configuration: vpc, environment_properties: { property_group: [stream] } },
    },
    { aws_kinesis_stream: { orders: { ...encryptedStream, shard_count: 1 } }, ...exampleRole(statements) },
  );
}

const reading = allowing(['kinesis:GetRecords'], 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders');

export const roleSuffices: Rule = {
  code: 'FLK4020',
  gap: 'MSF-020',
  title: 'The execution role does not allow what the application needs',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  why: 'AWS refuses to create the application, or the job restarts without end: both after the apply has begun.',
  fix: 'Allow the actions in a policy of the execution role.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/security_iam_service-with-iam.html',
  good: { after: withRole(code, log, network, reading) },
  bad: { after: withRole(log) },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) => {
      const runner = runnerOf(estate, application);
      const disabled = disabledFor(estate, application);
      if (!runner)
        return [...disabled, undecided(application, 'which execution role it has is not known here', paths.role)];
      return together(application, [...disabled, ...missing(application, needsOf(estate, application, runner))]);
    }),
};

/** No right helps where the key itself is switched off. */
function disabledFor(estate: Estate, application: Standing): readonly Failed[] {
  return disabledKeysOf(estate, application).map(({ key, of, isOfLog }) =>
    failed(key, `the key of ${of.address} is disabled`, {
      ...{
        path: switchOf(key.type),
        expected: 'true',
        found: 'false',
        fix: 'Enable the key, or encrypt with another one.',
      },
      ...(isOfLog && { atMost: 'medium' }),
    }),
  );
}

/** One for each thing that it does, as a statement of one policy mends it, however many actions that takes. */
function missing(application: Standing, needs: readonly Need[]): readonly (Failed | Undecided)[] {
  const unsure = needs.filter(({ answer }) => answer === 'unknown');
  const denied = groupBy(
    needs.filter(({ answer }) => answer === 'denied'),
    ({ what }) => what,
  );
  return [
    ...[...denied].map(([what, some]) => {
      const expected = [...new Set(some.map((need) => need.expected))].join(', ');
      return failed(application, `the application may not ${what}`, { path: paths.role, expected, about: what });
    }),
    ...unsure.map(({ what }) => undecided(application, `whether the role may ${what} is not known`, paths.role)),
  ];
}
