// Help texts, from what each command says of itself.
import type { Command, Option } from './command';

export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'flinkform: one spec in, Terraform for Amazon Managed Service for Apache Flink out',
    '',
    'usage: flinkform <command> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'exit codes: 0 fine, 1 findings, 2 could not run, 3 differs (synth --check)',
    'flinkform <command> --help explains a command; flinkform --version prints the version',
    '',
  ].join('\n');
}

export function helpOf({ name, summary, usage, options, examples, appendix }: Command): string {
  const rows = Object.entries(options).map(([key, option]) => [flag(key, option), option.description] as const);
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [
    `flinkform ${name}: ${summary}`,
    '',
    `usage: flinkform ${name}${rows.length > 0 ? ' [options]' : ''}${usage === '' ? '' : ` ${usage}`}`,
    ...(rows.length > 0 ? ['', ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)] : []),
    '',
    'examples:',
    ...examples.map((example) => `  flinkform ${example}`),
    ...(appendix ? ['', `${appendix[0]}:`, ...appendix[1].split('\n').map((line) => `  ${line}`)] : []),
    '',
  ].join('\n');
}

function flag(key: string, { short, value, choices }: Option): string {
  const argument = choices ? ` ${choices.join('|')}` : value === undefined ? '' : ` ${value}`;
  return `${short === undefined ? '    ' : `-${short}, `}--${key}${argument}`;
}
