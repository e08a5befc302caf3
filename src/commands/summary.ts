// Compiled specs → the list of files of one output folder, and the summary that a person reads after it is written.
import { version as cdktfVersion } from 'cdktf/package.json';
import { plannedStack, type Compiled } from '../compile';
import type { Configuration } from '../override';
import { stackOf } from '../facts/identity';
import type { AnyPlan, Plan } from '../plan';
import { unprotected } from '../protection';
import { startByHand, type Start } from './start-by-hand';
import { harmless } from '../text/harmless';
import { shellWord } from '../text/shell-word';
import { sortBy } from '../text/sort-by';
import { manifestFile, stackFile, stackFolder } from '../terraform/stack-file';

export interface OutputText {
  readonly path: string;
  readonly text: string;
}

/**
 * The manifest by which CDKTF's own command line finds the stacks: ours by their names, and those of others as they
 * were listed. In the order of their names, whatever was compiled first.
 */
export function manifest(names: readonly string[], others: ReadonlyMap<string, unknown> = new Map()): OutputText {
  const all = new Map([...others, ...names.map((name) => [name, entry(name)] as const)]);
  const stacks = Object.fromEntries(sortBy([...all], ([name]) => name));
  return { path: manifestFile, text: `${JSON.stringify({ stacks, version: cdktfVersion }, null, 2)}\n` };
}

function entry(name: string): object {
  return {
    annotations: [],
    constructPath: name,
    dependencies: [],
    name,
    stackMetadataPath: `${stackFolder(name)}/metadata.json`,
    synthesizedStackPath: stackFile(name),
    workingDirectory: stackFolder(name),
  };
}

/**
 * Which stacks there are, where, with what in them, what they occupy, and what to do next.
 * @param standing how many stacks stand in the folder, those of earlier runs included
 */
export function summary(compiled: readonly Compiled[], directory: string, standing: number): string {
  const planned = compiled.flatMap((one) => {
    const { configuration, concealment } = one;
    const plan = plannedStack(one);
    return plan && configuration ? [{ plan, configuration, concealment }] : [];
  });
  const blocks = planned.map(({ plan, configuration, concealment }) => {
    const { name } = stackOf(plan);
    const chdir = `-chdir=${shellWord(harmless(`${directory}/stacks/${name}`))}`;
    const lines = [
      `${name}  (${about(plan, configuration, concealment)})`,
      `  file       ${harmless(directory)}/${stackFile(name)}`,
      `  resources  ${plan.resources.length}: ${counted(plan)}`,
      ...('capacity' in plan ? [`  capacity   ${capacity(plan)}`] : []),
      `  requires   hashicorp/aws >= ${plan.provider.floor.version}, Terraform >= ${plan.terraform.floor.version}`,
      ...plan.overrides.map(
        ({ address, reason }) => `  override   ${harmless(`${address}: ${concealment.whole(reason)}`)}`,
      ),
      `  next       terraform ${chdir} init && terraform ${chdir} apply`,
      ...('application' in plan ? started(startByHand(plan, configuration), concealment) : []),
    ];
    return lines.join('\n');
  });
  const earlier = standing > planned.length ? `, beside ${standing - planned.length} of earlier runs` : '';
  const count = `${planned.length} ${planned.length === 1 ? 'stack' : 'stacks'}`;
  return `${blocks.join('\n\n')}\n\n${count} in ${harmless(directory)}/${earlier}\n`;
}

/** What it is, where, and whether it is protected. */
function about(plan: AnyPlan, configuration: Configuration, { whole }: Compiled['concealment']): string {
  const { home, protect } = stackOf(plan);
  const what = 'application' in plan ? whole(plan.application.runtime) : 'network';
  const isProtected = 'application' in plan && protect && unprotected(plan, configuration).length === 0;
  const where = `${whole(home.region)}, account ${whole(home.accountId)}`;
  return `${what}, ${where}${isProtected ? ', protected against deletion' : ''}`;
}

/** How to start an application that stands still; where none is to run, that an apply stops it. */
function started(starts: readonly Start[], concealment: Pick<Compiled['concealment'], 'whole'>): string[] {
  if (starts.length === 0) return ['  stopped    an apply stops the application, or leaves it stopped: `start: false`'];
  return starts.flatMap((start) => startLines(start, concealment));
}

function startLines({ command, restoring }: Start, { whole }: Pick<Compiled['concealment'], 'whole'>): string[] {
  const line = (words: string, shown: string): string => `  ${words}${harmless(whole(shown))}`;
  return [
    line('if READY   ', command),
    ...(restoring === undefined
      ? []
      : [line('           until the restore of this release has happened: ', restoring)]),
  ];
}

/** The most telling kinds first; settings of a bucket count as part of it. */
function counted({ resources }: AnyPlan): string {
  const counts = new Map<string, number>();
  for (const { type } of resources) {
    const kind = type
      .replace(/^aws_/, '')
      .replace(/^s3_bucket_.*/, 's3_bucket settings')
      .replaceAll('_', ' ');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`))
    .join(', ');
}

/** Source: developer guide, "Pricing": one KPU more is billed for orchestration. */
export function capacity({ capacity: { kpus, billedKpus, mostBilledKpus } }: Plan): string {
  const most = mostBilledKpus > billedKpus ? `, up to ${mostBilledKpus} with automatic scaling` : '';
  return `${kpus} ${kpus === 1 ? 'KPU' : 'KPUs'}, billed as ${billedKpus} with the one for orchestration${most}`;
}
