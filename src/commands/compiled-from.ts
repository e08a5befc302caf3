// What the command line says of where a plan or a configuration comes from: a spec, or the source map beside the file.
import { dirname } from 'node:path';
import { text, type Invocation } from './command';
import { compilePaths, type Asked, type Run } from './compile-specs';
import { sourceMapIn, type Mapped } from './source-map-file';

/** The spec of `--spec`, or the folder of the stack with its source map, when it has one. */
export type From = { readonly run: Run } | FromStack;

export interface FromStack {
  readonly folder: string;
  readonly map?: Mapped;
}

export interface CompiledFrom {
  /** All that `--spec` names: compiled once, however many files are of it. */
  readonly compiled: Run['compiled'];
  readonly of: (file: string) => From;
}

export async function compiledFrom(invocation: Invocation, asked: Pick<Asked, 'unwaived'> = {}): Promise<CompiledFrom> {
  const [spec, stack] = [text(invocation, 'spec'), text(invocation, 'stack')];
  if (spec !== undefined) {
    const run = await compilePaths([spec], text(invocation, 'env'), invocation.terminal, { ...asked, unbuilt: true });
    return { compiled: run.compiled, of: () => ({ run }) };
  }
  const of = (file: string): FromStack => {
    const folder = stack ?? dirname(file);
    const map = sourceMapIn(folder);
    return { folder, ...(map && { map }) };
  };
  return { compiled: [], of };
}
