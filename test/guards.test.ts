// Who imports what, and how files look: each rule on every file, and on one that breaks it.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sourceFile, sourceFiles } from './support/source-files';
import { guards } from './support/source-guards';

const test = suite('guards');
const files = ['src', 'scripts', 'test', 'bench'].flatMap(sourceFiles);

for (const { name, broken, bad, alsoBad = [] } of guards) {
  test(name, () => assert.equal(broken(files), []));
  test(`${name}: a file that breaks it is found`, () => {
    const [path = ''] = Object.keys(bad);
    for (const texts of [bad, ...alsoBad.map((text) => ({ [path]: text }))]) {
      const planted = Object.entries(texts).map(([path, text]) => sourceFile(path, text));
      assert.ok(
        broken(planted).some((found) => Object.keys(bad).some((path) => found.startsWith(path.replace(/[.]ts$/, '')))),
        JSON.stringify(texts),
      );
    }
  });
}

test('there are files', () => {
  assert.ok(files.length > 300);
});

test.run();
