// What holds data is kept when it leaves the spec.
import type { Policy } from './policy';

export const deletionProtected: Policy = ({ spec, identity: { production } }) =>
  production && !spec.deletionProtection
    ? [
        {
          code: 'FLK3035',
          pointer: '/spec/deletionProtection',
          message:
            'production is not protected: a plan that destroys the application and its data stores is not refused',
          help:
            'remove deletionProtection: in production it is on by itself; while a store is to go, its explanation ' +
            'says the steps',
        },
      ]
    : [];
