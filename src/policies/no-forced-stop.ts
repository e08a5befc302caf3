// The job is not stopped by force, which takes no snapshot.
import type { Policy } from './policy';

export const noForcedStop: Policy = ({ spec, identity: { production } }) =>
  spec.forceStop
    ? [
        {
          code: 'FLK3020',
          pointer: '/spec/forceStop',
          message: `a forced stop takes no snapshot${production ? ', and this is production' : ''}`,
        },
      ]
    : [];
