// waivers: one that excuses nothing, that has expired, or that names no rule is told with its line and what to do,
// wherever it stands and whatever is judged.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { quickShell, temporaryFolder } from './support/run-cli';

const test = suite('waivers');

const spec = `apiVersion: flinkform/v1
kind: FlinkApplication
metadata: { name: orders }
aws: { region: eu-west-1, accountId: "111122223333" }
spec:
  runtime: FLINK-1_20
  code: { bucket: example-artefacts, key: orders.jar, version: v1 }
`;
const policyFile = `apiVersion: flinkform/v1
kind: Policy
rules:
  three-days: { resources: aws_kinesis_stream, path: retention_period, operator: at-least, value: 72, message: short }
`;
const stream = { name: 'orders', shard_count: 1 };
const plan = {
  format_version: '1.2',
  resource_changes: [
    {
      ...{ address: 'aws_kinesis_stream.orders', mode: 'managed', type: 'aws_kinesis_stream', name: 'orders' },
      change: { actions: ['create'], before: null, after: stream, after_unknown: {} },
    },
  ],
};
const configuration = { resource: { aws_kinesis_stream: { orders: stream } } };

/** What is judged, and the words of the command line for it. */
const subjects = {
  'a spec': 'orders.yaml',
  'a plan': 'plan.json',
  'a plan of a spec': 'plan.json --spec orders.yaml',
  'a configuration': 'cdk.tf.json',
} as const;
type Subject = keyof typeof subjects;
const everything = Object.keys(subjects) as Subject[];
const ofSpec: readonly Subject[] = ['a spec', 'a plan of a spec'];

const terms = 'reason: a trial, owner: payments';
/** The waiver, what is told of it, and what is to be written instead or done. */
const told: readonly (readonly [waiver: string, code: string, says: RegExp, fix: RegExp])[] = [
  [`{ rule: FLK4102, ${terms}, expires: 2999-01-31 }`, 'FLK4302', /excuses nothing/, /Remove the waiver/],
  [
    `{ rule: FLK4102, stack: others, ${terms}, expires: 2999-01-31 }`,
    'FLK4302',
    /FLK4102 in others excuses nothing/,
    /Remove the waiver/,
  ],
  [`{ rule: FLK4102, ${terms}, expires: 2000-01-31 }`, 'FLK4301', /expired on 2000-01-31/, /another last day/],
  [`{ rule: FLK4902, ${terms}, expires: 2999-01-31 }`, 'FLK9030', /there is no rule FLK4902/, /FLK4002/],
  [`{ rule: CKV_AWS_158, ${terms}, expires: 2999-01-31 }`, 'FLK9030', /CKV_AWS_158 is an id of Checkov/, /FLK4241/],
  [`{ rule: AVD-AWS-0017, ${terms}, expires: 2999-01-31 }`, 'FLK9030', /AVD-AWS-0017 is an id of Trivy/, /FLK4241/],
  [`{ rule: CKV_AWS_0, ${terms}, expires: 2999-01-31 }`, 'FLK9030', /there is no rule CKV_AWS_0/, /code of a rule/],
  [`{ rule: tree-days, ${terms}, expires: 2999-01-31 }`, 'FLK9030', /no rule tree-days/, /three-days/],
  [`{ rule: of-a-file, ${terms}, expires: 2999-01-31 }`, 'FLK4302', /of-a-file excuses nothing/, /Remove the waiver/],
];
for (const [waiver, code, says, fix] of told)
  for (const subject of everything)
    test(`${waiver} in the policy file, where ${subject} is judged: ${code}`, async () => {
      const text = `${policyFile}waivers:\n  - ${waiver}\n`;
      const said = await sayings(subjects[subject], { 'flinkform.policy.yaml': text });
      expect(said, { code, says, fix, file: 'flinkform.policy.yaml', line: text.split('\n').length - 1 });
    });

const toldOfSpecs: typeof told = [
  ['{ rule: FLK4102, reason: a trial }', 'FLK4302', /excuses nothing/, /Remove the waiver/],
  ['{ rule: FLK4102, reason: a trial, expires: 2000-01-31 }', 'FLK4301', /expired on 2000-01-31/, /another last day/],
  ['{ rule: FLK4902, reason: a trial }', 'FLK3090', /FLK4902 is no policy/, /FLK4002/],
  ['{ rule: CKV_AWS_158, reason: a trial }', 'FLK3090', /CKV_AWS_158 is an id of Checkov/, /FLK4241/],
  ['{ rule: AVD-AWS-0017, reason: a trial }', 'FLK3090', /AVD-AWS-0017 is an id of Trivy/, /FLK4241/],
  ['{ rule: three-days, reason: a trial }', 'FLK3090', /three-days is no policy/, /flinkform[.]policy[.]yaml/],
];
for (const [waiver, code, says, fix] of toldOfSpecs)
  for (const subject of ofSpec)
    test(`${waiver} in the spec, where ${subject} is judged: ${code}`, async () => {
      const text = `${spec}policy:\n  waivers:\n    - ${waiver}\n`;
      const said = await sayings(subjects[subject], { 'orders.yaml': text });
      expect(said, { code, says, fix, file: 'orders.yaml', line: text.split('\n').length - 1 });
    });

test('a waiver of a spec lacks what the profile regulated asks for, and holds elsewhere', async () => {
  const files = { 'orders.yaml': `${spec}policy:\n  waivers:\n    - { rule: FLK4033, reason: no data of anybody }\n` };
  const lacking = await sayings('orders.yaml --profile regulated', files);
  expect(lacking, {
    ...{ code: 'FLK4306', says: /it has no owner and no last day/, fix: /waiverTerms/ },
    ...{ file: 'orders.yaml', line: 10 },
  });
  assert.not.ok((await sayings('orders.yaml', files)).some(({ code }) => code === 'FLK4306'));
});

/** What is said of the policy, where the base has one that is wrong. */
const ofBase: readonly (readonly [words: string, script: string, said: readonly string[]])[] = [
  ['as it is', 'true', ['FLK9030 there is no rule FLK4902']],
  ['mended', 'sed -i s/FLK4902/FLK4009/ flinkform.policy.yaml', ['FLK4304 flinkform.policy.yaml is mended here']],
  [
    'changed, and wrong still',
    'sed -i s/FLK4902/FLK4903/ flinkform.policy.yaml',
    [
      'FLK4304 flinkform.policy.yaml is changed here',
      'FLK9030 there is no rule FLK4902',
      'FLK9030 there is no rule FLK4903',
    ],
  ],
];
for (const [words, script, expected] of ofBase)
  test(`a policy file that is wrong in the base, ${words}`, async () => {
    const cwd = temporaryFolder({
      'orders.yaml': spec,
      'flinkform.policy.yaml': `${policyFile}gravity: { FLK4902: low }\n`,
    });
    const commit = 'git init -q . && git add . && git -c user.name=a -c user.email=a@example.com commit -q -m a';
    const judge = 'flinkform policy orders.yaml --base HEAD --json';
    const { stdout } = await quickShell(`${commit} && ${script} && ${judge}`, { cwd });
    const { about, problems } = JSON.parse(stdout) as { about: readonly Told[]; problems: readonly Told[] };
    assert.equal(
      [...about, ...problems].map(({ rule, code, message }) => `${rule ?? code} ${message.split(/,|: /)[0]}`),
      expected,
    );
  });

interface Said {
  readonly code: string;
  readonly text: string;
  readonly file: string | undefined;
  readonly line: number | undefined;
}

interface Told {
  readonly rule?: string;
  readonly code?: string;
  readonly message: string;
  readonly fix?: string;
  readonly help?: string;
  readonly suggestions?: readonly string[];
  readonly location?: { readonly file: string; readonly line: number };
  /** Of a problem. */
  readonly file?: string;
  readonly line?: number;
}

/** All that a report says besides what the rules find. */
async function sayings(words: string, more: Readonly<Record<string, string>>): Promise<readonly Said[]> {
  const cwd = temporaryFolder({
    'orders.yaml': spec,
    'plan.json': JSON.stringify(plan),
    'cdk.tf.json': JSON.stringify(configuration),
    ...more,
  });
  const { stdout, stderr } = await quickShell(`flinkform policy ${words} --json`, { cwd });
  assert.is(stderr, '');
  const { about, problems } = JSON.parse(stdout) as { about: readonly Told[]; problems: readonly Told[] };
  return [...about, ...problems].map(({ rule, code, message, fix, help, suggestions, location, ...own }) => ({
    code: rule ?? String(code),
    text: [message, fix, help, ...(suggestions ?? [])].join('\n'),
    file: location?.file ?? own.file,
    line: location?.line ?? own.line,
  }));
}

function expect(
  all: readonly Said[],
  { code, says, fix, file, line }: Pick<Said, 'code' | 'file' | 'line'> & { readonly says: RegExp; fix: RegExp },
): void {
  const said = all.filter((one) => one.code === code);
  assert.equal(
    said.map((one) => [one.file, one.line]),
    [[file, line]],
    JSON.stringify(all, null, 2),
  );
  for (const words of [says, fix]) assert.match(String(said[0]?.text), words);
}

test.run();
