// What holds modules against the compiler notices what is changed in a module: tried on the one that is made by hand.
import { join } from 'node:path';
import * as assert from 'uvu/assert';
import { ensured } from '../../src/text/ensured';
import { comparePairs, pairOf, type Bench } from './equivalence';
import { writeFixture, type FixtureFiles } from './fixture';

interface Change {
  readonly in: keyof FixtureFiles;
  readonly from: string;
  readonly to: string;
  /** How each line of what is told begins. */
  readonly told: readonly string[];
}

const consumer = `
resource "aws_kinesis_stream_consumer" "this" {
  name       = "reader"
  stream_arn = aws_kinesis_stream.this.arn
}
`;

const changes: Readonly<Record<string, Change>> = {
  'another value': {
    in: 'main',
    from: 'retention_period = 24',
    to: 'retention_period = 48',
    told: ['aws_kinesis_stream.retention_period: the module has 48, the compiler 24'],
  },
  'an argument that is not there': {
    in: 'main',
    from: 'tags             = var.tags',
    to: '',
    told: ['aws_kinesis_stream.tags_all: the module has nothing, the compiler {"team":"flink"}'],
  },
  'a resource more': {
    in: 'main',
    from: '\nlocals',
    to: `${consumer}\nlocals`,
    told: ['aws_kinesis_stream_consumer: only the module makes'],
  },
  'a permission less': {
    in: 'outputs',
    from: '"kinesis:PutRecord", ',
    to: '',
    told: [
      'outputs.facts.statements.0.actions.2: the module has "kinesis:PutRecords", the compiler "kinesis:PutRecord"',
      'outputs.facts.statements.0.actions.3: the module has nothing, the compiler "kinesis:PutRecords"',
    ],
  },
  'a value that the provider refuses': {
    in: 'main',
    from: 'retention_period = 24',
    to: 'retention_period = 2',
    told: ['the module is refused: module.made_'],
  },
};

export async function proveNoticing(bench: Bench): Promise<void> {
  const module = writeFixture(join(bench.folder, 'module'));
  const input = { values: {}, switches: [] };
  const pairs = Object.entries(changes).map(([name, { in: file, from, to }], at) => {
    const changed = writeFixture(join(bench.folder, `changed-${at}`), (files) => {
      assert.ok(files[file].includes(from), `${name}: there is no ${from}`);
      return { ...files, [file]: files[file].replace(from, to) };
    });
    return { ...pairOf(changed, input), name };
  });
  await bench.tally.group(`what is changed in a module is told: ${Object.keys(changes).join(', ')}`, async () => {
    for (const [{ name }, told] of await comparePairs(module, pairs, bench, join(bench.folder, 'root'))) {
      const expected = ensured(changes[name], name).told;
      const begins = told.map((line, at) => line.slice(0, expected[at]?.length));
      assert.equal(begins, expected, `${name}: ${told.join('\n')}`);
    }
  });
}
