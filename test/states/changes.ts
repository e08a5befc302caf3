// What of a story is about size: each change that the service took, and when it was over.
import { isObject, type Json } from './language/json';
import type { Entry } from './trace';

export interface Change {
  /** Seconds from the beginning. */
  readonly at: number;
  readonly execution: string;
  /** Task slots that were asked for. */
  readonly parallelism: number;
  /** The error by which the service refused it; undefined when it took it. */
  readonly error: string | undefined;
}

export function changesOf(trace: readonly Entry[], beginning: number): readonly Change[] {
  return trace.flatMap((entry) => {
    if (entry.kind !== 'called' || !entry.resource.endsWith(':updateApplication')) return [];
    const parallelism = parallelismIn(entry.input);
    const error = 'error' in entry.reply ? entry.reply.error : undefined;
    return [{ at: (entry.at - beginning) / 1000, execution: entry.execution, parallelism, error }];
  });
}

function parallelismIn(input: Json): number {
  const path = [
    'ApplicationConfigurationUpdate',
    'FlinkApplicationConfigurationUpdate',
    'ParallelismConfigurationUpdate',
  ];
  const found = path.reduce<Json | undefined>((value, name) => (isObject(value) ? value[name] : undefined), input);
  const parallelism = isObject(found) ? found['ParallelismUpdate'] : undefined;
  if (typeof parallelism !== 'number') throw new Error(`An update without a parallelism: ${JSON.stringify(input)}`);
  return parallelism;
}
