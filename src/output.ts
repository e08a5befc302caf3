// Compiled specs → the list of files of one output folder, and the summary that a person reads after it is written.
import { version as cdktfVersion } from 'cdktf/package.json';
import type { Compiled } from './compile';
import type { Plan } from './plan';
import { harmless } from './reporters/frame';
import { shellWord } from './shell-word';
import { stackFile } from './stack-file';

export interface OutputText {
  readonly path: string;
  readonly text: string;
}

/** The manifest by which CDKTF's own command line finds the stacks. */
export function manifest(plans: readonly Plan[]): OutputText {
  const stacks = Object.fromEntries(
    plans.map(({ application: { name } }) => [
      name,
      {
        annotations: [],
        constructPath: name,
        dependencies: [],
        name,
        stackMetadataPath: `stacks/${name}/metadata.json`,
        synthesizedStackPath: stackFile(name),
        workingDirectory: `stacks/${name}`,
      },
    ]),
  );
  return { path: 'manifest.json', text: `${JSON.stringify({ stacks, version: cdktfVersion }, null, 2)}\n` };
}

/** Which stacks there are, where, with what in them, what they occupy, and what to do next. */
export function summary(compiled: readonly Compiled[], directory: string): string {
  const plans = compiled.flatMap(({ plan }) => (plan ? [plan] : []));
  const blocks = plans.map((plan) => {
    const { name } = plan.application;
    const chdir = `-chdir=${shellWord(harmless(`${directory}/stacks/${name}`))}`;
    const lines = [
      `${name}  (${plan.application.runtime}, ${plan.application.home.region}, account ${plan.application.home.accountId}${plan.application.protect ? ', protected against deletion' : ''})`,
      `  file       ${harmless(directory)}/${stackFile(name)}`,
      `  resources  ${plan.resources.length}: ${counted(plan)}`,
      `  capacity   ${capacity(plan)}`,
      `  requires   hashicorp/aws >= ${plan.provider.floor.version}, Terraform >= ${plan.terraform.floor.version}`,
      ...plan.overrides.map(({ address, reason }) => `  override   ${harmless(`${address}: ${reason}`)}`),
      `  next       terraform ${chdir} init && terraform ${chdir} apply`,
    ];
    return lines.join('\n');
  });
  return `${blocks.join('\n\n')}\n\n${plans.length} ${plans.length === 1 ? 'stack' : 'stacks'} in ${harmless(directory)}/\n`;
}

/** The most telling kinds first; settings of a bucket count as part of it. */
function counted({ resources }: Plan): string {
  const counts = new Map<string, number>();
  for (const { type } of resources) {
    const kind = type.replace(/^aws_/, '').replace(/^s3_bucket_.*/, 's3_bucket settings').replaceAll('_', ' ');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => (count === 1 ? kind : `${count} ${kind}`)).join(', ');
}

/** Source: developer guide, "Pricing": one KPU more is billed for orchestration. */
export function capacity({ capacity: { kpus, billedKpus, mostBilledKpus } }: Plan): string {
  const most = mostBilledKpus > billedKpus ? `, up to ${mostBilledKpus} with automatic scaling` : '';
  return `${kpus} ${kpus === 1 ? 'KPU' : 'KPUs'}, billed as ${billedKpus} with the one for orchestration${most}`;
}
