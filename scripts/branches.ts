// After `npm test`: every branch of the rooms that decide what a spec means is reached by a test. `unreached` names the
// exceptions; one that is reached after all has to leave the list, so that it only grows shorter.
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const rooms: readonly string[] = ['checks', 'connectors', 'facts', 'parts', 'policies'];

const impossible = 'the checks and the schema have refused it';
const defaulted = 'normalise has filled it in, and the type does not say so';
const ownKeys = 'the keys are those of the map';
const oneLimit = 'the checks ask for exactly one limit';

/** File below src/ → the branches that no test reaches, as they begin in the source, and why. */
const unreached: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'checks/artefacts.ts': {
    'artefacts ?? [];': 'every connector has artefacts',
    "'' ? 'build the connector yourself' :": 'every artefact has releases',
    ') ?? known,': 'a version that is known has coordinates',
  },
  'checks/names.ts': { "'out' : 'in'": 'sources come first: the second one is a sink' },
  'checks/schema-registries.ts': { 'name ?? key,': defaulted },
  'checks/shared-names.ts': { 'default:': 'only Kafka has groups' },
  'connectors/index.ts': { 'throw new Error(`no ${direction} connector ${config.type}`);': impossible },
  'connectors/dynamodb/facts.ts': { "initialPosition ?? 'latest'": defaulted },
  'connectors/firehose/index.ts': { "'' ? undefined :": 'failed records would be read as data, which is refused' },
  'connectors/firehose/role.ts': { ') : []),': 'every destination has a bucket' },
  'connectors/firehose/stream.ts': {
    "throw new Error('a Firehose stream without destination passed the checks');": impossible,
  },
  'connectors/msk/address.ts': { 'throw new Error(`not a cluster of MSK: ${resource}`);': impossible },
  'connectors/msk/cluster.ts': { 'targetPercent ?? 60,': defaulted },
  'connectors/msk/index.ts': { 'alarms ?? [])': 'what is common to sources and sinks always has alarms' },
  'connectors/redshift/port.ts': { "'5431 to 5455, or 8191 to 8215';": 'made by tsx' },
  'parts/alarms.ts': { 'below ?? 0': oneLimit, 'below ?? 0,': oneLimit },
  'parts/application.ts': { 'return {};': 'there is always the group "flinkform"', '] ?? {}': ownKeys },
  'parts/code.ts': { 'file : undefined,': 'a file that is not there is refused' },
  'parts/connections.ts': { '] : [];': ownKeys },
  'parts/logging.ts': { "retention ?? '30d'": defaulted },
  'parts/reach.ts': { '] : []),': 'the code is always read from S3' },
  'parts/schema-registry.ts': { '] ?? {};': ownKeys },
};

interface Position {
  readonly line: number;
  readonly column: number;
}

/** As `coverage-final.json` has it: of every branch its ranges, and how often each was entered. Lines count from 1. */
interface FileCoverage {
  readonly branchMap: Readonly<Record<string, { readonly locations: readonly { start: Position; end: Position }[] }>>;
  readonly b: Readonly<Record<string, readonly number[]>>;
}

interface Branch {
  readonly line: number;
  /** Its source: its first line only. */
  readonly text: string;
  readonly entered: boolean;
}

function main(): number {
  const root = join(__dirname, '..');
  const coverage = JSON.parse(readFileSync(join(root, 'coverage', 'coverage-final.json'), 'utf8')) as Readonly<
    Record<string, FileCoverage>
  >;
  const problems: string[] = [];
  const counts = new Map(rooms.map((room) => [room, { reached: 0, all: 0 }]));
  for (const [path, file] of Object.entries(coverage)) {
    const name = relative(join(root, 'src'), path).split(sep).join('/');
    const count = counts.get(name.split('/')[0] ?? '');
    if (!count || !name.includes('/')) continue;
    const branches = branchesOf(file, readFileSync(path, 'utf8').split('\n'));
    count.all += branches.length;
    count.reached += branches.filter(({ entered }) => entered).length;
    problems.push(...unexpected(name, branches));
  }
  for (const [room, { reached, all }] of counts) console.log(`${room}: ${reached} of ${all} branches are reached`);
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : 0;
}

/** What is not reached and not excepted, and what is excepted and reached. */
function unexpected(name: string, branches: readonly Branch[]): string[] {
  const excepted = new Set(Object.keys(unreached[name] ?? {}));
  const missed = branches.filter(({ entered }) => !entered);
  return [
    ...missed
      .filter(({ text }) => !excepted.has(text))
      .map(({ line, text }) => `src/${name}:${line}: no test reaches this branch: ${text}`),
    ...[...excepted]
      .filter((text) => !missed.some((branch) => branch.text === text))
      .map((text) => `src/${name}: is reached, or is not there: take it out of scripts/branches.ts: ${text}`),
  ];
}

function branchesOf({ branchMap, b }: FileCoverage, lines: readonly string[]): Branch[] {
  return Object.entries(branchMap).flatMap(([key, { locations }]) =>
    locations.flatMap(({ start, end }, index) => {
      const line = lines[start.line - 1] ?? '';
      const text = line.slice(start.column, end.line === start.line ? end.column : undefined).trim();
      if (isMadeByTsx(start, line.slice(0, start.column), text)) return [];
      return [{ line: start.line, text, entered: (b[key]?.[index] ?? 0) > 0 }];
    }),
  );
}

/**
 * What tsx adds to a module has branches too, which source maps put at its beginning, and beside the last name that it
 * exports: the name alone of a function, or the end of a constant.
 */
function isMadeByTsx({ line, column }: Position, before: string, text: string): boolean {
  if (line === 1 && column === 0) return true;
  if (/\bfunction $/.test(before)) return /^\w+[(<]/.test(text);
  return /^([\]}(=;]{0,2}|[0-9]+;|} (as const|satisfies).*)$/.test(text);
}

process.exitCode = main();
