// check: rules that depend on what no committed file can show.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { largestCode, type CodeFile } from '../src/code-file';
import { compile } from '../src/compile';
import { minimalSpec } from './support/compile';

const test = suite('check');

const files: [what: string, file: CodeFile, code?: string][] = [
  ['a JAR at the limit', { kind: 'file', sha256: 'a'.repeat(64), bytes: largestCode, archive: true }],
  ['a JAR above the limit', { kind: 'file', sha256: 'a'.repeat(64), bytes: largestCode + 1, archive: true }, 'FLK3032'],
  ['a text file', { kind: 'file', sha256: 'a'.repeat(64), bytes: 10, archive: false }, 'FLK3033'],
  ['no file', { kind: 'missing' }, 'FLK3030'],
  ['a folder', { kind: 'directory' }, 'FLK3031'],
  ['a link', { kind: 'link' }, 'FLK3031'],
  ['a file of another project', { kind: 'outside' }, 'FLK3031'],
  ['a file without permission to read', { kind: 'unreadable' }, 'FLK3031'],
];
for (const [what, file, code] of files) {
  test(`code: ${what} ${code === undefined ? 'is fine' : `is ${code}`}`, () => {
    const text = JSON.stringify(minimalSpec({ code: { file: 'orders.jar' } }));
    const { diagnostics } = compile({ base: { file: 'app.json', bytes: Buffer.from(text) }, variables: { values: {} }, inspectCode: () => file });
    assert.equal(diagnostics.map((diagnostic) => diagnostic.code), code === undefined ? [] : [code]);
  });
}

test.run();
