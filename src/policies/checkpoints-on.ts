// Checkpoints are on: without them a failure loses state.
import type { Policy } from './policy';

export const checkpointsOn: Policy = ({ spec, identity: { production } }) =>
  spec.checkpoints.enabled
    ? []
    : [
        {
          code: 'FLK3016',
          pointer: '/spec/checkpoints/enabled',
          message:
            `checkpoints are off${production ? ' in production' : ''}: a failure loses all state since ` +
            'the last snapshot',
        },
      ];
