// The goldens of test/errors: what a person reads of each mistake. Every diagnostic code has one.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codes } from '../src/codes';
import { errors, expectedOf } from './support/golden';

const test = suite('errors');

for (const { name, actual, expected } of errors()) {
  test(name, () => {
    const [said = ''] = actual().values();
    const [committed = ''] = expected().values();
    assert.fixture(said, committed, 'look at the difference, then accept it with `npm run cases:update`');
    const code = name.slice(0, 'FLK0000'.length);
    assert.ok(expectedOf(said).includes(` ${code}  `), `the file is named for ${code}`);
    assert.ok(Object.hasOwn(codes, code), `${code} is registered`);
  });
}

/**
 * Codes that no spec can show: they need a command, a file system or megabytes of input. A test, or a
 * folder of tests.
 */
const coveredElsewhere: Readonly<Record<string, string>> = {
  FLK1009: 'load.test.ts',
  FLK3032: 'check.test.ts',
  FLK3400: 'reach.test.ts',
  FLK3432: 'reach-standing.test.ts',
  FLK3445: 'standing-ways.test.ts',
  FLK3446: 'standing-ways.test.ts',
  FLK3447: 'standing-ways.test.ts',
  FLK3448: 'standing-ways.test.ts',
  FLK3449: 'looked-up.test.ts',
  FLK3642: 'lookups.test.ts',
  FLK3453: 'live-vpc.test.ts',
  FLK3454: 'live-vpc.test.ts',
  FLK3455: 'live-vpc.test.ts',
  FLK9001: 'cli',
  FLK9002: 'bad-output.test.ts',
  FLK9003: 'cli',
  FLK9004: 'cli',
  FLK1027: 'cli',
  FLK1032: 'cli',
  FLK9005: 'cli',
  FLK9007: 'cli',
  FLK9008: 'cli',
  FLK9010: 'cli',
  FLK9011: 'cli',
  FLK9012: 'cli',
  FLK9014: 'cli',
  FLK9015: 'cli',
  FLK9016: 'cli',
  FLK9017: 'cli',
  FLK9018: 'cli',
  FLK9019: 'cli',
  FLK9020: 'cli',
  FLK9021: 'cli',
  FLK9022: 'cli',
  FLK9023: 'cli',
  FLK9024: 'cli',
  FLK9025: 'cli',
  FLK9026: 'cli',
  FLK9027: 'cli',
  FLK9028: 'cli',
  FLK9029: 'cli',
  FLK9030: 'cli',
  FLK9031: 'cli',
  FLK9032: 'cli',
  FLK9033: 'cli',
  FLK3059: 'cli',
  FLK9034: 'cli',
  FLK9035: 'cli',
  FLK9036: 'cli',
  FLK9037: 'cli',
  FLK9038: 'cli',
  FLK9040: 'cli',
  FLK9041: 'cli',
  FLK9042: 'cli',
  FLK9043: 'cli',
  FLK9013: 'bounds.test.ts',
};

test('every code has a case', () => {
  const shown = new Set(errors().map(({ name }) => name.slice(0, 'FLK0000'.length)));
  assert.equal(
    Object.keys(codes).filter((code) => !shown.has(code) && coveredElsewhere[code] === undefined),
    [],
  );
  assert.equal(
    Object.keys(coveredElsewhere).filter((code) => shown.has(code)),
    [],
    'a case in test/errors is enough',
  );
});

test('the tests that cover the other codes name them', () => {
  for (const [code, path] of Object.entries(coveredElsewhere))
    assert.ok(textOf(join(__dirname, path)).includes(code), `${path} names ${code}`);
});

test.run();

function textOf(path: string): string {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .map((name) => textOf(join(path, name)))
        .join('\n')
    : readFileSync(path, 'utf8');
}
