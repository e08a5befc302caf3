// flinkform policy: whether a spec, a configuration or a plan of Terraform is what a team accepts. The one gate of a
// pull request and of the apply behind it.
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Source } from '../document/document';
import { accept, saidOf, type Acceptance, type BaselineEntry } from '../gate/accept';
import { unjudged, type Judgement } from '../gate/finding';
import { inOrder } from '../gate/judge-estate';
import { sameRule } from '../gate/judge-spec';
import type { Policy } from '../gate/policy';
import { saidOfScoped, type Scoped } from '../gate/scoped-waivers';
import type { Skip } from '../gate/skip';
import { verdictOf, type Report, type Verdict } from '../gate/report';
import { profileNames, type ProfileName } from '../rules/profiles';
import { gravities, type Gravity } from '../rules/rule';
import { exit, shared, text, variantOf, type Command, type Invocation } from './command';
import { compilePaths, specsByEnvironment } from './compile-specs';
import { findRevision, Unread, type Revision } from './git-files';
import { judgeFiles } from './judge-files';
import { sortPaths } from './judge-paths';
import { judgeStack, type JudgedStack } from './judge-specs';
import { stacksAt } from './base-stacks';
import { toldChanges, type HeadStack, type ToldChange } from './change-section';
import { codeRules } from './code-rules';
import { terraformSources } from './terraform-sources';
import { readBaseline, writeBaseline } from './baseline';
import { gateFormats, writeReports, type Beside } from './write-reports';
import { readPolicy, type ReadPolicy } from './read-policy';
import { shown } from './specs';

export const policy: Command = {
  name: 'policy',
  summary: 'judge a spec, a cdk.tf.json or a plan by the rules for running Flink',
  usage: '<spec, plan.json, cdk.tf.json, folder or - for standard input>...',
  arity: [1, Infinity],
  options: {
    env: { ...shared.env, description: 'judge the spec in this environment; all for each of its overlays' },
    overlay: shared.overlay,
    policy: { type: 'string', value: 'FILE', description: 'the policy file (default flinkform.policy.yaml)' },
    profile: {
      type: 'string',
      value: 'NAME',
      choices: profileNames,
      description: 'the profile, whatever the file says',
    },
    base: { type: 'string', value: 'REVISION', description: 'read policy and waivers as this git revision has them' },
    spec: {
      type: 'string',
      value: 'FILE',
      description: 'the spec that a plan was compiled from: findings get its lines',
    },
    sources: {
      type: 'string',
      value: 'FOLDER',
      description: 'the *.tf files of a plan: its findings get their lines, and skips for other tools count',
    },
    stack: shared.stack,
    baseline: { type: 'string', value: 'FILE', description: 'findings that were there before: they do not count' },
    'write-baseline': { type: 'string', value: 'REASON', description: 'write what is found to the --baseline file' },
    rules: {
      type: 'string',
      value: 'FILE,...',
      description: 'rules in JavaScript, which run: with --base as that revision has them',
    },
    catalogue: { type: 'boolean', description: 'also on plans: the rules that Checkov, Trivy and others have' },
    'fail-on': {
      type: 'string',
      value: 'GRAVITY',
      choices: gravities,
      description: 'exit 1 at this gravity or above (default high)',
    },
    format: { type: 'string', value: 'FORMAT', choices: gateFormats, description: 'the format (default pretty)' },
    out: { type: 'string', value: 'FORMAT=FILE,...', description: 'write further reports to files; makes folders' },
    json: { ...shared.json, description: 'the same as --format json' },
  },
  examples: ['policy examples/production.yaml --env prod', 'policy examples/kinesis-to-s3.yaml --profile dev'],
  run: async (invocation) => {
    const named = text(invocation, 'base');
    const base = named === undefined ? undefined : findRevision(named);
    if (base && 'refused' in base) {
      const missing = error('FLK9033', undefined, `--base ${named}: ${base.refused}`);
      return tell({ ...nothingJudged(invocation), problems: [missing] }, { sources: [] }, invocation);
    }
    try {
      return await runWith(invocation, base);
    } catch (cause) {
      if (!(cause instanceof Unread)) throw cause;
      const unread = error('FLK9033', undefined, `--base ${named}: ${shown(cause.path)} cannot be read: ${cause.why}`);
      return tell({ ...nothingJudged(invocation), problems: [unread] }, { sources: [] }, invocation);
    }
  },
};

async function runWith(invocation: Invocation, base: Revision | undefined): Promise<number> {
  const read = readPolicy({ file: text(invocation, 'policy'), profile: profileOf(invocation), base });
  const code = codeRules(text(invocation, 'rules'), read.policy.teamRules, base);
  const asked: Policy = { ...read.policy, judgeByCode: code.judge };
  const paths = await sortPaths(invocation.arguments, 'policy');
  const stacks = await judgeSpecs(paths.specs, asked, invocation, base);
  const sources = terraformSources(text(invocation, 'sources'), base);
  const files = await judgeFiles(paths, { policy: asked, written: sources, base }, invocation);
  const baseline = readBaseline(text(invocation, 'baseline'), base, invocation);
  const acceptance = acceptanceOf(read, baseline.entries, sources.skips, base);
  const judged: readonly Scoped[] = [...stacks, ...files.judged];
  const found = judged.flatMap(({ judgement }) => judgement.findings);
  const changes = base ? changesSince(base, stacks, paths.specs, invocation) : [];
  const report: Report = {
    ...nothingJudged(invocation),
    profile: asked.profile,
    ...(base && { changes: changes.map(({ change }) => change) }),
    judgements: judged.map((one) => accepted(one, acceptance)),
    about: inOrder([...read.about, ...code.about, ...saidOf(found, acceptance), ...saidOfScoped(judged, acceptance)]),
    problems: [
      ...read.problems,
      ...code.problems(),
      ...sources.problems,
      ...paths.problems,
      ...baseline.problems,
      ...stacks.flatMap(({ problems }) => problems),
      ...files.problems,
    ],
  };
  const reason = text(invocation, 'write-baseline');
  if (reason !== undefined) return writeBaseline(report, reason, invocation);
  const texts = [...read.sources, ...code.sources, ...stacks.flatMap((one) => one.sources), ...files.sources];
  return tell(report, { sources: texts, sections: () => changes.flatMap((one) => one.sections?.() ?? []) }, invocation);
}

function changesSince(
  base: Revision,
  stacks: readonly SourcedStack[],
  paths: readonly string[],
  invocation: Invocation,
): ToldChange[] {
  const heads = stacks.flatMap(({ head }) => head ?? []);
  return toldChanges(heads, stacksAt(paths, variantOf(invocation), base, invocation.terminal));
}

interface SourcedStack extends JudgedStack {
  readonly sources: readonly Pick<Source, 'file' | 'text'>[];
  /** What it was compiled from, for what the change does to it; absent for what is wrong with specs together. */
  readonly head?: HeadStack;
}

/** Every spec in every environment that is asked for. */
async function judgeSpecs(
  paths: readonly string[],
  policy: Policy,
  invocation: Invocation,
  base: Revision | undefined,
): Promise<SourcedStack[]> {
  if (paths.length === 0) return [];
  const { terminal } = invocation;
  const variant = variantOf(invocation);
  const asked = variant.environment;
  const environments = asked === 'all' ? specsByEnvironment(paths, terminal) : new Map([[asked, paths]]);
  const stacks: SourcedStack[] = [];
  for (const [environment, some] of environments) {
    const run = await compilePaths(some, { ...variant, environment }, terminal, { unwaived: true, unbuilt: true });
    for (const compiled of run.compiled) {
      const [spec] = compiled.sources;
      stacks.push({
        ...judgeStack(compiled, policy, environment, base),
        sources: compiled.sources,
        ...(spec && { head: { compiled, file: spec.file, environment } }),
      });
    }
    const told = run.compiled.flatMap(({ diagnostics }) => diagnostics);
    const beside = run.diagnostics.filter((one) => one.severity === 'error' && !told.includes(one));
    if (beside.length > 0) stacks.push(unfound(beside));
  }
  return stacks;
}

/** What is wrong with the run itself, or with specs together. */
function unfound(problems: readonly Diagnostic[]): SourcedStack {
  const subject = { name: 'the command line', file: 'the command line', stage: 'spec' as const };
  const judgement = unjudged(subject, ...problems.map(({ message }) => message));
  return { judgement, problems, waivers: [], sources: [] };
}

function acceptanceOf(
  { waivers, policy: { waiverTerms } }: ReadPolicy,
  baseline: readonly BaselineEntry[],
  skips: readonly Skip[],
  base: Revision | undefined,
): Acceptance {
  const today = new Date().toISOString().slice(0, 10);
  return {
    ...{ waivers, baseline, skips, today },
    same: sameRule,
    terms: waiverTerms,
    mergedBaseline: base !== undefined,
  };
}

/** By what is for everything that is judged, and by what its own spec says. */
function accepted({ judgement, waivers }: Scoped, acceptance: Acceptance): Judgement {
  const own = { ...acceptance, waivers: [...acceptance.waivers, ...waivers] };
  return { ...judgement, findings: accept(judgement.findings, own) };
}

function nothingJudged(invocation: Invocation): Report {
  const failOn = (text(invocation, 'fail-on') ?? 'high') as Gravity;
  const profile = profileOf(invocation) ?? 'production';
  return { judgements: [], about: [], problems: [], profile, failOn };
}

function profileOf(invocation: Invocation): ProfileName | undefined {
  return text(invocation, 'profile') as ProfileName | undefined;
}

/** Writes all that is asked for; the exit code is the verdict. */
function tell(report: Report, beside: Beside, invocation: Invocation): number {
  if (!writeReports(report, beside, invocation)) return exit.failed;
  return status[verdictOf(report)];
}

/** Most stacks of a repository may hold nothing of Flink: that is no fault of theirs. */
const status: Readonly<Record<Verdict, number>> = {
  passed: exit.fine,
  'nothing to judge': exit.fine,
  failed: exit.findings,
  'could not be judged': exit.failed,
};
