// Snapshots are on: without them every update loses state.
import type { Policy } from './policy';

export const snapshotsOn: Policy = ({ spec, identity: { production } }) =>
  spec.snapshots.enabled
    ? []
    : [
        {
          code: 'FLK3017',
          pointer: '/spec/snapshots/enabled',
          message: `snapshots are off${production ? ' in production' : ''}: every update loses the job's state`,
        },
      ];
