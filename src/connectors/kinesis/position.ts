// Where a job without state begins to read, once the rules have passed, in the words of both Kinesis sources.
import type { InitialPosition } from '../../../generated/application';
import { ensured } from '../../text/ensured';

type Position = { readonly at: 'LATEST' | 'TRIM_HORIZON' } | { readonly at: 'AT_TIMESTAMP'; readonly moment: string };

/** `moment` is in the connectors' own format. */
export function positionOf({ at, timestamp }: InitialPosition): Position {
  switch (at) {
    case 'latest':
      return { at: 'LATEST' };
    case 'trim-horizon':
      return { at: 'TRIM_HORIZON' };
    case 'timestamp':
      return {
        at: 'AT_TIMESTAMP',
        moment: new Date(ensured(timestamp, 'a position without its moment')).toISOString(),
      };
  }
}
