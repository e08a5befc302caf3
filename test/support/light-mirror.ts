// A mirror of a few bytes over the real one: Terraform hashes the whole provider (700 MB for AWS) at every command,
// a fifth of what a command of the tests takes. It goes when Terraform trusts a mirror that it has hashed once.
import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { shellWord } from '../../src/text/shell-word';

/** Writes into `folder` a package for each unpacked provider of `mirror`, which starts the real one in its place. */
export function lightMirror(mirror: string, folder: string): string {
  for (const provider of providersBelow(resolve(mirror))) {
    const light = join(folder, relative(mirror, provider));
    mkdirSync(join(light, '..'), { recursive: true });
    writeFileSync(light, `#!/bin/sh\nexec ${shellWord(provider)} "$@"\n`);
    chmodSync(light, 0o755);
  }
  return folder;
}

/** Executables of the layout `HOST/NAMESPACE/TYPE/VERSION/PLATFORM/terraform-provider-*`. */
function providersBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^([^/]+[/]){5}terraform-provider-[^/]+$/.test(path))
    .map((path) => join(folder, path));
}
