// What the command line says of where a plan or a configuration comes from: a spec, or the source map beside the file.
import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { text, variantOf, type Invocation } from './command';
import { compilePaths, type Asked, type Run } from './compile-specs';
import { sourceMapIn, type Mapped } from './source-map-file';
import { isFolder } from './spec-folder';
import { shown } from './specs';

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
  /** Of the command line itself: what it names is not there, or is not asked. */
  readonly problems: readonly Diagnostic[];
}

export async function compiledFrom(invocation: Invocation, asked: Pick<Asked, 'unwaived'> = {}): Promise<CompiledFrom> {
  const [spec, stack] = [text(invocation, 'spec'), text(invocation, 'stack')];
  if (spec !== undefined) {
    const run = await compilePaths([spec], variantOf(invocation), invocation.terminal, { ...asked, unbuilt: true });
    const told = run.compiled.flatMap(({ diagnostics }) => diagnostics);
    const problems = run.diagnostics.filter((one) => one.severity === 'error' && !told.includes(one));
    return { compiled: run.compiled, of: () => ({ run }), problems };
  }
  if (stack === undefined) return { compiled: [], of: (file) => stackIn(dirname(file)), problems: [] };
  const named = stackIn(stack);
  return { compiled: [], of: () => named, problems: problemsOf(named) };
}

function stackIn(folder: string): FromStack {
  const map = sourceMapIn(folder);
  return { folder, ...(map && { map }) };
}

/** Of the folder that `--stack` names: whoever names one believes that its lines are told. */
function problemsOf({ folder: stack, map }: FromStack): readonly Diagnostic[] {
  if (!isFolder(stack)) return [error('FLK9001', undefined, `there is no folder ${shown(stack) || '""'}`)];
  if (map) return [];
  const help = 'name the folder of one stack, below stacks in the output folder of flinkform synth';
  return [warning('FLK9042', undefined, `${shown(stack)} has no source map: no line of a spec is told`, { help })];
}
