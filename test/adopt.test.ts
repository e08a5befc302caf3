// What runs becomes a spec: what is said of it, what is left alone, and that nothing in it is evaluated.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import type { FlinkApplication } from '../generated/application';
import { run } from '../src/commands/run';
import { importIds } from '../src/terraform/import-ids';
import { resourceTypes } from '../src/terraform/resource-types';
import { compileText, inTemporaryFolder, printed } from './support/compile';
import { root } from './support/run-cli';

const test = suite('adopt');

type Json = { [key: string]: Json } & { [key: string]: unknown };

const folder = join(root, 'examples', 'adopt', 'described');
const answers = (): Record<string, Json> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json]),
  );

interface Adopted {
  readonly status: number;
  readonly text: string;
  readonly told: string;
  readonly spec: FlinkApplication;
}

async function adopt(files: Readonly<Record<string, unknown>>, ...words: readonly string[]): Promise<Adopted> {
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  let [text, told] = ['', ''];
  const status = await inTemporaryFolder(texts, (path) =>
    run(['adopt', path, ...words], {
      out: (piece) => (text += piece),
      err: (piece) => (told += piece),
      color: false,
      environment: { HOME: '/home/of/somebody' },
    }),
  );
  return { status, text, told, spec: parse(text) as FlinkApplication };
}

/** The example with something else in one of its answers. */
async function changed(change: (all: Record<string, Json>) => void, ...words: readonly string[]): Promise<Adopted> {
  const all = answers();
  change(all);
  return adopt(all, ...words);
}

const detail = (all: Record<string, Json>): Json => all['application.json']?.['ApplicationDetail'] as Json;
const configuration = (all: Record<string, Json>): Json => detail(all)['ApplicationConfigurationDescription'] as Json;

function operations({ overrides = [] }: FlinkApplication, address: string): string[] {
  return overrides
    .filter((one) => one.address === address)
    .flatMap((one) => one.operations.map(({ op, path, value }) => `${op} ${path} ${JSON.stringify(value)}`));
}

const application = 'aws_kinesisanalyticsv2_application.application';

test('the committed spec is what the example is adopted as, and the state says the same', async () => {
  const committed = readFileSync(join(root, 'examples', 'adopt', 'adopted.yaml'), 'utf8');
  assert.is((await adopt(answers())).text, committed);
  const state = readFileSync(join(root, 'examples', 'adopt', 'state.json'), 'utf8');
  assert.is((await adopt({ 'state.json': state })).text, committed);
});

test('tags in any order make the same spec', async () => {
  const tags = [
    { Key: 'team', Value: 'orders' },
    { Key: 'owner', Value: 'payments' },
  ];
  const [one, other] = await Promise.all(
    [tags, [...tags].reverse()].map((Tags) =>
      changed((all) => {
        all['application-tags.json'] = { Tags } as never;
        all['log-group-tags.json'] = { tags: { owner: 'payments' } } as never;
      }),
    ),
  );
  assert.is(one?.text, other?.text);
});

test('a plan is read by what stood before it, and the file of a state by its instances', async () => {
  const { text } = await adopt(answers());
  const state = JSON.parse(readFileSync(join(root, 'examples', 'adopt', 'state.json'), 'utf8')) as Json;
  const plan = { format_version: '1.2', prior_state: state, resource_changes: [] };
  assert.is((await adopt({ 'plan.json': plan })).text, text);
  const modules = (state['values'] as Json)['root_module'] as Json;
  const [module] = modules['child_modules'] as unknown as readonly Json[];
  const resources = (module?.['resources'] as unknown as readonly Json[]).map(({ type, name, values }) => ({
    mode: 'managed',
    module: 'module.orders',
    type,
    name,
    instances: [{ attributes: values }],
  }));
  const raw = await adopt({ 'terraform.json': { version: 4, resources } });
  assert.is(raw.text, text);
  assert.match(raw.told, "terraform state rm 'module.orders.aws_kinesisanalyticsv2_application.this'");
});

test('what is not described is left alone, and asked for', async () => {
  const { spec, told, status } = await changed((all) => {
    for (const name of Object.keys(all)) if (name !== 'application.json') delete all[name];
  });
  assert.is(status, 0, told);
  assert.equal(Object.keys({ ...spec.imports }), [application]);
  assert.equal(spec.spec.executionRole, { arn: 'arn:aws:iam::111122223333:role/Flink-Orders' });
  assert.is(operations(spec, application).at(-1), 'add /lifecycle/ignore_changes ["description","tags","tags_all"]');
  for (const command of ['iam get-role', 'logs describe-log-groups', 'kinesisanalyticsv2 list-tags-for-resource'])
    assert.match(told, `aws ${command}`);
});

const group = 'arn:aws:logs:eu-west-1:111122223333:log-group';

/** What flinkform gives every role whose log it has. */
const derived = [
  { Effect: 'Allow', Action: 'logs:DescribeLogGroups', Resource: `${group}:*` },
  { Effect: 'Allow', Action: ['logs:DescribeLogStreams'], Resource: [`${group}:/teams/orders:*`] },
  { Effect: 'Allow', Action: ['logs:PutLogEvents'], Resource: `${group}:/teams/orders:log-stream:flink` },
];

const cases: readonly (readonly [
  name: string,
  change: (all: Record<string, Json>) => void,
  says: (adopted: Adopted) => void,
])[] = [
  [
    'a role with several inline policies is named as one that exists',
    (all) => void (all['role-policies.json'] = { PolicyNames: ['orders', 'more'] } as never),
    ({ spec, told }) => {
      assert.ok(spec.spec.executionRole?.arn);
      assert.match(told, 'has 2 inline policies, and a stack has one of them');
    },
  ],
  [
    'a policy of plain statements becomes statements, without those that are derived',
    (all) => {
      const policy = all['role-policy.json']?.['PolicyDocument'] as unknown as {
        Statement: { Sid?: string; Effect: string }[];
      };
      policy.Statement.forEach((one) => delete one.Sid);
      policy.Statement.splice(2, 1, ...derived);
    },
    ({ spec }) => {
      const statements = spec.spec.executionRole?.statements ?? [];
      assert.equal(
        statements.map(({ actions: [first] }) => first),
        ['kinesis:DescribeStreamSummary'],
      );
      assert.equal(operations(spec, 'aws_iam_role_policy.execution'), [
        'remove /name_prefix undefined',
        'add /name "orders"',
      ]);
    },
  ],
  [
    'an application that does not run is not started',
    (all) => void (detail(all)['ApplicationStatus'] = 'READY' as never),
    ({ spec }) => assert.is(spec.spec.start, false),
  ],
  [
    'how its job was restored is kept in an override, for another one would be an update',
    (all) => {
      const run = configuration(all)['RunConfigurationDescription'] as Json;
      run['ApplicationRestoreConfigurationDescription'] = {
        ApplicationRestoreType: 'RESTORE_FROM_CUSTOM_SNAPSHOT',
        SnapshotName: 'before',
      } as never;
    },
    ({ spec }) =>
      assert.equal(operations(spec, application).slice(-2), [
        'replace /application_configuration/run_configuration/application_restore_configuration/' +
          'application_restore_type "RESTORE_FROM_CUSTOM_SNAPSHOT"',
        'add /application_configuration/run_configuration/application_restore_configuration/snapshot_name "before"',
      ]),
  ],
  [
    'without a log there is none afterwards',
    (all) => delete detail(all)['CloudWatchLoggingOptionDescriptions'],
    ({ spec, told }) => {
      assert.ok(operations(spec, application).includes('remove /cloudwatch_logging_options undefined'));
      assert.match(told, 'the application writes no log');
    },
  ],
  [
    'in a VPC',
    (all) =>
      void (configuration(all)['VpcConfigurationDescriptions'] = [
        {
          VpcConfigurationId: '1.1',
          VpcId: 'vpc-0a1b2c3d',
          SubnetIds: ['subnet-0a1b2c3e', 'subnet-0a1b2c3d'],
          SecurityGroupIds: ['sg-0a1b2c3d'],
        },
      ] as never),
    ({ spec }) =>
      assert.equal(spec.spec.network, {
        vpc: { subnets: ['subnet-0a1b2c3d', 'subnet-0a1b2c3e'], securityGroups: ['sg-0a1b2c3d'] },
      }),
  ],
  [
    'tags that only one of them has stay on that one',
    (all) => void (all['log-group-tags.json'] = { tags: { team: 'platform' } } as never),
    ({ spec }) => {
      assert.is(spec.metadata.tags, undefined);
      assert.ok(operations(spec, application).includes('add /tags {"team":"orders"}'));
    },
  ],
];

for (const [name, change, says] of cases)
  test(name, async () => {
    const adopted = await changed(change);
    assert.is(adopted.status, 0, adopted.told);
    const compiled = compileText(adopted.text);
    assert.ok(compiled.files, printed(compiled));
    says(adopted);
  });

test('text is data: nothing in it is a placeholder or an expression', async () => {
  const texts = [
    '${env.HOME}',
    '${metadata.name} $${x}',
    '${aws_iam_role.execution.arn}',
    '%{ if true }x',
    'a: [b] # \'"',
  ];
  const { text, status, told } = await changed((all) => {
    detail(all)['ApplicationDescription'] = texts.join(' ') as never;
    const map = Object.fromEntries(texts.map((one, index) => [`${one}${index}`, one]));
    configuration(all)['EnvironmentPropertyDescriptions'] = {
      PropertyGroupDescriptions: [{ PropertyGroupId: 'a', PropertyMap: map }],
    } as never;
  });
  assert.is(status, 0, told);
  assert.not.match(told, '/home/of/somebody');
  const { plan } = compileText(text, { variables: { HOME: '/home/of/somebody' } });
  const planned = plan?.resources.find(({ type }) => type === 'aws_kinesisanalyticsv2_application');
  assert.is(Reflect.get(planned?.arguments ?? {}, 'description'), texts.join(' '));
  assert.equal(Object.values({ ...plan?.properties['a'] }).sort(), [...texts].sort());
});

test('a secret in a property is an error of the spec, stays out of the report, and hides no other difference', async () => {
  const secret = 'AKIAIOSFODNN7EXAMPLE';
  const { status, told, spec } = await changed((all) => {
    configuration(all)['EnvironmentPropertyDescriptions'] = {
      PropertyGroupDescriptions: [{ PropertyGroupId: 'a', PropertyMap: { key: secret } }],
    } as never;
  });
  assert.is(status, 1);
  assert.match(told, 'FLK3006');
  assert.not.match(told, secret);
  assert.is(spec.spec.properties?.['a']?.['key'], secret);
  assert.ok((spec.overrides ?? []).length > 3);
});

const policyOf = (policy: string): string => `"policy": ${JSON.stringify(policy)}`;
const statement = '"Effect":"Allow","Action":"kinesis:GetRecords","Resource":"*"';
const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** No state of Terraform is like these: files are anybody's. */
const odd: readonly (readonly [
  name: string,
  place: RegExp,
  instead: string,
  said: Pick<Adopted, 'status'> & { readonly words: RegExp },
])[] = [
  [
    'an application without a name',
    /"name": "Orders_Enrichment"/g,
    '"name": 7',
    { status: 2, words: /FLK9025 .* no name/ },
  ],
  [
    'values in thousands of levels',
    /"format_version"/,
    `"a": ${nested(20_000)}, "format_version"`,
    { status: 2, words: /FLK9023 .* 200 levels/ },
  ],
  [
    'a policy that is no document',
    /"policy": ".*"/,
    policyOf('read it'),
    { status: 0, words: /The policy as it stands/ },
  ],
  [
    'a policy in thousands of levels',
    /"policy": ".*"/,
    policyOf(`{"Statement":${nested(20_000)}}`),
    { status: 0, words: /The policy as it stands/ },
  ],
  ...['null', '{"StringEquals":null}', '[7]'].map(
    (condition) =>
      [
        `a condition that is ${condition}`,
        /"policy": ".*"/,
        policyOf(`{"Version":"2012-10-17","Statement":[{${statement},"Condition":${condition}}]}`),
        { status: 0, words: /The policy as it stands/ },
      ] as const,
  ),
];
for (const [name, place, instead, { status, words }] of odd)
  test(`a state with ${name} is told in words`, async () => {
    const state = readFileSync(join(root, 'examples', 'adopt', 'state.json'), 'utf8').replace(place, () => instead);
    const adopted = await adopt({ 'state.json': state });
    assert.match(adopted.told, words);
    assert.is(adopted.status, status);
  });

test('each type that is emitted says what it is imported by, and the ids of an adoption have these forms', async () => {
  assert.equal(Object.keys(importIds).sort(), [...resourceTypes].sort());
  const { spec } = await adopt(answers());
  for (const [address, id] of Object.entries({ ...spec.imports })) {
    const known = importIds[address.split('.')[0] as keyof typeof importIds];
    assert.ok(known !== 'none' && (known.form?.test(id) ?? true), address);
  }
});

test.run();
