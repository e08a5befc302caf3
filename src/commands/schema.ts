// flinkform schema: the JSON Schemas that editors use, and programs that read what a command prints.
import application from '../../generated/application.schema.json';
import adopt from '../../generated/output/adopt.schema.json';
import cost from '../../generated/output/cost.schema.json';
import diff from '../../generated/output/diff.schema.json';
import iam from '../../generated/output/iam.schema.json';
import network from '../../generated/network-stack.schema.json';
import plan from '../../generated/output/plan.schema.json';
import policyFile from '../../generated/policy-file.schema.json';
import policyReport from '../../generated/policy-report.schema.json';
import reach from '../../generated/output/reach.schema.json';
import resolve from '../../generated/output/resolve.schema.json';
import runbook from '../../generated/output/runbook.schema.json';
import size from '../../generated/output/size.schema.json';
import sourceMap from '../../generated/source-map.schema.json';
import validate from '../../generated/output/validate.schema.json';
import { harmless } from '../text/harmless';
import { didYouMean } from './arguments';
import { exit, type Command } from './command';

/** What people write. */
const documents = { application, network, policy: policyFile } as const;

/** What a command prints with `--json`, by its name. `policy` is the name of the team's file: its is `report`. */
export const printed = {
  adopt,
  validate,
  resolve,
  plan,
  reach,
  iam,
  cost,
  diff,
  report: policyReport,
  size,
  runbook,
} as const;

const schemas = { ...documents, ...printed, 'source-map': sourceMap } as const;
const names = Object.keys(schemas) as readonly (keyof typeof schemas)[];

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'print a JSON Schema: of a spec, a network or the policy file, or of what a command prints as JSON',
  usage: '[name]',
  arity: [0, 1],
  options: {},
  examples: ['schema', 'schema policy', 'schema report', 'schema diff'],
  appendix: [
    'names',
    [
      `of what people write: ${Object.keys(documents).join(', ')}`,
      `of what the command of that name prints with --json (report: policy): ${Object.keys(printed).join(', ')}`,
      'of a file that synth --source-map writes: source-map',
    ].join('\n'),
  ],
  run: ({ terminal, arguments: [word = 'application'] }) => {
    const name = names.find((known) => known === word);
    if (name === undefined) {
      const near = didYouMean(word, names);
      terminal.err(`flinkform: there is no schema "${harmless(word)}"${near}\n  = see: flinkform schema --help\n`);
      return exit.failed;
    }
    terminal.out(`${JSON.stringify(schemas[name], null, 2)}\n`);
    return exit.fine;
  },
};
