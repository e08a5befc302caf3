// flinkform schema: the JSON Schema that editors use.
import schema from '../../generated/application.schema.json';
import { exit, type Command } from './command';

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'print the JSON Schema of a spec, for editors',
  usage: '',
  arity: [0, 0],
  options: {},
  examples: ['schema'],
  run: ({ terminal }) => {
    terminal.out(`${JSON.stringify(schema, null, 2)}\n`);
    return exit.fine;
  },
};
