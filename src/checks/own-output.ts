// A source that lists a bucket must not list what a sink of the same job writes there: the job would read it again.
import { directionOf } from '../connectors';
import { whereTo, type Listed, type Objects } from '../connectors/connector';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { connectionsOf } from '../parts/connections';
import type { Check } from './check';

export const ownOutput: Check = ({ application }) => {
  const all = connectionsOf(application).map(({ config, ...use }) => {
    const { lists, writes, delivers } = directionOf(config, use.direction);
    const written = [...(writes?.(config, use) ?? []), ...(delivers?.(config, use) ?? [])];
    return { use, listed: lists?.(config, use), written };
  });
  return all.flatMap(({ use: source, listed }) =>
    all.flatMap(({ use: sink, written }) =>
      written.flatMap((objects) =>
        listed && isListed(objects, listed) ? [circle(source, listed, sink, objects)] : [],
      ),
    ),
  );
};

/**
 * A file source passes over every file and folder whose name begins with a dot or an underscore. Source:
 * `NonSplittingRecursiveEnumerator` of apache/flink, whose filter leaves out "the common hidden file prefixes".
 */
function isListed({ bucket, prefix }: Objects, listed: Listed): boolean {
  if (bucket !== listed.bucket || !prefix.startsWith(listed.prefix)) return false;
  const below = prefix.slice(listed.prefix.length).split('/');
  return !below.some((name) => /^[._]/.test(name));
}

interface Named {
  readonly name: string;
}

/** A source that lists its prefix once reads what earlier runs have written, and then ends. */
function circle(source: Named, listed: Listed, sink: Named, written: Objects): Problem {
  const [tell, how] = listed.again ? ([error, 'again and again'] as const) : ([warning, 'with each start'] as const);
  const message = `sink ${sink.name} writes ${whereTo(written)}, and source ${source.name} reads it there ${how}`;
  const note = listed.prefix === '' ? 'the source reads the whole bucket' : `the source reads "${listed.prefix}"`;
  return tell('FLK3255', written.pointer, message, {
    because: { pointer: listed.pointer, note },
    help:
      `give it a prefix that the source does not read; "${listed.prefix}_${sink.name}/" would do, as Flink passes ` +
      'over folders with "_" in front',
  });
}
