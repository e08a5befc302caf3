// A template of CloudFormation becomes a spec: what its functions come to, what cannot be known, and what has changed
// since.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import type { FlinkApplication } from '../generated/application';
import { run } from '../src/commands/run';
import { compileText, inTemporaryFolder, printed } from './support/compile';
import { root } from './support/run-cli';

const test = suite('adopt a template');

const folder = join(root, 'examples', 'adopt', 'cloudformation');
const example = (): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

interface Adopted {
  readonly status: number;
  readonly text: string;
  readonly told: string;
  readonly spec: FlinkApplication;
}

async function adopt(files: Readonly<Record<string, unknown>>): Promise<Adopted> {
  const texts = Object.fromEntries(
    Object.entries(files).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  let [text, told] = ['', ''];
  const status = await inTemporaryFolder(texts, (path) =>
    run(['adopt', path], {
      out: (piece) => (text += piece),
      err: (piece) => (told += piece),
      color: false,
      environment: {},
    }),
  );
  return { status, text, told, spec: parse(text) as FlinkApplication };
}

test('the committed spec is what the example is adopted as, whatever the template is written in', async () => {
  const committed = readFileSync(join(root, 'examples', 'adopt', 'from-template.yaml'), 'utf8');
  const { 'template.yaml': template, ...answers } = example();
  const whole = await adopt({ ...answers, 'template.yaml': template });
  assert.is(whole.text, committed, whole.told);
  const compiled = compileText(whole.text);
  assert.ok(compiled.files, printed(compiled));
  const answer = { TemplateBody: template, StagesAvailable: ['Original', 'Processed'] };
  assert.is((await adopt({ ...answers, 'get-template.json': answer })).text, committed);
  const json = longForms(template ?? '');
  assert.is((await adopt({ ...answers, 'template.json': json })).text, committed);
  assert.is((await adopt({ ...answers, 'get-template.json': { TemplateBody: json } })).text, committed);
});

/** The template as CDK would write it. */
function longForms(template: string): unknown {
  const names = ['Ref', 'Sub', 'GetAtt', 'Join', 'If', 'Equals', 'FindInMap'];
  const customTags = names.flatMap((name) => {
    const key = name === 'Ref' ? name : `Fn::${name}`;
    const made = (value: unknown) => ({ [key]: name === 'GetAtt' ? String(value).split('.') : value });
    type Sequence = { readonly toJSON: () => unknown };
    return [
      { tag: `!${name}`, resolve: (text: string) => made(text) },
      { tag: `!${name}`, collection: 'seq' as const, resolve: (seq: Sequence) => made(seq.toJSON()) as never },
    ];
  });
  return parse(template, { customTags }) as unknown;
}

const stack = {
  StackId: 'arn:aws:cloudformation:eu-west-1:111122223333:stack/orders/0f3c1f0e-8a1b-11f0-9d59-0a2f7c7d6c11',
  StackName: 'orders',
};

/** One application, with something to be evaluated in its properties. */
function templateWith(value: unknown, more: object = {}): object {
  return {
    Parameters: {
      Bucket: { Type: 'String', Default: 'example-artifacts' },
      Names: { Type: 'CommaDelimitedList', Default: 'a, b' },
      Secret: { Type: 'String', NoEcho: true, Default: 'x' },
      Stored: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/core/name' },
      Untold: { Type: 'String' },
      Dynamic: { Type: 'String', Default: '{{resolve:ssm:/a}}' },
    },
    Conditions: {
      Always: { 'Fn::Equals': ['a', 'a'] },
      Never: { 'Fn::Not': [{ Condition: 'Always' }] },
      Both: { 'Fn::And': [{ Condition: 'Always' }, { Condition: 'Never' }] },
      Either: { 'Fn::Or': [{ Condition: 'Round' }, { Condition: 'Always' }] },
      Round: { Condition: 'Round' },
      ...Object.fromEntries(Array.from({ length: 20_000 }, (__, at) => [`C${at}`, { Condition: `C${at + 1}` }])),
    },
    Mappings: { Sizes: { '111122223333': { small: 1 } } },
    Resources: {
      Orders: { Type: 'AWS::Kinesis::Stream', Properties: { Name: 'orders' } },
      Unnamed: { Type: 'AWS::Kinesis::Stream' },
      Other: { Type: 'AWS::Lambda::Function' },
      App: {
        Type: 'AWS::KinesisAnalyticsV2::Application',
        Properties: {
          ApplicationName: 'orders',
          RuntimeEnvironment: 'FLINK-1_20',
          ServiceExecutionRole: 'arn:aws:iam::111122223333:role/orders',
          ApplicationConfiguration: {
            ApplicationCodeConfiguration: {
              CodeContentType: 'ZIPFILE',
              CodeContent: { S3ContentLocation: { BucketARN: 'arn:aws:s3:::example-artifacts', FileKey: 'a.jar' } },
            },
            EnvironmentProperties: { PropertyGroups: [{ PropertyGroupId: 'g', PropertyMap: { x: value, y: 'y' } }] },
          },
        },
      },
    },
    ...more,
  };
}

const evaluated: readonly (readonly [what: string, node: unknown, value: string])[] = [
  ['a parameter', { Ref: 'Bucket' }, 'example-artifacts'],
  ['a number', 5, '5'],
  ['the Region', { Ref: 'AWS::Region' }, 'eu-west-1'],
  [
    'a text with names',
    { 'Fn::Sub': '${AWS::AccountId}/${Bucket}/${!Bucket}' },
    '111122223333/example-artifacts/$${Bucket}',
  ],
  [
    'a text with names of its own',
    { 'Fn::Sub': ['${A}-${Orders.Arn}', { A: { Ref: 'Orders' } }] },
    'orders-arn:aws:kinesis:eu-west-1:111122223333:stream/orders',
  ],
  ['a chosen item', { 'Fn::Select': [1, { Ref: 'Names' }] }, 'b'],
  ['a list of texts', { 'Fn::Join': ['|', { 'Fn::Split': ['-', 'a-b'] }] }, 'a|b'],
  ['a mapping', { 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::AccountId' }, 'small'] }, '1'],
  ['a condition', { 'Fn::If': ['Never', { Ref: 'Untold' }, 'else'] }, 'else'],
  ['two conditions', { 'Fn::If': ['Both', 'then', 'else'] }, 'else'],
  ['one of two, of which the other is not known', { 'Fn::If': ['Either', 'then', 'else'] }, 'then'],
  ['an output', { 'Fn::GetAtt': ['Other', 'Arn'] }, 'arn:aws:lambda:eu-west-1:111122223333:function:other'],
];

const withOutput = { Outputs: { Out: { Value: { 'Fn::GetAtt': ['Other', 'Arn'] } } } };
const told = [{ OutputKey: 'Out', OutputValue: 'arn:aws:lambda:eu-west-1:111122223333:function:other' }];

for (const [what, node, value] of evaluated)
  test(`${what} is evaluated`, async () => {
    const {
      spec,
      told: said,
      status,
    } = await adopt({
      'template.json': templateWith(node, withOutput),
      'stacks.json': { Stacks: [{ ...stack, Outputs: told }] },
    });
    assert.equal(spec.spec.properties?.['g'], { x: value, y: 'y' }, said);
    assert.is(status, 0, said);
  });

const notKnown: readonly (readonly [what: string, node: unknown, words: string])[] = [
  ['a parameter without a value', { Ref: 'Untold' }, 'is the parameter Untold, whose value is not told'],
  ['a secret parameter', { Ref: 'Secret' }, 'is the parameter Secret, whose value is not told'],
  ['a parameter of Systems Manager', { Ref: 'Stored' }, 'is the parameter Stored, whose value is not told'],
  ['what is not there', { Ref: 'Nowhere' }, 'refers to Nowhere, of which nothing is told'],
  ['what CloudFormation has named', { Ref: 'Unnamed' }, 'refers to Unnamed, whose name CloudFormation chose'],
  ['a type that is not known', { Ref: 'Other' }, 'refers to Other, of whose type flinkform knows no reference'],
  [
    'an attribute that is not known',
    { 'Fn::GetAtt': 'Orders.StreamId' },
    'is Orders.StreamId, of which nothing is told',
  ],
  ['a value of another stack', { 'Fn::ImportValue': 'a' }, 'is made by Fn::ImportValue, which is not evaluated here'],
  ['a dynamic reference', '{{resolve:ssm:/a}}', 'is a dynamic reference'],
  ['a dynamic reference with a name in it', { 'Fn::Sub': '{{resolve:ssm:/${Bucket}}}' }, 'is a dynamic reference'],
  ['a dynamic reference in a parameter', { Ref: 'Dynamic' }, 'is a dynamic reference'],
  ['an item that is not there', { 'Fn::Select': [9, { Ref: 'Names' }] }, 'is not given what it takes'],
  ['no list', { 'Fn::Join': ['', 'a'] }, 'is not given what it takes'],
  ['a mapping that is not there', { 'Fn::FindInMap': ['Sizes', 'a', 'b'] }, 'finds nothing in the mappings'],
  ['a condition that is not there', { 'Fn::If': ['Unsaid', 'a', 'b'] }, 'asks the condition Unsaid'],
  ['a text with such a name', { 'Fn::Sub': 'a ${Untold}' }, 'is the parameter Untold, whose value is not told'],
  ['a text made of what is not known', { 'Fn::Sub': ['${A}', { A: { Ref: 'Untold' } }] }, 'whose value is not told'],
  ['a condition of a thousand others', { 'Fn::If': ['C0', 'a', 'b'] }, 'is found through more than 100 others'],
  [
    'a text that grows and grows',
    { 'Fn::Sub': ['${A}'.repeat(30_000), { A: { 'Fn::Join': ['', Array.from({ length: 200 }, () => 'abcde')] } }] },
    'makes too much text of the template',
  ],
  ['a text between others that grows and grows', growing(9), 'makes too much text of the template'],
];

/** Each level has eleven texts, with the level below between them. */
function growing(levels: number): unknown {
  const between = levels === 0 ? 'abcdefghij' : growing(levels - 1);
  return { 'Fn::Join': [between, Array.from({ length: 11 }, () => 'a')] };
}

for (const [what, node, words] of notKnown)
  test(`${what} is told, and never guessed`, async () => {
    const files = { 'template.json': templateWith(node), 'stacks.json': { Stacks: [stack] } };
    const { spec, told: said, status } = await adopt(files);
    assert.is(status, 1);
    assert.match(
      said,
      /not understood:\n.*template[.]json:1  (?:Resources[.]App[.]Properties[.]Application|Conditions)/,
    );
    assert.match(said, words);
    assert.match(said, /PropertyMap[.]x would be taken from the job, so \$\{env[.]NOT_KNOWN_X\} stands for it/);
    assert.match(said, /FLK\d{4} .*NOT_KNOWN_X/);
    assert.equal(spec.spec.properties?.['g'], { x: '${env.NOT_KNOWN_X}', y: 'y' });
  });

const evaluatedNames: readonly (readonly [type: string, properties: object, node: unknown, value: string])[] = [
  ...[{ 'Fn::GetAtt': ['It', 'Arn'] }, { 'Fn::Sub': '${It.Arn}' }].map(
    (node) => ['AWS::SQS::Queue', { QueueName: 'orders' }, node, 'arn:aws:sqs:eu-west-1:111122223333:orders'] as const,
  ),
  [
    'AWS::SQS::Queue',
    { QueueName: 'orders' },
    { Ref: 'It' },
    'https://sqs.eu-west-1.amazonaws.com/111122223333/orders',
  ],
  ['AWS::SNS::Topic', { TopicName: 'orders' }, { Ref: 'It' }, 'arn:aws:sns:eu-west-1:111122223333:orders'],
  ['AWS::S3::Bucket', { BucketName: 'orders' }, { 'Fn::GetAtt': 'It.Arn' }, 'arn:aws:s3:::orders'],
  [
    'AWS::Kinesis::Stream',
    { Name: 'orders' },
    { 'Fn::GetAtt': 'It.Arn' },
    'arn:aws:kinesis:eu-west-1:111122223333:stream/orders',
  ],
  [
    'AWS::DynamoDB::Table',
    { TableName: { Ref: 'Bucket' } },
    { 'Fn::GetAtt': 'It.Arn' },
    'arn:aws:dynamodb:eu-west-1:111122223333:table/example-artifacts',
  ],
  [
    'AWS::KinesisFirehose::DeliveryStream',
    { DeliveryStreamName: 'orders' },
    { 'Fn::GetAtt': 'It.Arn' },
    'arn:aws:firehose:eu-west-1:111122223333:deliverystream/orders',
  ],
];

for (const [type, properties, node, value] of evaluatedNames)
  test(`${JSON.stringify(node)} of ${type} follows from the name that the template gives it`, async () => {
    const template = templateWith(node) as Template;
    template.Resources['It'] = { Type: type, Properties: properties };
    const { spec, told: said, status } = await adopt({ 'template.json': template, 'stacks.json': { Stacks: [stack] } });
    assert.is(spec.spec.properties?.['g']?.['x'], value);
    assert.is(status, 0, said);
  });

/** The application of `templateWith`, to be changed. */
interface Template {
  readonly Resources: Record<string, object> & {
    readonly App: { readonly Properties: { readonly ApplicationConfiguration: Record<string, unknown> } };
  };
}

function templateChanged(configuration: object, resources: object = {}, properties: object = {}): Template {
  const template = templateWith('x') as Template;
  Object.assign(template.Resources.App.Properties.ApplicationConfiguration, configuration);
  Object.assign(template.Resources.App.Properties, properties);
  Object.assign(template.Resources, resources);
  return template;
}

const elsewhere = { 'Fn::ImportValue': 'core' };

const leftOpen: readonly (readonly [what: string, configuration: object, place: readonly string[], stands: unknown])[] =
  [
    [
      'subnets of another stack',
      { VpcConfigurations: [{ SubnetIds: elsewhere, SecurityGroupIds: ['sg-0a1b2c3d'] }] },
      ['network'],
      { vpc: { subnets: '${env.NOT_KNOWN_SUBNET_IDS}', securityGroups: ['sg-0a1b2c3d'] } },
    ],
    [
      'security groups of which one is another stack’s',
      { VpcConfigurations: [{ SubnetIds: ['subnet-0a1b2c3d'], SecurityGroupIds: ['sg-0a1b2c3d', elsewhere] }] },
      ['network', 'vpc', 'securityGroups'],
      '${env.NOT_KNOWN_SECURITY_GROUP_IDS}',
    ],
    [
      'a VPC under a condition that is not known',
      { VpcConfigurations: { 'Fn::If': ['Unsaid', [], []] } },
      ['network'],
      { vpc: { subnets: '${env.NOT_KNOWN_SUBNET_IDS}', securityGroups: '${env.NOT_KNOWN_SECURITY_GROUP_IDS}' } },
    ],
    [
      'a group of which nothing is known',
      { EnvironmentProperties: { PropertyGroups: [{ PropertyGroupId: 'g', PropertyMap: elsewhere }] } },
      ['properties'],
      { g: { NOT_KNOWN: '${env.NOT_KNOWN_PROPERTY_MAP}' } },
    ],
    [
      'a group whose name is not known',
      { EnvironmentProperties: { PropertyGroups: [{ PropertyGroupId: elsewhere, PropertyMap: { a: 'b' } }] } },
      ['properties'],
      { '${env.NOT_KNOWN_PROPERTY_GROUP_ID}': { a: 'b' } },
    ],
    [
      'groups of which one is not known',
      { EnvironmentProperties: { PropertyGroups: [elsewhere] } },
      ['properties'],
      { NOT_KNOWN: { NOT_KNOWN: '${env.NOT_KNOWN_PROPERTY_GROUPS}' } },
    ],
    [
      'all groups',
      { EnvironmentProperties: elsewhere },
      ['properties'],
      { NOT_KNOWN: { NOT_KNOWN: '${env.NOT_KNOWN_ENVIRONMENT_PROPERTIES}' } },
    ],
    [
      'a version of the code',
      {
        ApplicationCodeConfiguration: {
          CodeContentType: 'ZIPFILE',
          CodeContent: {
            S3ContentLocation: { BucketARN: 'arn:aws:s3:::example-artifacts', FileKey: 'a', ObjectVersion: elsewhere },
          },
        },
      },
      ['code', 'version'],
      '${env.NOT_KNOWN_OBJECT_VERSION}',
    ],
    [
      'two keys of one resource, in a group that no spec has',
      {
        EnvironmentProperties: {
          PropertyGroups: [
            { PropertyGroupId: 'kinesis.analytics.flink.run.options', PropertyMap: { python: { Ref: 'Unnamed' } } },
            { PropertyGroupId: 'g', PropertyMap: { python: { Ref: 'Unnamed' }, 'b.c': { Ref: 'Unnamed' } } },
          ],
        },
      },
      ['properties', 'g'],
      { python: '${env.NOT_KNOWN_PYTHON_2}', 'b.c': '${env.NOT_KNOWN_B_C}' },
    ],
  ];

for (const [what, configuration, place, stands] of leftOpen)
  test(`${what}: a variable stands there, the rest is whole, and the file says that it is not finished`, async () => {
    const {
      spec,
      text,
      told: said,
      status,
    } = await adopt({
      'template.json': templateChanged(configuration, roleAndPolicy('*'), { ServiceExecutionRole: roleArn }),
      'stacks.json': { Stacks: [stack] },
    });
    assert.is(status, 1, said);
    assert.equal(
      place.reduce<unknown>((node, key) => Reflect.get(node as object, key) as unknown, spec.spec),
      stands,
    );
    assert.match(text, /^# Not finished: do not apply this[^]*describe-application --application-name NAME/);
    assert.not.match(text, /flinkform-\d+-not-known|-0{12}/);
    assert.not.match(said, /nothing is compared/);
    assert.ok(spec.overrides?.some(({ operations: all }) => all.some(({ path }) => path === '/policy')));
    assert.equal(Object.keys({ ...spec.imports }), [
      'aws_iam_role.execution',
      'aws_iam_role_policy.execution',
      'aws_kinesisanalyticsv2_application.application',
    ]);
    assert.match(said, /would be taken from the job/);
  });

const roleArn = { 'Fn::GetAtt': ['Role', 'Arn'] };

/** @param resource of the one statement of the policy */
function roleAndPolicy(resource: unknown, properties: object = {}): object {
  const statement = { Effect: 'Allow', Action: 'sqs:*', Resource: resource };
  const PolicyDocument = { Version: '2012-10-17', Statement: [statement] };
  const Policies = [{ PolicyName: 'orders', PolicyDocument }];
  const AssumeRolePolicyDocument = { Version: '2012-10-17', Statement: [] };
  return {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: { RoleName: 'orders', AssumeRolePolicyDocument, Policies, ...properties },
    },
  };
}

const described = {
  ApplicationDetail: {
    ApplicationARN: 'arn:aws:kinesisanalytics:eu-west-1:111122223333:application/orders',
    ApplicationName: 'orders',
    RuntimeEnvironment: 'FLINK-1_20',
    ServiceExecutionRole: 'arn:aws:iam::111122223333:role/orders',
    ApplicationStatus: 'RUNNING',
    ApplicationMode: 'STREAMING',
    ApplicationConfigurationDescription: {
      ApplicationCodeConfigurationDescription: {
        CodeContentType: 'ZIPFILE',
        CodeContentDescription: {
          S3ApplicationCodeLocationDescription: { BucketARN: 'arn:aws:s3:::example-artifacts', FileKey: 'a.jar' },
        },
      },
      EnvironmentPropertyDescriptions: {
        PropertyGroupDescriptions: [{ PropertyGroupId: 'g', PropertyMap: { x: 'core', y: 'y' } }],
      },
    },
  },
};

const settled: readonly (readonly [what: string, configuration: object])[] = [
  [
    'a key',
    { EnvironmentProperties: { PropertyGroups: [{ PropertyGroupId: 'g', PropertyMap: { x: elsewhere, y: 'y' } }] } },
  ],
  ['a group', { EnvironmentProperties: { PropertyGroups: [{ PropertyGroupId: 'g', PropertyMap: elsewhere }] } }],
  ['all groups', { EnvironmentProperties: elsewhere }],
];

for (const [what, configuration] of settled)
  test(`${what} that the template leaves open and an answer tells is neither asked for nor another one`, async () => {
    const {
      spec,
      text,
      told: said,
      status,
    } = await adopt({
      'template.json': templateChanged(configuration),
      'stacks.json': { Stacks: [stack] },
      'application.json': described,
    });
    assert.is(status, 0, said);
    assert.equal(spec.spec.properties?.['g'], { x: 'core', y: 'y' });
    assert.not.match(said, /not understood|is another one by now/, said);
    assert.not.match(text, /Not finished|NOT_KNOWN/);
  });

test('what an answer has told of one thing is still asked for where another one hangs on it', async () => {
  const configuration = {
    EnvironmentProperties: {
      PropertyGroups: [{ PropertyGroupId: 'g', PropertyMap: { x: { Ref: 'Unnamed' }, y: 'y' } }],
    },
  };
  const { told: said, status } = await adopt({
    'template.json': templateChanged(configuration, roleAndPolicy({ Ref: 'Unnamed' })),
    'stacks.json': { Stacks: [stack] },
    'application.json': described,
  });
  assert.is(status, 1);
  assert.match(
    said,
    /Resources[.]Role[.]Properties[.]Policies\[0\][.]PolicyDocument[.]Statement\[0\][.]Resource[.]Ref refers to/,
    said,
  );
  assert.not.match(said, /PropertyMap/);
});

const roles: readonly (readonly [what: string, resource: unknown, properties: object, words: RegExp])[] = [
  [
    'a policy that is not known',
    elsewhere,
    {},
    /has an inline policy whose document is not known, and aws iam get-role-policy/,
  ],
  ['a boundary that is not known', '*', { PermissionsBoundary: elsewhere }, /aws iam get-role tells it/],
];

for (const [what, resource, properties, words] of roles)
  test(`a role with ${what} is named as one that exists`, async () => {
    const {
      spec,
      told: said,
      status,
    } = await adopt({
      'template.json': templateChanged({}, roleAndPolicy(resource, properties), { ServiceExecutionRole: roleArn }),
      'stacks.json': { Stacks: [stack] },
    });
    assert.is(status, 1);
    assert.equal(spec.spec.executionRole, { arn: 'arn:aws:iam::111122223333:role/orders' });
    assert.match(said, words);
  });

test('a policy that get-role-policy tells is taken over, whatever the template leaves open of it', async () => {
  const { spec, told: said } = await adopt({
    'template.json': templateChanged({}, roleAndPolicy(elsewhere), { ServiceExecutionRole: roleArn }),
    'stacks.json': { Stacks: [stack] },
    'policy.json': {
      ...{ RoleName: 'orders', PolicyName: 'orders' },
      PolicyDocument: { Version: '2012-10-17', Statement: [] },
    },
  });
  assert.is(spec.imports?.['aws_iam_role_policy.execution'], 'orders:orders', said);
});

test('a tag that is not known is set to nothing else: tags are left alone', async () => {
  const { spec, told: said } = await adopt({
    'template.json': templateChanged({}, {}, { Tags: [{ Key: 'team', Value: elsewhere }] }),
    'stacks.json': { Stacks: [stack] },
  });
  assert.is(spec.metadata.tags, undefined, said);
  assert.match(said, 'Its tags were not described, so Terraform leaves them alone');
});

test('what the template leaves to the service stays with it, with that reason', async () => {
  const { spec, told: said } = await adopt({ 'template.json': templateWith('x'), 'stacks.json': { Stacks: [stack] } });
  assert.ok(
    spec.overrides?.some(({ reason }) => reason.startsWith('Nothing told what it has')),
    said,
  );
  assert.not.match(said, 'the spec has no field for this value');
});

test('a spec that does not compile says that it must not be gone on with', async () => {
  const {
    text,
    told: said,
    status,
  } = await adopt({
    'template.json': templateChanged({ VpcConfigurations: [{ SubnetIds: ['subnets'], SecurityGroupIds: ['sg'] }] }),
    'stacks.json': { Stacks: [stack] },
  });
  assert.is(status, 1);
  assert.match(said, /Do not go on with it: give what is not understood or not described, and adopt again/);
  assert.match(text, /^# Not finished: do not apply this/);
});

const { ApplicationConfiguration: _, ...withoutConfiguration } = (
  templateWith('x') as { readonly Resources: { readonly App: { readonly Properties: Record<string, unknown> } } }
).Resources.App.Properties;

const refused: readonly (readonly [what: string, files: Readonly<Record<string, unknown>>, words: RegExp])[] = [
  ['no account', { 'template.json': templateWith('x') }, /FLK9024 .*does not say in which account and Region/],
  [
    'several stacks',
    { 'template.json': templateWith('x'), 'stacks.json': { Stacks: [stack, stack] } },
    /FLK9024 .*several stacks are described/,
  ],
  [
    'several templates',
    { 'a.json': templateWith('x'), 'b.json': templateWith('x'), 'stacks.json': { Stacks: [stack] } },
    /FLK9024 .*several templates are named/,
  ],
  [
    'a name that CloudFormation chose',
    {
      'template.json': { Resources: { App: { Type: 'AWS::KinesisAnalyticsV2::Application' } } },
      'stacks.json': { Stacks: [stack] },
    },
    /FLK9024 .*CloudFormation chose the name of the application/,
  ],
  [
    'no code',
    {
      'template.json': {
        Resources: { App: { Type: 'AWS::KinesisAnalyticsV2::Application', Properties: withoutConfiguration } },
      },
      'stacks.json': { Stacks: [stack] },
    },
    /FLK9024 .*the template does not say where its code is/,
  ],
  [
    'no application',
    { 'template.json': { Resources: {} }, 'stacks.json': { Stacks: [stack] } },
    /FLK9024 .*no application is described/,
  ],
  [
    'more resources than there can be',
    {
      'template.json': { Resources: Object.fromEntries(Array.from({ length: 501 }, (__, at) => [`R${at}`, {}])) },
      'stacks.json': { Stacks: [stack] },
    },
    /FLK9024 .*the template has 501 resources, and CloudFormation takes 500/,
  ],
  ['a key twice', { 'template.yaml': 'Resources: {}\nResources: {}\n' }, /FLK9023 .*appears twice.*\n/],
  ['aliases of aliases', { 'template.yaml': aliases() }, /FLK9023 .*aliases expand to more than/],
  ['a spec', { 'app.yaml': 'apiVersion: flinkform/v1\n' }, /FLK9023 .*no answer that is known/],
  ['thousands of levels', { 'template.yaml': `Resources: ${'['.repeat(20_000)}` }, /FLK9023 .*64 levels/],
];

function aliases(): string {
  const lines = Array.from({ length: 12 }, (__, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]`);
  return `a0: &a0 x\n${lines.join('\n')}\nResources: {}\n`;
}

for (const [what, files, words] of refused)
  test(`${what}: refused in words`, async () => {
    const { status, told: said } = await adopt(files);
    assert.match(said, words);
    assert.is(status, 2);
  });

test('what was described wins, and what has changed since is told without its value', async () => {
  const described = JSON.parse(
    readFileSync(join(root, 'examples', 'adopt', 'described', 'application.json'), 'utf8'),
  ) as { readonly ApplicationDetail: Record<string, unknown> };
  const detail = JSON.parse(
    JSON.stringify(described.ApplicationDetail)
      .replaceAll('Orders_Enrichment', 'orders_prices')
      .replaceAll('role/Flink-Orders', 'role/orders-Role-7G8H9J0K1L2M'),
  ) as unknown;
  const { spec, told: said, status } = await adopt({ ...example(), 'application.json': { ApplicationDetail: detail } });
  assert.is(status, 0, said);
  assert.is(spec.spec.compute?.parallelism, 4);
  assert.is(spec.spec.executionRole?.name, 'orders-Role-7G8H9J0K1L2M');
  for (const words of [
    /differs from the template:\n.*template[.]yaml:17  Prices: Input0 \/ batch[.]size is another one by now/,
    /parallelism_configuration[.]parallelism is another one by now/,
    /iam get-role tells it/,
  ])
    assert.match(said, words);
  assert.not.match(said, /whether the job runs|arn:aws:kinesis:eu-west-1:111122223333:stream\/orders is another/);
});

/** Of aws-samples/amazon-managed-service-for-apache-flink-examples, java/KinesisConnectors/cloudformation/
 * msf-kinesis-stream.yaml, typed anew: a role with four inline policies, and a managed one of the stack's own. */
const sample = `
Parameters:
  ApplicationName: { Type: String, Default: FlinkAppCFT }
  FlinkRuntimeEnvironment: { Type: String, Default: FLINK-1_15 }
  CodeBucketArn: { Type: String }
  CodeKey: { Type: String, Default: flink/amazon-msf-slidingwindow-app-1.0.jar }
  SecurityGroup: { Type: "AWS::EC2::SecurityGroup::Id" }
  SubnetOne: { Type: "AWS::EC2::Subnet::Id" }
  Parallelism: { Type: String, Default: 1 }
  InputStreamName: { Type: String }
Resources:
  FlinkApplication:
    Type: AWS::KinesisAnalyticsV2::Application
    Properties:
      ApplicationName: !Ref ApplicationName
      RuntimeEnvironment: !Ref FlinkRuntimeEnvironment
      ServiceExecutionRole: !GetAtt FlinkApplicationServiceExecutionRole.Arn
      ApplicationConfiguration:
        ApplicationCodeConfiguration:
          CodeContent: { S3ContentLocation: { BucketARN: !Ref CodeBucketArn, FileKey: !Ref CodeKey } }
          CodeContentType: 'ZIPFILE'
        VpcConfigurations:
          - SecurityGroupIds: [!Ref SecurityGroup]
            SubnetIds: [!Ref SubnetOne]
        ApplicationSnapshotConfiguration: { SnapshotsEnabled: false }
        EnvironmentProperties:
          PropertyGroups:
            - PropertyGroupId: FlinkApplicationProperties
              PropertyMap: { kinesis.source.stream: !Ref InputStreamName }
        FlinkApplicationConfiguration:
          MonitoringConfiguration: { ConfigurationType: CUSTOM, LogLevel: INFO, MetricsLevel: APPLICATION }
          ParallelismConfiguration:
            { ConfigurationType: CUSTOM, AutoScalingEnabled: true, Parallelism: !Ref Parallelism, ParallelismPerKPU: 1 }
  FlinkApplicationServiceExecutionRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement: [{ Effect: Allow, Principal: { Service: kinesisanalytics.amazonaws.com }, Action: 'sts:AssumeRole' }]
      Path: /
      ManagedPolicyArns: [!Ref KinesisIAMManagedPolicy]
      Policies:
        - PolicyName: ListCloudwatchLogGroups
          PolicyDocument:
            Version: 2012-10-17
            Statement: [{ Effect: Allow, Action: ["logs:DescribeLogGroups"], Resource: "*" }]
        - PolicyName: s3-code-access
          PolicyDocument:
            Version: 2012-10-17
            Statement: [{ Effect: Allow, Action: ["s3:GetObject"], Resource: [!Sub "\${CodeBucketArn}/\${CodeKey}"] }]
  KinesisIAMManagedPolicy: { Type: AWS::IAM::ManagedPolicy }
`;

/** Of aws/aws-cdk, packages/@aws-cdk/aws-kinesisanalytics-flink-alpha/test/integ.application.lit.js.snapshot/
 * FlinkAppTest.template.json, typed anew: all names are CloudFormation's. */
const synthesised = {
  Resources: {
    AppRole1AF9B530: {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Statement: [
            { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'kinesisanalytics.amazonaws.com' } },
          ],
          Version: '2012-10-17',
        },
      },
    },
    AppRoleDefaultPolicy9CADBAA1: {
      Type: 'AWS::IAM::Policy',
      Properties: {
        PolicyDocument: {
          Statement: [
            { Action: 'cloudwatch:PutMetricData', Effect: 'Allow', Resource: '*' },
            {
              Action: 'logs:DescribeLogStreams',
              Effect: 'Allow',
              Resource: { 'Fn::GetAtt': ['AppLogGroupC72EEC8C', 'Arn'] },
            },
          ],
          Version: '2012-10-17',
        },
        PolicyName: 'AppRoleDefaultPolicy9CADBAA1',
        Roles: [{ Ref: 'AppRole1AF9B530' }],
      },
    },
    AppF1B96344: {
      Type: 'AWS::KinesisAnalyticsV2::Application',
      Properties: {
        ApplicationConfiguration: {
          ApplicationCodeConfiguration: {
            CodeContent: {
              S3ContentLocation: {
                BucketARN: {
                  'Fn::Join': [
                    '',
                    [
                      'arn:',
                      { Ref: 'AWS::Partition' },
                      ':s3:::',
                      { 'Fn::Sub': 'cdk-hnb659fds-assets-${AWS::AccountId}-${AWS::Region}' },
                    ],
                  ],
                },
                FileKey: '8be9e0b5f53d41e9a3b1d51c9572c65f24f8170a7188d0ed57fb7d571de4d577.zip',
              },
            },
            CodeContentType: 'ZIPFILE',
          },
          ApplicationSnapshotConfiguration: { SnapshotsEnabled: true },
        },
        RuntimeEnvironment: 'FLINK-1_19',
        ServiceExecutionRole: { 'Fn::GetAtt': ['AppRole1AF9B530', 'Arn'] },
      },
    },
    AppLogGroupC72EEC8C: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 731 } },
    AppLogStream3CAF66A7: {
      Type: 'AWS::Logs::LogStream',
      Properties: { LogGroupName: { Ref: 'AppLogGroupC72EEC8C' } },
    },
    AppLoggingOption75BE995E: {
      Type: 'AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption',
      Properties: {
        ApplicationName: { Ref: 'AppF1B96344' },
        CloudWatchLoggingOption: {
          LogStreamARN: {
            'Fn::Join': [
              '',
              [
                ...[
                  'arn:',
                  { Ref: 'AWS::Partition' },
                  ':logs:',
                  { Ref: 'AWS::Region' },
                  ':',
                  { Ref: 'AWS::AccountId' },
                ],
                ...[':log-group:', { Ref: 'AppLogGroupC72EEC8C' }, ':log-stream:', { Ref: 'AppLogStream3CAF66A7' }],
              ],
            ],
          },
        },
      },
    },
  },
  Parameters: {
    BootstrapVersion: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/cdk-bootstrap/hnb659fds/version' },
  },
};

function resources(ids: Readonly<Record<string, string>>): object {
  const rows = Object.entries(ids).map(([LogicalResourceId, PhysicalResourceId]) => ({
    ...{ LogicalResourceId, PhysicalResourceId, StackId: stack.StackId },
  }));
  return { StackResources: rows };
}

test('a sample of AWS: its role has several inline policies, and is named as one that exists', async () => {
  const given = {
    FlinkRuntimeEnvironment: 'FLINK-1_20',
    CodeBucketArn: 'arn:aws:s3:::example-artifacts',
    SecurityGroup: 'sg-0a1b2c3d',
    SubnetOne: 'subnet-0a1b2c3d',
    InputStreamName: 'orders',
  };
  const Parameters = Object.entries(given).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue }));
  const { spec, told: said } = await adopt({
    'msf-kinesis-stream.yaml': sample,
    'stacks.json': { Stacks: [{ ...stack, Parameters }] },
    'resources.json': resources({ FlinkApplicationServiceExecutionRole: 'orders-Role-1' }),
  });
  assert.equal(spec.spec.executionRole, { arn: 'arn:aws:iam::111122223333:role/orders-Role-1' });
  assert.equal(spec.spec.network, { vpc: { subnets: ['subnet-0a1b2c3d'], securityGroups: ['sg-0a1b2c3d'] } });
  assert.is(spec.spec.scaling?.automatic, true);
  assert.match(said, 'has 2 inline policies, and a stack has one of them');
  assert.match(said, 'refers to KinesisIAMManagedPolicy, whose name CloudFormation chose');
});

test('what CDK has synthesised: without physical ids it is refused, and with them all is taken over', async () => {
  const without = await adopt({ 'FlinkAppTest.template.json': synthesised, 'stacks.json': { Stacks: [stack] } });
  assert.match(without.told, /FLK9024 .*CloudFormation chose the name of the application/);
  const {
    spec,
    told: said,
    status,
  } = await adopt({
    'FlinkAppTest.template.json': synthesised,
    'stacks.json': { Stacks: [stack] },
    'resources.json': resources({
      AppRole1AF9B530: 'Role-1',
      AppF1B96344: 'AppF1B96344-2',
      AppLogGroupC72EEC8C: 'Group-3',
      AppLogStream3CAF66A7: 'Stream-4',
    }),
  });
  assert.is(status, 0, said);
  assert.equal(spec.imports, {
    'aws_cloudwatch_log_group.application': 'Group-3',
    'aws_cloudwatch_log_stream.application': 'Group-3:Stream-4',
    'aws_iam_role.execution': 'Role-1',
    'aws_iam_role_policy.execution': 'Role-1:AppRoleDefaultPolicy9CADBAA1',
    'aws_kinesisanalyticsv2_application.application':
      'arn:aws:kinesisanalytics:eu-west-1:111122223333:application/AppF1B96344-2',
  });
  assert.is((spec.spec.code as { readonly bucket?: string }).bucket, 'cdk-hnb659fds-assets-111122223333-eu-west-1');
});

test.run();
