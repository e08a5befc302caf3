// The task pages in docs/: their commands work, what they show is what is printed, their specs compile.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';
import { compileText, minimalSpec, printed } from './support/compile';
import { quickShell, root, temporaryFolder } from './support/run-cli';

const test = suite('docs');

for (const page of ['docs/adopt.md', 'docs/diff.md', 'docs/module.md', 'docs/network.md', 'docs/reach.md']) {
  const text = readFileSync(join(root, page), 'utf8');

  test(`the commands of ${page} work from the root of the repository, and print what it shows`, async () => {
    const cwd = temporaryFolder();
    cpSync(join(root, 'examples'), join(cwd, 'examples'), { recursive: true });
    const commands = blocksOf(text, 'sh').flatMap((block) => block.trimEnd().split('\n'));
    for (const line of commands) {
      const { status, stderr } = await quickShell(line, { cwd });
      assert.is(status, 0, `${line}\n${stderr}`);
    }
    const shown = blocksOf(text, 'console');
    assert.ok(commands.length + shown.length > 2);
    for (const block of shown) {
      const [, line = '', answer = ''] = /^[$] (.*)\n([\s\S]*)$/.exec(block) ?? [];
      const { status, stdout } = await quickShell(line, { cwd });
      assert.is(status, 0, line);
      assert.is(answer, stdout, line);
    }
  });

  test(`what ${page} links to is there`, () => {
    for (const [, target = ''] of text.matchAll(/\]\(([^)#]+)[^)]*\)/g))
      assert.ok(existsSync(join(root, dirname(page), target)), target);
  });

  test(`the specs of ${page} compile`, () => {
    for (const block of blocksOf(text, 'yaml')) {
      const read = parse(block) as object;
      const compiled = compileText('kind' in read ? read : minimalSpec(read), { planOnly: true });
      assert.ok(compiled.configuration, printed(compiled));
    }
  });
}

test.run();

function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, of, block = '']) =>
    of === language ? [block] : [],
  );
}
