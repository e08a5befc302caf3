// Writes test/rules/change-plans.json, the plans of the situations beside it, and test/rules/plans/: what the real
// provider plans for the examples of the rules about changes, and for every shape of a change, against the tests'
// doubles of AWS. Run: npx tsx scripts/change-plans.ts [name ...]. Exits 1 when Terraform or the mock is missing.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeRules } from '../src/rules/change';
import type { Example, Rule } from '../src/rules/rule';
import { runOnBench, type Bench } from '../test/apply/bench';
import { connectMoto, type Moto } from '../test/apply/double/moto';
import { startDouble, stopDouble } from '../test/apply/double/server';
import { startServices } from '../test/apply/double/services';
import { startProvider } from '../test/support/standing-provider';
import { startMoto } from '../test/apply/moto-process';
import { awsAt } from '../test/apply/steps';
import { changePlans, renamed, type ChangePlan, type Root } from './change-roots';
import { situationsByFile } from '../test/rules/situations';
import type { Situation } from '../test/rules/pieces';
import { settled } from './settled-plan';

const rulesFolder = join(__dirname, '..', 'test', 'rules');
const place = { accountId: '111122223333', region: 'us-east-1' };

/** What a rule finds only in a plan of its own: Terraform stops there for all. */
const apart = 'FLK4117';

runOnBench('change plans', async (bench) => {
  // Roles of the situations have policies of AWS's own.
  const process = await startMoto(bench.moto, { MOTO_IAM_LOAD_MANAGED_POLICIES: 'true' });
  const moto = connectMoto(process.port);
  const fault = (text: string): void => bench.tally.fail('the double is at fault', text);
  const { server, url } = await startDouble(startServices(bench.moto).doubles, { moto: obliging(moto), fault });
  const wanted = globalThis.process.argv.slice(2);
  for (const plan of [examplesPlan(), ...situationsPlans(), erroredPlan(), ...changePlans.map(ownNames)].filter(
    ({ name }) => wanted.length === 0 || wanted.includes(name),
  ))
    await bench.tally.group(plan.name, async () => {
      const text = await planned(plan, bench, moto, url);
      const isWhole = [examples, ...Object.keys(situationsByFile)].includes(plan.name);
      const path = join(rulesFolder, isWhole ? `${plan.name}.json` : join('plans', `${plan.name}.json`));
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, text);
    });
  stopDouble(server);
  process.stop();
});

/** Roles, code and log streams that the examples take to exist are there, and whatever role may all. */
function obliging(moto: Moto): Moto {
  const all = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
  const trust = JSON.stringify({
    Statement: [
      { Effect: 'Allow', Principal: { Service: 'kinesisanalytics.amazonaws.com' }, Action: 'sts:AssumeRole' },
    ],
  });
  const there = async (): Promise<true> => true;
  const rights = { policiesOf: async () => [all], trustPolicy: async () => trust };
  return { ...moto, objectExists: there, logStreamExists: there, ...rights };
}

const examples = 'change-plans';

/** Each example of each rule as a module: `module.bad_FLK4101`. */
function examplesPlan(): ChangePlan {
  const all = changeRules.flatMap((rule) =>
    (['good', 'bad'] as const)
      .filter((kind) => !(rule.code === apart && kind === 'bad'))
      .map((kind) => ({ rule, kind })),
  );
  const rootOf = (when: keyof Example): Root => ({
    '.': {
      module: Object.fromEntries(
        all.map(({ rule, kind }) => [moduleOf(rule, kind), { source: `./${moduleOf(rule, kind)}` }]),
      ),
    },
    ...Object.fromEntries(
      all.map(({ rule, kind }) => [
        moduleOf(rule, kind),
        renamed(rule[kind][when] ?? {}, `${kind}-${rule.code.toLowerCase()}`),
      ]),
    ),
  });
  const raised = ['good', 'bad'].map((kind) => `${kind}-flk4114-orders`);
  return { name: examples, before: rootOf('before'), after: rootOf('after'), raised };
}

/** Each situation as a module. */
function situationsPlans(): readonly ChangePlan[] {
  return Object.entries(situationsByFile).map(([name, situations]) => situationsPlan(name, situations));
}

function situationsPlan(name: string, situations: readonly Situation[]): ChangePlan {
  const rootOf = (when: 'before' | 'after'): Root => ({
    '.': { module: Object.fromEntries(situations.map(({ name }) => [name, { source: `./${name}` }])) },
    ...Object.fromEntries(situations.map((one) => [one.name, renamed(one[when], one.name.replaceAll('_', '-'))])),
  });
  return { name, before: rootOf('before'), after: rootOf('after') };
}

function moduleOf({ code }: Rule, kind: 'good' | 'bad'): string {
  return `${kind}_${code}`;
}

function erroredPlan(): ChangePlan {
  const rule = changeRules.find(({ code }) => code === apart);
  if (!rule?.bad.before) throw new Error(`there is no example of ${apart}`);
  return ownNames({ name: 'errored', before: { '.': rule.bad.before }, after: { '.': rule.bad.after }, stops: true });
}

function ownNames(plan: ChangePlan): ChangePlan {
  return renamed(plan, plan.name);
}

async function planned(plan: ChangePlan, bench: Bench, moto: Moto, url: string): Promise<string> {
  const folder = mkdtempSync(join(bench.folder, 'root-'));
  write(folder, plan.before ?? plan.after);
  const run = async (env: Readonly<Record<string, string>>, accepted: number, ...args: string[]): Promise<string> => {
    const { status, stdout, stderr } = await bench.terraform.run(args, { cwd: folder, env });
    if (status !== 0 && status !== accepted) throw new Error(`terraform ${args.join(' ')}\n${stderr.slice(-6_000)}`);
    return stdout;
  };
  await run(awsAt(url), 0, 'init', '-no-color', '-input=false');
  const provider = await startProvider(folder, awsAt(url), () => true);
  const env = { ...awsAt(url), ...provider.env };
  try {
    if (plan.before) await run(env, 0, 'apply', '-no-color', '-auto-approve');
    await meanwhile(plan, moto);
    write(folder, plan.after);
    await run(env, 0, 'get', '-no-color');
    await run(env, plan.stops ? 1 : 0, 'plan', '-no-color', '-out=planned', ...(plan.flags ?? []));
    return settled(await run(env, 0, 'show', '-json', 'planned'), folder);
  } finally {
    provider.stop();
  }
}

async function meanwhile({ made, gone, raised = [] }: ChangePlan, moto: Moto): Promise<void> {
  const ask = async (operation: string, request: object): Promise<void> => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `Kinesis_20131202.${operation}` };
    const body = JSON.stringify(request);
    const { status } = await moto.ask(place, 'kinesis', { method: 'POST', path: '/', headers, body });
    if (status !== 200) throw new Error(`${operation} ended with ${status}`);
  };
  if (made !== undefined) await ask('CreateStream', { StreamName: made, ShardCount: 1 });
  if (gone !== undefined) await ask('DeleteStream', { StreamName: gone });
  for (const StreamName of raised) await ask('IncreaseStreamRetentionPeriod', { StreamName, RetentionPeriodHours: 48 });
}

/** What Terraform has written, its state and its lock, stays. */
function write(folder: string, root: Root): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.name.endsWith('.tf.json') || (entry.isDirectory() && entry.name !== '.terraform'))
      rmSync(join(folder, entry.name), { recursive: true });
  for (const [path, json] of Object.entries(root)) {
    mkdirSync(join(folder, path), { recursive: true });
    // The double knows log streams of its own Region only.
    const text = JSON.stringify(json, undefined, 2).replaceAll(
      'arn:aws:logs:eu-west-1:',
      `arn:aws:logs:${place.region}:`,
    );
    writeFileSync(join(folder, path, 'main.tf.json'), text);
  }
  writeFileSync(join(folder, 'provider.tf.json'), JSON.stringify(provider));
}

const provider = {
  terraform: { required_providers: { aws: { source: 'hashicorp/aws', version: '5.100.0' } } },
  provider: {
    aws: {
      region: place.region,
      // The mock takes the key for the account.
      access_key: place.accountId,
      secret_key: 'mock',
      skip_credentials_validation: true,
      skip_metadata_api_check: 'true',
      s3_use_path_style: true,
      max_retries: 3,
    },
  },
};
