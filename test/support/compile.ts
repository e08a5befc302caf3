// Compiles specs for tests, the way the commands do.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findSpecs } from '../../src/commands/specs';
import { compile, type Compiled } from '../../src/compile';
import { nothingHidden } from '../../src/concealment/conceal';
import { pretty } from '../../src/reporters/pretty';
import { synth } from '../../src/synth';

export interface CompileOptions {
  /** The overlay to use. */
  readonly env?: string;
  /** What `${env.NAME}` may name. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Stop at the plan: saves the time of CDKTF. */
  readonly planOnly?: boolean;
}

/** Compiles the spec in a file. */
export function compileFile(path: string, { env, variables = {}, planOnly = false }: CompileOptions = {}): Compiled {
  const { specs, problems } = findSpecs([path], { environment: env, overlays: [] }, { values: variables });
  const [spec] = specs;
  if (!spec) return { diagnostics: [...problems] as Compiled['diagnostics'], sources: [], concealment: nothingHidden };
  return compile({ ...spec, ...(planOnly ? {} : { synth }) });
}

/** Compiles a spec given as text (or as data, written as JSON). Code files do not exist for it. */
export function compileText(
  spec: string | object,
  { variables = {}, planOnly = false }: CompileOptions = {},
): Compiled {
  const text = typeof spec === 'string' ? spec : JSON.stringify(spec, null, 2);
  return compile({
    base: { file: 'app.yaml', bytes: Buffer.from(text) },
    variables: { values: variables },
    inspectCode: () => ({ kind: 'missing' }),
    ...(planOnly ? {} : { synth }),
  });
}

/** The diagnostics as a person sees them, without colour. */
export function printed({ diagnostics, sources }: Compiled): string {
  return pretty(diagnostics, sources, { color: false });
}

/** The smallest valid spec, with its parts replaced by `spec` and the like. */
export function minimalSpec(spec: object = {}, rest: object = {}): object {
  return {
    apiVersion: 'flinkform/v1',
    kind: 'FlinkApplication',
    metadata: { name: 'orders' },
    aws: { region: 'eu-west-1', accountId: '111122223333' },
    spec: { runtime: 'FLINK-1_20', code: { bucket: 'example-code', key: 'orders.jar', version: 'v1' }, ...spec },
    ...rest,
  };
}

/** The network of many whose parts are `spec`. */
export function minimalNetwork(spec: object): object {
  return {
    apiVersion: 'flinkform/v1',
    kind: 'Network',
    metadata: { name: 'core' },
    aws: { region: 'eu-west-1', accountId: '111122223333' },
    spec,
  };
}

/** Runs `work` in a temporary folder that is removed afterwards. */
export function inTemporaryFolder<T>(files: Readonly<Record<string, string>>, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'flinkform-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
