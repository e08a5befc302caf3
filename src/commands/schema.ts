// flinkform schema: the JSON Schemas that editors and readers of reports use.
import application from '../../generated/application.schema.json';
import network from '../../generated/network-stack.schema.json';
import policyFile from '../../generated/policy-file.schema.json';
import policyReport from '../../generated/policy-report.schema.json';
import { harmless } from '../text/harmless';
import { didYouMean } from './arguments';
import { exit, type Command } from './command';

const schemas = { application, network, policy: policyFile, report: policyReport } as const;
const names = Object.keys(schemas) as readonly (keyof typeof schemas)[];

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'print a JSON Schema, for editors: of a spec, a network, the policy file or its report',
  usage: `[${names.join(' | ')}]`,
  arity: [0, 1],
  options: {},
  examples: ['schema', 'schema policy', 'schema report'],
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
