// The job is restored with its state.
import type { Policy } from './policy';

export const stateRestored: Policy = ({ spec }) =>
  spec.restore.from === 'none'
    ? [
        {
          code: 'FLK3018',
          pointer: '/spec/restore/from',
          message: 'in production, restore.from none starts the job without its state, in the release that it is for',
        },
      ]
    : [];
