// Overrides of every kind: of resources that are there or not, at paths that lead somewhere or nowhere.
import fc from 'fast-check';
import { disguisedTexts, hostileTexts, specialNames, written } from '../../support/arbitrary-text';

const application = 'aws_kinesisanalyticsv2_application.application';
const addresses = [
  application,
  application,
  'aws_iam_role.execution',
  'aws_cloudwatch_log_group.application',
  'aws_nothing.constructor',
];
const hostile = fc.constantFrom(...hostileTexts, ...disguisedTexts, ...specialNames);

/** Arguments of the application and of any resource, and names that are none. */
const step = fc.oneof(
  fc.constantFrom(
    'tags',
    'name',
    'start_application',
    'description',
    'runtime_environment',
    'lifecycle',
    'depends_on',
    'ignore_changes',
    'timeouts',
  ),
  fc.constantFrom(
    'application_configuration',
    'flink_application_configuration',
    'parallelism_configuration',
    'parallelism',
    '0',
    '-',
    '',
    'no_such',
  ),
  hostile.map((text) => text.replaceAll('~', '~0').replaceAll('/', '~1')),
);
const path = fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => steps.map((one) => `/${one}`).join(''));
const value = fc.oneof(
  fc.constantFrom<unknown>(true, 1, null, '', [], {}, { a: 'b' }),
  hostile.map(written),
  hostile.map((key) => ({ [key]: 'x' })),
  fc.jsonValue({ maxDepth: 1 }),
);
const operation = fc.record(
  { op: fc.constantFrom('add', 'add', 'replace', 'remove'), path, value },
  { requiredKeys: ['op', 'path'] },
);

/** The value of `overrides`. */
export const anyOverrides: fc.Arbitrary<object[]> = fc.array(
  fc.record({
    address: fc.constantFrom(...addresses),
    reason: fc.constant('to see what happens'),
    operations: fc.array(operation, { minLength: 1, maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 2 },
);
