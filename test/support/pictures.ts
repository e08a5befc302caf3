// The pictures that are committed: what `flinkform graph` draws of them now, and where they stand. What `reach` says of
// the example of a shared network stands beside its picture.
import { writeFileSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/commands/run';
import { root } from './run-cli';

export interface CommittedPicture {
  /** From the root of the repository. */
  readonly path: string;
  /** What the command prints. */
  readonly text: () => Promise<string>;
}

const shared = 'examples/shared-network';

export const committedPictures: readonly CommittedPicture[] = [
  picture('docs/graph/msk.svg', ['examples/msk.yaml'], 'svg'),
  ...[
    'kafka-over-privatelink',
    'msk-private',
    'peered-data-lake',
    'provider-side-endpoint-service',
    'transit-gateway-on-premises',
  ].map((name) => picture(`docs/graph/${name}.svg`, [`examples/${name}.yaml`], 'svg')),
  picture('docs/graph/shared-network.svg', [`${shared}/orders.yaml`, `${shared}/core.yaml`], 'svg'),
  picture('test/graph/shared-network.md', [shared], 'mermaid'),
  { path: 'test/graph/shared-network.reach.txt', text: () => printed(['reach', join(root, shared)]) },
  picture('test/graph/everything.md', ['test/cases/everything/app.yaml'], 'mermaid'),
  picture('test/graph/everything.dot', ['test/cases/everything/app.yaml'], 'dot'),
];

function picture(path: string, specs: readonly string[], format: string): CommittedPicture {
  return { path, text: () => printed(['graph', ...specs.map((spec) => join(root, spec)), '--format', format]) };
}

async function printed(words: readonly string[]): Promise<string> {
  let text = '';
  const terminal = { out: (more: string) => void (text += more), err: () => undefined, color: false, environment: {} };
  const code = await run(words, terminal);
  if (code !== 0) throw new Error(`flinkform ${words.join(' ')}: ${code}`);
  return text;
}

/** Rewrites those that have changed; returns their paths. */
export async function updatePictures(): Promise<string[]> {
  const changed: string[] = [];
  for (const { path, text } of committedPictures) {
    const [file, now] = [join(root, path), await text()];
    if (existsSync(file) && readFileSync(file, 'utf8') === now) continue;
    writeFileSync(file, now);
    changed.push(path);
  }
  return changed;
}
