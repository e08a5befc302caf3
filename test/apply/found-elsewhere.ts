// What is looked up, by the real provider in the mock: what is there is found and put together as the spec says, and
// what is of another kind, or another number of them, is refused in words. `npm run test:apply -- found-elsewhere`
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { ensured } from '../../src/text/ensured';
import { compileText, minimalSpec } from '../support/compile';
import type { Bench } from './bench';
import { connectMoto, type Moto } from './double/moto';
import { startDouble, stopDouble } from './double/server';
import { startServices } from './double/services';
import type { MotoProcess } from './moto-process';
import { standingSteps, type StandingSteps } from './standing-steps';
import { openWorkspace } from './workspace';

const place = { accountId: '111122223333', region: 'eu-west-1' };
const topic = 'arn:aws:sns:eu-west-1:111122223333:on-call';

const lookups = {
  alerts: { type: 'sns-topic', name: 'on-call' },
  core: { type: 'vpc', tags: { Name: 'core' } },
  groups: { type: 'security-groups', vpc: '${lookups.core}', tags: { Name: 'flink' }, count: 1 },
  key: { type: 'kms-alias', alias: 'alias/orders' },
  private: { type: 'subnets', vpc: '${lookups.core}', tags: { Tier: 'private' }, count: 2 },
  secret: { type: 'secret', name: 'team/orders' },
  servers: { type: 'variable', holds: 'bootstrap-servers', port: 9094, default: 'b-1.example.com:9094' },
  stored: { type: 'parameter', name: '/core/topic', holds: 'sns-topic-arn' },
  subnets: { type: 'parameter', name: '/core/subnets', holds: 'subnet-id', count: 2 },
};

export const foundElsewhere = 'found-elsewhere';

export async function runFoundElsewhere(bench: Bench, process: MotoProcess): Promise<void> {
  await process.reset();
  const moto = connectMoto(process.port);
  const fault = (text: string): void => bench.tally.fail(`${foundElsewhere}: the double is at fault`, text);
  const { server, url } = await startDouble(startServices(bench.moto).doubles, { moto, fault });
  try {
    await lookedUp(bench, moto, url);
  } finally {
    stopDouble(server);
  }
}

async function lookedUp({ terraform, folder, tally }: Bench, moto: Moto, url: string): Promise<void> {
  const ids = await fill(moto);
  const workspace = openWorkspace(writtenTo(folder), folder);
  const steps = standingSteps(terraform, workspace, url);
  try {
    const isFound = await tally.group(`${foundElsewhere}: what is there is found`, async () => {
      await steps.init();
      assert.is((await steps.applyAtOnce()).failure, undefined);
      const { stdout } = await terraform.run(['output', '-json'], { cwd: workspace.folder });
      assert.equal(outputsIn(stdout), {
        alerts: topic,
        group: ids.group,
        key: ids.key,
        name: 'on-call',
        secret: ids.secret,
        server: 'b-1.example.com:9094',
        stored: topic,
        subnets: [...ids.subnets].sort().join(' '),
        vpc: ids.vpc,
      });
    });
    if (isFound)
      for (const [what, change, words] of refusals(moto, ids))
        await tally.group(`${foundElsewhere}: ${what}`, () => refused(steps, change, words));
  } finally {
    steps.stop();
  }
}

type Refusal = readonly [what: string, change: () => Promise<unknown>, words: RegExp];

/** Each on top of the ones before: what is wrong first is told first, or beside the others. */
function refusals(moto: Moto, { vpc }: Ids): readonly Refusal[] {
  const change = (Name: string, Value: string, Type: string) => () => parameter(moto, Name, Value, Type);
  const toTopic =
    /The look-up "stored" of the spec must find the ARN of an SNS topic in eu-west-1 of account 111122223333/;
  return [
    ['another account', change('/core/topic', topic.replace('111122223333', '444455556666'), 'String'), toTopic],
    ['another kind', change('/core/topic', 'arn:aws:sqs:eu-west-1:111122223333:on-call', 'String'), toTopic],
    [
      'a SecureString',
      change('/core/topic', topic, 'SecureString'),
      /The look-up "stored" of the spec finds a SecureString/,
    ],
    [
      'one value of two',
      change('/core/subnets', 'subnet-0a1b2c3d', 'StringList'),
      /The look-up "subnets" of the spec must find 2/,
    ],
    ['a subnet more', () => subnet(moto, vpc, 9), /The look-up "private" of the spec must find 2 different values/],
  ];
}

async function refused(steps: StandingSteps, change: () => Promise<unknown>, words: RegExp): Promise<void> {
  await change();
  const said = await steps.plan().then(
    () => 'nothing',
    (error: unknown) => String(error),
  );
  // Terraform writes JSON: quotes have a stroke before them.
  assert.match(said.replaceAll('\\"', '"'), words);
}

/** What is looked up, in a configuration that makes nothing. */
function writtenTo(folder: string): string {
  const asked = {
    alerts: '${lookups.alerts}',
    group: '${lookups.groups.0}',
    key: '${lookups.key}',
    secret: '${lookups.secret}',
    server: '${lookups.servers}',
    stored: '${lookups.stored}',
    subnets: '${lookups.private.0} ${lookups.private.1}',
    others: '${lookups.subnets.0}',
    vpc: '${lookups.core}',
  };
  const { configuration } = compileText(minimalSpec({ lookups, properties: { app: asked } }));
  const { data, variable, provider, terraform } = ensured(configuration, 'a configuration');
  const { required_providers } = terraform as { readonly required_providers: unknown };
  const text = JSON.stringify(ensured(configuration, 'a configuration'));
  const output = Object.fromEntries(
    Object.keys(asked)
      .filter((name) => name !== 'others')
      .map((name) => [name, { value: valueOf(text, name) }]),
  );
  const name = { value: '${element(split(":", data.aws_sns_topic.lookup_alerts.arn), 5)}' };
  const directory = mkdtempSync(join(folder, 'elsewhere-'));
  const all = { data, variable, provider, terraform: { required_providers }, output: { ...output, name } };
  writeFileSync(join(directory, 'cdk.tf.json'), JSON.stringify(all, undefined, 2));
  return directory;
}

/** As the property is written. */
function valueOf(text: string, key: string): string {
  const [, value] = new RegExp(`"${key}":("(?:[^"\\\\]|\\\\.)*\\$\\{(?:[^"\\\\]|\\\\.)*")`).exec(text) ?? [];
  return JSON.parse(ensured(value, key)) as string;
}

function outputsIn(shown: string): Readonly<Record<string, unknown>> {
  const outputs = JSON.parse(shown) as Readonly<Record<string, { readonly value: unknown }>>;
  return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
}

interface Ids {
  readonly group: string;
  readonly key: string;
  readonly secret: string;
  readonly subnets: readonly string[];
  readonly vpc: string;
}

/** What other teams have made. */
async function fill(moto: Moto): Promise<Ids> {
  await query(moto, 'sns', '2010-03-31', { Action: 'CreateTopic', Name: 'on-call' });
  const { KeyMetadata } = (await json(moto, 'kms', 'TrentService.CreateKey', {})) as { KeyMetadata: { Arn: string } };
  await json(moto, 'kms', 'TrentService.CreateAlias', { AliasName: 'alias/orders', TargetKeyId: KeyMetadata.Arn });
  const secret = (await json(moto, 'secretsmanager', 'secretsmanager.CreateSecret', {
    ...{ Name: 'team/orders', SecretString: 'x', ClientRequestToken: '0f3c1f0e-8a1b-4e0e-9d59-0a2f7c7d6c11' },
  })) as { ARN: string };
  const vpc = await ec2(
    moto,
    { Action: 'CreateVpc', CidrBlock: '10.30.0.0/16', ...tag('vpc', 'Name', 'core') },
    'vpcId',
  );
  const subnets = [await subnet(moto, vpc, 1), await subnet(moto, vpc, 2)];
  const named = { GroupName: 'flink', GroupDescription: 'x', ...tag('security-group', 'Name', 'flink') };
  const group = await ec2(moto, { Action: 'CreateSecurityGroup', VpcId: vpc, ...named }, 'groupId');
  await parameter(moto, '/core/topic', topic, 'String');
  await parameter(moto, '/core/subnets', subnets.join(', '), 'StringList');
  return { group, key: KeyMetadata.Arn, secret: secret.ARN, subnets, vpc };
}

function subnet(moto: Moto, VpcId: string, at: number): Promise<string> {
  const given = { Action: 'CreateSubnet', VpcId, CidrBlock: `10.30.${at}.0/24`, ...tag('subnet', 'Tier', 'private') };
  return ec2(moto, given, 'subnetId');
}

function parameter(moto: Moto, Name: string, Value: string, Type: string): Promise<unknown> {
  return json(moto, 'ssm', 'AmazonSSM.PutParameter', { Name, Value, Type, Overwrite: true });
}

const tag = (kind: string, key: string, value: string): Readonly<Record<string, string>> => ({
  'TagSpecification.1.ResourceType': kind,
  'TagSpecification.1.Tag.1.Key': key,
  'TagSpecification.1.Tag.1.Value': value,
});

async function ec2(moto: Moto, given: Readonly<Record<string, string>>, id: string): Promise<string> {
  const text = await query(moto, 'ec2', '2016-11-15', given);
  return ensured(new RegExp(`<${id}>([^<]+)<`).exec(text)?.[1], `${id} of ${given['Action']}: ${text.slice(0, 300)}`);
}

async function query(
  moto: Moto,
  service: string,
  Version: string,
  given: Readonly<Record<string, string>>,
): Promise<string> {
  const body = new URLSearchParams({ Version, ...given }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await moto.ask(place, service, { method: 'POST', path: '/', headers, body });
  return answer.body.toString();
}

async function json(moto: Moto, service: string, target: string, given: object): Promise<unknown> {
  const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': target };
  const answer = await moto.ask(place, service, { method: 'POST', path: '/', headers, body: JSON.stringify(given) });
  if (answer.status !== 200) throw new Error(`${target}: ${answer.body.toString().slice(0, 300)}`);
  return JSON.parse(answer.body.toString());
}
