// The rules of ARCHITECTURE.md about files that no type checker holds, each with a file that breaks it.
import { connectors } from '../../src/connectors';
import type { Import, SourceFile } from './source-files';
import { isEmptyText, textOf, wordOf, type Node, type Visited } from './syntax-tree';

export interface Guard {
  readonly name: string;
  /** What breaks the rule, in words that begin with the path. */
  readonly broken: (files: readonly SourceFile[]) => string[];
  /** A file, or two, that would break it: path → text. */
  readonly bad: Readonly<Record<string, string>>;
  /** Texts of the first of these files that would break it in other ways. */
  readonly alsoBad?: readonly string[];
}

const inSource = ({ path }: SourceFile): boolean => path.startsWith('src/');
const isTest = ({ path }: SourceFile): boolean => path.startsWith('test/') || path.startsWith('bench/');

/** A thing that only some files of src/ may use. */
function privilege(
  what: string,
  used: (file: SourceFile) => boolean,
  by: RegExp,
  ...bad: [string, ...string[]]
): Guard {
  return {
    name: `only ${by.source === '^$' ? 'nobody' : by.source.replace(/[\\^$]/g, '')} uses ${what}`,
    broken: (files) =>
      files
        .filter((file) => inSource(file) && used(file))
        .map(({ path }) => path)
        .filter((path) => !by.test(path.slice('src/'.length))),
    bad: { 'src/text/bad.ts': bad[0] },
    alsoBad: bad.slice(1),
  };
}

/** By whichever way: `import`, `export ... from`, `import()` or `require()`. */
const importing =
  (from: RegExp) =>
  ({ imports }: SourceFile): boolean =>
    imports.some((one) => from.test(one.from));

/** By any identifier of these names, in templates too: a global thing, a key that a pattern takes out, a method. */
const naming =
  (...names: readonly string[]) =>
  ({ nodes }: SourceFile): boolean =>
    nodes().some(({ node }) => node.type === 'Identifier' && names.includes(String(node['name'])));

/** `object['name']`, for what `naming` reads as `object.name`. */
const takingOut =
  (name: string) =>
  ({ nodes }: SourceFile): boolean =>
    nodes().some(({ node }) => node.type === 'MemberExpression' && wordOf(node['property']) === name);

const either =
  (...ways: readonly ((file: SourceFile) => boolean)[]) =>
  (file: SourceFile): boolean =>
    ways.some((way) => way(file));

/** `new Date(1)` and `Date.parse('…')` depend on what they are given; all else of `Date` may tell the time. */
function readsClock({ nodes }: SourceFile): boolean {
  return nodes().some(({ node, parent }) => {
    if (node.type !== 'Identifier' || node['name'] !== 'Date') return false;
    if (parent?.type === 'NewExpression') return (parent['arguments'] as unknown[]).length === 0;
    return (
      parent?.type !== 'MemberExpression' || !['parse', 'UTC', 'prototype'].includes(String(wordOf(parent['property'])))
    );
  });
}

const edge = /^(main|app|commands\/.*)[.]ts$/;

/** Node knows them with and without `node:`. */
const outside = new RegExp(
  '^(node:)?(fs|os|net|tls|dgram|dns|https?|http2|child_process|cluster|worker_threads|readline|tty|repl|module|' +
    'vm|v8|sqlite)(/.*)?$|^a name that is put together$',
);

const privileges: readonly Guard[] = [
  privilege(
    'CDKTF',
    importing(/^((cdktf|constructs|@cdktf)(\/.*)?|generated\/bindings)$/),
    /^(assemble|synth|constructs\/.*|commands\/summary)[.]ts$/,
    "import { version } from 'cdktf/package.json';",
    "export const load = () => import('../../generated/bindings');",
  ),
  privilege(
    "CDKTF's package root, which loads every resource",
    importing(/^@cdktf\/provider-aws$/),
    /^$/,
    "import { kmsKey } from '@cdktf/provider-aws';",
    "export const load = () => import('@cdktf/provider-aws');",
  ),
  privilege(
    'the YAML parser',
    importing(/^yaml$/),
    /^(load|syntax\/(compose|tree)|document\/yaml-text)[.]ts$/,
    "import { parse } from 'yaml';",
    "export const load = () => import('yaml');",
  ),
  privilege(
    'ajv and the compiled validator',
    importing(/^(ajv|generated\/validate)/),
    /^validate[.]ts$/,
    "import validate from '../../generated/validate.js';",
    "import Ajv from 'ajv';",
  ),
  privilege(
    'the process',
    either(naming('process', 'globalThis'), importing(/^(node:)?process$/)),
    edge,
    'export const here = process.cwd();',
    'const { env } = process;',
    "export const home = process['env']['HOME'];",
    'export const home = globalThis.process?.env;',
    "export const home = globalThis['pro' + 'cess'];",
    'export const home = `${process.cwd()}/x`;',
    "import { env } from 'node:process';",
  ),
  privilege(
    'the console',
    either(naming('console', 'globalThis'), importing(/^(node:)?console$/)),
    edge,
    'console.log(1);',
    "console['log'](1);",
    'const { log } = console;',
    "import { log } from 'console';",
  ),
  privilege(
    'files, network and other programs',
    either(importing(outside), naming('fetch', 'WebSocket', 'EventSource')),
    edge,
    "import { readFileSync } from 'node:fs';",
    "import { readFileSync } from 'fs';",
    "import {\n  readFile,\n} from 'fs/promises';",
    "import 'http2';",
    "export { readFileSync } from 'fs';",
    "export const load = () => import('node:fs');",
    'export const load = () => import(`fs`);',
    "import fs = require('fs');",
    "export const load = () => fetch('https://example.com');",
    "import data from 'fs' with { type: 'json' };",
    "import {\n  // it's read\n  readFileSync,\n} from 'fs';",
    "export const load = () => import(/* lazily */ 'fs');",
    "export const load = () => import('f' + 's');",
    "import { createRequire } from 'node:module';",
  ),
  privilege(
    'the clock',
    either(readsClock, naming('performance', 'hrtime')),
    edge,
    'export const now = new Date();',
    'export const now = Date.now();',
    'export const now = Date();',
    'const { now } = Date;',
    'export const now = `${performance.now()}`;',
  ),
  privilege(
    'chance',
    either(naming('random', 'randomUUID', 'randomBytes', 'randomInt', 'getRandomValues'), takingOut('random')),
    edge,
    'export const dice = Math.random();',
    "export const dice = Math['random']();",
    'const { random } = Math;',
    'export const id = crypto.getRandomValues(new Uint8Array(8));',
  ),
];

/**
 * The rooms of src/ from the ground up: a room imports from rooms before it. Those in one line do not know each other.
 */
const floors: readonly (readonly string[])[] = [
  ['text'],
  ['document'],
  ['aws'],
  ['terraform'],
  ['codes'],
  ['diagnostics'],
  ['lookups'],
  ['facts', 'schema', 'syntax', 'conform', 'concealment', 'estate', 'pull-request'],
  ['hcl'],
  ['rules'],
  ['connectors', 'network'],
  ['parts'],
  ['operations', 'watching'],
  ['reach'],
  ['impact'],
  ['checks', 'policies', 'guide', 'graph', 'cost', 'size', 'analyzer', 'constructs', 'gate', 'adopt', 'eject'],
  ['module'],
  ['reporters'],
  ['commands'],
];

/** The stages in the order in which `compile.ts` runs them, and what stands above them. */
const stages: readonly string[] = [
  'load',
  'split',
  'overlay',
  'environment',
  'offering',
  'interpolated',
  'interpolate',
  'refer',
  'validate',
  'environments',
  'normalise',
  'offer',
  'elsewhere',
  'judge',
  'waive',
  'check',
  'plan',
  'move',
  'look-up',
  'network-stack',
  'check-plan',
  'override',
  'protection',
  'named-override',
  'conform',
  'configuration',
  'written',
  'assemble',
  'synth',
  'locate',
  'compiled',
  'compile',
  'app',
  'main',
];

/** Stages that are made of others: they call them. */
const composed: Readonly<Record<string, readonly string[]>> = {
  split: ['load'],
  offer: ['load', 'split', 'overlay', 'environment', 'interpolate', 'validate', 'normalise'],
  check: ['elsewhere', 'judge'],
  move: ['normalise', 'plan'],
  configuration: ['override', 'protection', 'named-override', 'conform'],
  written: ['judge'],
  synth: ['assemble', 'override'],
  compile: stages,
};

/** `src/connectors/msk/check.ts` → `connectors`; what a connector says of its codes belongs to the table of codes. */
function roomOf(path: string): string | undefined {
  if (/^src\/connectors\/(.*\/)?codes([.]ts)?$/.test(path)) return 'codes';
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

function stageOf(path: string): string | undefined {
  return /^src\/([^/]+?)([.]ts)?$/.exec(path)?.[1];
}

const floorOf = (room: string): number => floors.findIndex((rooms) => rooms.includes(room));

function isUpward({ path }: SourceFile, { from, typeOnly }: Import): boolean {
  const [room, to] = [roomOf(path), roomOf(from)];
  const [stage, above] = [stageOf(path), stageOf(from)];
  if (room === 'commands' || from === path.replace(/[.]ts$/, '')) return false;
  if (room !== undefined && to !== undefined) return room !== to && floorOf(to) >= floorOf(room);
  if (room !== undefined) return above !== undefined && !typeOnly;
  if (stage === undefined || above === undefined) return to === 'commands' && !['app', 'main'].includes(String(stage));
  return stages.indexOf(above) >= stages.indexOf(stage) || !(typeOnly || composed[stage]?.includes(above));
}

const oneDirection: Guard = {
  name: 'a room imports from rooms below it; a stage, or a room from a stage, types only',
  broken: (files) =>
    files.filter(inSource).flatMap((file) => {
      const unplaced =
        roomOf(file.path) === undefined
          ? !stages.includes(String(stageOf(file.path)))
          : floorOf(String(roomOf(file.path))) < 0;
      const wrong = file.imports.filter((one) => one.from.startsWith('src/') && isUpward(file, one));
      return [
        ...(unplaced ? [`${file.path}: not in the table of rooms and stages`] : []),
        ...wrong.map(({ from }) => `${file.path} imports ${from}`),
      ];
    }),
  bad: { 'src/connectors/bad/facts.ts': "import { reasonOf } from '../../commands/reason';\n" },
};

/** What is shipped stands on what is shipped. */
const shipped: Guard = {
  name: 'src/ imports nothing of tests, scripts and benches',
  broken: (files) =>
    files
      .filter(inSource)
      .flatMap(({ path, imports }) =>
        imports
          .filter(({ from }) => /^(test|scripts|bench)[/]/.test(from))
          .map(({ from }) => `${path} imports ${from}`),
      ),
  bad: { 'src/text/bad.ts': "import { cases } from '../../test/support/golden';\n" },
};

const noCircles: Guard = {
  name: 'no files import each other in a circle',
  broken(files) {
    const imported = new Map(
      files.map(({ path, imports }) => [path.replace(/[.]ts$/, ''), imports.map(({ from }) => from)]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' > '));
      if (done.has(file) || way.includes(file)) return;
      for (const next of imported.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    };
    for (const file of imported.keys()) visit(file, []);
    return circles;
  },
  bad: { 'src/text/a.ts': "import type { B } from './b';", 'src/text/b.ts': "import type { A } from './a';" },
};

/** In a line: after code too, and each line of a comment of many. */
const comment = /\/\/ .*$|^[ \t]*\/?\*.*$/gm;

/** A rule has some thirty. */
const longestFunction = 35;

/** Of whatever form and at whatever depth. */
function functionsIn({ nodes }: SourceFile): { readonly name: string; readonly lines: number }[] {
  return nodes()
    .filter(({ node }) => /^(Function(Declaration|Expression)|ArrowFunctionExpression)$/.test(node.type))
    .map(({ node, parent }) => ({
      name: String(wordOf(node['id']) ?? wordOf(parent?.['id']) ?? wordOf(parent?.['key']) ?? 'a function'),
      lines: node.loc.end.line - node.loc.start.line + 1,
    }));
}

/** After what begins a type, in a list of types, and as a whole type. */
const anyTypes: readonly RegExp[] = [
  /(?::|<|\||&|=>|\b(?:as|extends|satisfies))\s*any\b/,
  /[,([]\s*any\s*[,>)\]|&]|\bany\[\]/,
  /^\s*(?:export )?type .* = any\b/m,
];

/** In what is shipped wherever it stands, by the tree. */
function hasAny(file: SourceFile): boolean {
  if (inSource(file)) return file.nodes().some(({ node }) => node.type === 'TSAnyKeyword');
  return anyTypes.some((type) => type.test(file.code));
}

/** In a comment, which is no code. */
const silencing = /\/[/*]+\s*@ts-(ignore|nocheck|expect-error)/;

function suitesOf(code: string): string[] {
  return ['test', ...[...code.matchAll(/\b(\w+) = suite\b/g)].map(([, name]) => String(name))];
}

/** `condition ? test : test.skip` says when. */
function isPicky(code: string): (name: string) => boolean {
  return (name) =>
    new RegExp(
      `\\b${name}(?:[.]only\\b|[.]skip\\(|\\[)|= ${name}[.]skip\\b|\\{[^{}]*\\b(only|skip)\\b[^{}]*\\} = ${name}\\b`,
    ).test(code);
}

const texts: readonly Guard[] = [
  {
    name: 'no file of src/ is longer than 300 lines',
    broken: (files) => pathsOf(files.filter((file) => inSource(file) && file.text.split('\n').length > 301)),
    bad: { 'src/text/bad.ts': '\n'.repeat(301) },
  },
  {
    name: `no function of src/ is longer than ${longestFunction} lines`,
    broken: (files) =>
      files.filter(inSource).flatMap((file) =>
        functionsIn(file)
          .filter(({ lines }) => lines > longestFunction)
          .map(({ name, lines }) => `${file.path}: ${name} has ${lines} lines`),
      ),
    bad: { 'src/text/bad.ts': `export const bad = (): void => {\n${'  //\n'.repeat(longestFunction)}};\n` },
    alsoBad: [
      `export const table = {\n  bad(): void {\n${'    //\n'.repeat(longestFunction)}  },\n};\n`,
      `export const bad = (\n  a: number,\n): void => {\n${'  //\n'.repeat(longestFunction)}};\n`,
      `export function* bad() {\n${'  //\n'.repeat(longestFunction)}}\n`,
    ],
  },
  {
    name: 'no comment is wider than 120 columns: the formatter leaves them as they are',
    broken: (files) =>
      pathsOf(files.filter(({ text }) => (text.match(comment) ?? []).some((line) => line.trimEnd().length > 120))),
    bad: { 'src/text/bad.ts': `// ${'a '.repeat(60)}\n` },
    alsoBad: [`/**\n * ${'a '.repeat(60)}\n */\n`],
  },
  {
    name: 'every file of src/ and scripts/ begins by saying what it is',
    broken: (files) => pathsOf(files.filter((file) => !isTest(file) && !/^(#!.*\n)?(\/\/ \S|\/\*\*)/.test(file.text))),
    bad: { 'src/text/bad.ts': 'export const a = 1;\n' },
  },
  {
    name: 'nothing has the type any, and no error of the type checker is silenced',
    broken: (files) => pathsOf(files.filter((file) => hasAny(file) || silencing.test(file.text))),
    bad: { 'src/text/bad.ts': 'export const a = 1 as any;\n' },
    alsoBad: [
      'export const a = new Map<string, any>();\n',
      'export type A = Readonly<\n  Record<string, any>\n>;\n',
      'export type A = Record<\n  string,\n  any\n>;\n',
      'export type A = [any, string];\n',
      'export type A = (any)[];\n',
      'export type A = any;\n',
      'export interface A<T = any> {\n  readonly a: T;\n}\n',
      'export type A =\n  any | string;\n',
      'export type A = () => any;\n',
      'export const a: any = 1;\n',
      'export const a: string | any = 1;\n',
      ...['//', '/*', '/**'].map((comment) => `${comment} @ts-ignore */\nexport const a = 1;\n`),
      ...['ignore', 'nocheck', 'expect-error'].map(
        (what) => `const b = 'c'; ${'//'} @ts-${what}\nexport const a = 1;\n`,
      ),
    ],
  },
  {
    name: 'every test of a suite runs: none is singled out, none is left out but on a condition',
    broken: (files) =>
      pathsOf(
        files.filter(({ path, code }) => /[.](test|slow)[.]ts$/.test(path) && suitesOf(code).some(isPicky(code))),
      ),
    bad: { 'test/bad.test.ts': "const test = suite('bad');\ntest.only('a', () => {});\ntest.run();\n" },
    alsoBad: [
      "const test = suite('bad');\ntest.skip('a', () => {});\ntest.run();\n",
      "const rows = suite<Row>('bad');\nrows.only('a', () => {});\nrows.run();\n",
      "const test = suite('bad');\ntest['only']('a', () => {});\ntest.run();\n",
      "const test = suite('bad');\nconst alone = test.only;\ntest.run();\n",
      "const test = suite('bad');\nconst later = test.skip;\ntest.run();\n",
      "const test = suite('bad');\nconst { only } = test;\nonly('a', () => {});\ntest.run();\n",
      "import { test } from 'uvu';\ntest.only('a', () => {});\n",
    ],
  },
  {
    name: 'every suite runs: uvu passes a file that forgets to',
    broken: (files) => pathsOf(files.filter(({ path, code }) => path.endsWith('.test.ts') && !isRun(code))),
    bad: { 'test/bad.test.ts': "const test = suite('bad');\ntest('a', () => {});\n" },
  },
];

/** Where the empty text is a value of its own: without a prefix it is the whole bucket. */
const canBeEmpty: readonly string[] = ['prefix'];

/** The rooms of what a spec means: what is missing there was refused before, and `ensured` says so. */
const isMeaning = ({ path }: SourceFile): boolean =>
  /^src\/(connectors|parts|watching|reach|facts|checks|policies)[./]/.test(path);

/** Apart from types: the tables of codes say how severe a policy's findings are, and `problem.ts` makes problems. */
const saysProblems: Guard = {
  name: 'every problem is said through error, warning or info (diagnostics/problem.ts): nothing else writes a severity',
  broken: (files) =>
    pathsOf(
      files.filter(
        (file) =>
          inSource(file) &&
          roomOf(file.path) !== 'codes' &&
          file.path !== 'src/diagnostics/problem.ts' &&
          file.nodes().some(writesSeverity),
      ),
    ),
  bad: { 'src/commands/bad.ts': "export const bad = { code: 'FLK9001', severity: 'error', message: 'bad' };\n" },
  alsoBad: [
    "const severity = 'error';\nexport const bad = { code: 'FLK9001', severity, message: 'bad' };\n",
    "export const bad = { code: 'FLK9001', ['severity']: 'error', message: 'bad' };\n",
    "export const bad = { code: 'FLK9001', severity: 'error' as const, message: 'bad' };\n",
    "export const bad = (a: boolean) => ({ code: 'FLK9001', severity: a ? 'error' : 'warning' });\n",
    "export const bad = (p: { severity: string }): void => {\n  p.severity = 'error';\n};\n",
  ],
};

/** Chosen on the spot, for a key, a member or a name of its own; what hands one on, or reads one, does not choose. */
function writesSeverity({ node }: Visited): boolean {
  const [name, value] =
    node.type === 'Property'
      ? [node['key'], node['value']]
      : node.type === 'VariableDeclarator'
        ? [node['id'], node['init']]
        : node.type === 'AssignmentExpression'
          ? [(node['left'] as Node)['property'] ?? node['left'], node['right']]
          : [];
  return wordOf(name) === 'severity' && chooses(value);
}

/** A text by itself, with a type, or as what an operator or a condition may yield. */
function chooses(value: unknown): boolean {
  const node = value as Partial<Node> | null | undefined;
  if (textOf(node) !== undefined || node?.type === 'TemplateLiteral') return true;
  return (yields[String(node?.type)] ?? []).some((key) => chooses(node?.[key]));
}

/** Where the values of an expression stand in it. */
const yields: Readonly<Record<string, readonly string[]>> = {
  TSAsExpression: ['expression'],
  TSSatisfiesExpression: ['expression'],
  LogicalExpression: ['left', 'right'],
  ConditionalExpression: ['consequent', 'alternate'],
};

/** In a pattern: `{ a = '' }`, `[a = '']`; a parameter that may be left out is another thing. */
function isEmptyDefault(node: Node): boolean {
  return node.type === 'AssignmentPattern' && isEmptyText(node['right']);
}

/** `a ?? ''` and `a || ''`. */
function standsIn({ node }: Visited): boolean {
  return node.type === 'LogicalExpression' && node['operator'] !== '&&' && isEmptyText(node['right']);
}

const nothingMadeUp: readonly Guard[] = [
  {
    name: 'no empty text stands for what is missing: the impossible throws (text/ensured.ts)',
    broken: (files) => pathsOf(files.filter((file) => inSource(file) && file.nodes().some(standsIn))),
    bad: {
      'src/connectors/bad.ts': "export const name = (create?: { name: string }): string => create?.name ?? '';\n",
    },
    alsoBad: [
      "export const name = (create?: { name: string }): string => create?.name || '';\n",
      'export const name = (create?: { name: string }): string => create?.name ?? ``;\n',
    ],
  },
  {
    name: `no key and no part of a text but ${canBeEmpty.join(', ')} is the empty text when it is missing`,
    broken: (files) =>
      files.filter(isMeaning).flatMap(({ path, nodes }) =>
        nodes()
          .filter(({ node, parent }) => /^(Property|ArrayPattern)$/.test(String(parent?.type)) && isEmptyDefault(node))
          .map(({ node }) => String(wordOf(node['left'])))
          .filter((name) => !canBeEmpty.includes(name))
          .map((name) => `${path}: ${name}`),
      ),
    bad: { 'src/parts/bad.ts': "export const hostOf = ({ host = '' }: { host?: string }): string => host;\n" },
    alsoBad: ["const [, host = ''] = /a(b)/.exec('ab') ?? [];\n"],
  },
];

/** Places outside src/connectors/ where a word in quotes that is also a connector's type means something else. */
const namesakes: readonly RegExp[] = [
  // Services of AWS: of an endpoint, and in an ARN.
  /\bserviceNeed\(\s*'[a-z0-9-]+'/g,
  /\barn\(\s*\w+,\s*'[a-z0-9-]+'/g,
  // The backends of Terraform.
  /\bbackend[?]?[.]type [!=]== '[a-z0-9-]+'/g,
  /\bsetting\(configuration, '[a-z0-9-]+'/g,
  // A label of host names, and its service in ARNs.
  /'kafka-serverless': 'kafka'/g,
  // What the host name of a service begins with.
  /\bhost: '[a-z0-9.-]+'/g,
];

/**
 * Types that have a name of their own: "service" is what networks, endpoints and AWS call everything, and "database"
 * what Glue and Lake Formation have.
 */
const ownNames: readonly string[] = connectors
  .map(({ type }) => type)
  .filter((type) => type !== 'service' && type !== 'database');

const connectorType = new RegExp(`(['"\`])(${ownNames.join('|')})\\1`, 'g');

/**
 * Tables over services of AWS, and the backends of Terraform, which have the names of some types. Rules know no
 * connector: they read services in the words of IAM, of endpoints and of host names.
 */
const otherTables = /^src[/](aws[/]services|configuration|rules[/].*|terraform[/]data-types)[.]ts$/;

/** Rules judge what anybody has written in Terraform: its words are those of AWS, some of which are types' too. */
const speaksOfAws = (path: string): boolean => path.startsWith('src/rules/');

/** `{ kinesis: … }`, and `/^kinesis$/`; of `s3`, which patterns of bucket names mean too, the key alone. */
function namesType({ node }: Visited): boolean {
  const key = node.type === 'Property' || node.type === 'TSPropertySignature' ? wordOf(node['key']) : undefined;
  const pattern = (node['regex'] as { readonly pattern: string } | undefined)?.pattern;
  const words = pattern?.match(/[a-z0-9-]+/g)?.filter((word) => word !== 's3') ?? [];
  return [key, ...words].some((word) => ownNames.includes(String(word)));
}

const noFavourites: readonly Guard[] = [
  {
    name: "the name of a connector's type is no key and no part of a pattern outside src/connectors/",
    broken: (files) =>
      pathsOf(
        files.filter(
          (file) =>
            inSource(file) &&
            !file.path.startsWith('src/connectors/') &&
            !speaksOfAws(file.path) &&
            !otherTables.test(file.path) &&
            file.nodes().some(namesType),
        ),
      ),
    bad: { 'src/checks/bad.ts': 'export const table = { kinesis: 1 };\n' },
    alsoBad: [
      'export const isStream = (type: string): boolean => /^(kinesis|sqs)$/.test(type);\n',
      "export interface Table {\n  readonly 'msk-serverless': number;\n}\n",
    ],
  },
  {
    name: "the name of a connector's type stands in src/connectors/ only: other rooms ask what connectors state",
    broken: (files) =>
      files
        .filter((file) => inSource(file) && !file.path.startsWith('src/connectors/') && !speaksOfAws(file.path))
        .flatMap(({ path, text }) => {
          const rest = [comment, ...namesakes].reduce((left, pattern) => left.replace(pattern, ''), text);
          return [...rest.matchAll(connectorType)].map(([named]) => `${path} names ${named}`);
        }),
    bad: { 'src/checks/bad.ts': "export const isStream = ({ type }: Connection): boolean => type === 'kinesis';\n" },
  },
  {
    name: 'no room imports from the folder of a connector',
    broken: (files) =>
      files
        .filter((file) => inSource(file) && !file.path.startsWith('src/connectors/'))
        .flatMap(({ path, imports }) =>
          imports
            .filter(({ from }) => /^src\/connectors\/[^/]+\//.test(from))
            .map(({ from }) => `${path} imports ${from}`),
        ),
    bad: { 'src/checks/bad.ts': "import { serversOf } from '../connectors/kafka-client/client';\n" },
  },
  {
    name: 'no connector imports from the folder of another: what several share has a folder that is no connector',
    broken: (files) =>
      files.flatMap(({ path, imports }) =>
        imports.filter(({ from }) => isForeignConnector(path, from)).map(({ from }) => `${path} imports ${from}`),
      ),
    bad: { 'src/connectors/kafka/bad.ts': "import { clusterNamed } from '../msk/origin';\n" },
  },
];

/** What Firehose delivers is read as objects, and its destinations are those; S3 Tables holds tables of Iceberg. */
const builtOn: Readonly<Record<string, readonly string[]>> = {
  firehose: ['s3', 'opensearch', 'redshift'],
  's3-tables': ['iceberg'],
};

/** The folders of connectors bear the name of their type. */
function isForeignConnector(path: string, from: string): boolean {
  const folder = /^src[/]connectors[/]([^/]+)[/]/;
  const [, user = ''] = folder.exec(path) ?? [];
  const [, used = ''] = folder.exec(from) ?? [];
  const allowed = [user, ...(builtOn[user] ?? [])];
  return user !== '' && connectors.some(({ type }) => type === used) && !allowed.includes(used);
}

function isRun(code: string): boolean {
  const made = code.match(/\bsuite\(/g)?.length ?? 0;
  return made > 0 && made === (code.match(/^\w+[.]run\(\);$/gm)?.length ?? 0);
}

function pathsOf(files: readonly SourceFile[]): string[] {
  return files.map(({ path }) => path);
}

export const guards: readonly Guard[] = [
  ...privileges,
  oneDirection,
  shipped,
  noCircles,
  ...texts,
  saysProblems,
  ...nothingMadeUp,
  ...noFavourites,
];
