// A local code file: what a pattern meets, and the folder that it may not lead out of.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isKeyOfOneBuild } from '../src/aws/object-key';
import { allowingUnbuilt, codeInspector } from '../src/commands/inspect-code';

const test = suite('code pattern');

const top = mkdtempSync(join(tmpdir(), 'flinkform-code-'));
test.after(() => rmSync(top, { recursive: true, force: true }));

/** A repository with a project of its own in it, which is where the specs are. */
const built = [
  'target/orders-1.4.2.jar',
  'target/.orders-1.4.3.jar',
  'target/orders-1.4.2.jar.original',
  'libs/a-1.jar',
  'libs/a-2.jar',
  'modules/orders/build/orders-all.jar',
  'flink/app.jar',
  'flink/cdktf.json',
  'flink/specs/app.yaml',
];
for (const path of [...built, '.git/HEAD']) {
  mkdirSync(join(top, dirname(path)), { recursive: true });
  writeFileSync(join(top, path), 'PK\u0003\u0004');
}
symlinkSync(join(top, 'libs', 'a-1.jar'), join(top, 'flink', 'linked-1.jar'));
symlinkSync(join(top, 'libs'), join(top, 'flink', 'linked'));

const specs = join(top, 'flink', 'specs');

const rows: readonly (readonly [file: string, folder: string | undefined, found: string])[] = [
  ['../app.jar', undefined, 'file'],
  ['../../target/orders-1.4.2.jar', undefined, 'outside'],
  ['../../target/orders-*.jar', undefined, 'outside'],
  ['../../target/orders-1.4.2.jar', top, 'file'],
  ['../../target/orders-*.jar', top, 'file ../../target/orders-1.4.2.jar'],
  ['../../modules/*/build/*-all.jar', top, 'file ../../modules/orders/build/orders-all.jar'],
  ['../../libs/a-*.jar', top, 'unmet ../../libs/a-1.jar ../../libs/a-2.jar'],
  ['../../libs/b-*.jar', top, 'unmet | ../../libs/a-1.jar ../../libs/a-2.jar'],
  ['../../nothing/b-*.jar', top, 'unmet |'],
  ['../../../b-*.jar', top, 'outside'],
  ['../app.jar', specs, 'outside'],
  // Behind a link nothing is found.
  ['../linked-*.jar', undefined, 'unmet | ../app.jar ../cdktf.json'],
  ['../linked*/a-1.jar', undefined, 'unmet |'],
  ['../linked/a-1.jar', undefined, 'link'],
];
for (const [file, folder, found] of rows) {
  const inside = folder === undefined ? 'the project' : `FLINKFORM_CODE_FOLDER=${folder.slice(top.length) || '/'}`;
  test(`${file} in ${inside}: ${found}`, () => {
    const one = codeInspector(specs, { FLINKFORM_CODE_FOLDER: folder })(file);
    const more =
      one.kind === 'file'
        ? [one.path]
        : one.kind === 'unmet'
          ? [...one.matches, ...(one.matches.length > 0 ? [] : ['|', ...one.beside])]
          : [];
    assert.is([one.kind, ...more].filter((text) => text !== undefined).join(' '), found);
  });
}

test('where nothing is uploaded, a pattern that meets nothing is not built yet, and one that meets two is wrong', () => {
  const inspect = allowingUnbuilt(codeInspector(specs, { FLINKFORM_CODE_FOLDER: top }));
  assert.is(inspect('../../libs/b-*.jar').kind, 'unbuilt');
  assert.is(inspect('../../libs/a-*.jar').kind, 'unmet');
});

/** Keys of public code, and whether something else may be written under them. */
const keys: readonly (readonly [key: string, one: boolean])[] = [
  ['releases/orders-1.4.2.jar', true],
  ['orders-1.4.2-SNAPSHOT.jar', false],
  ['1.4.2/orders.jar', true],
  ['orders-latest-1.0.jar', false],
  ['orders-1f3c9ab.jar', true],
  ['5f4dcc3b5aa765d61d8327deb882cf99.zip', true],
  ['0f8fad5b-d9cb-469f-a165-70867728950e/app.jar', true],
  ['builds/20261128/orders.jar', true],
  ['orders-20261128T101500Z.jar', true],
  ['2026-11-28/orders.jar', true],
  ['orders-42.jar', true],
  ['orders-build7.jar', true],
  ['orders.jar', false],
  ['orders-v2.jar', false],
  ['java11/orders.jar', false],
  ['flink-1.20/orders.jar', false],
  ['111122223333/orders.jar', false],
  ['deadbeef.jar', false],
];
for (const [key, one] of keys)
  test(`${key} ${one ? 'is' : 'is not'} the key of one build`, () => assert.is(isKeyOfOneBuild(key), one));

test.run();
