// Terraform's state says whose it is: sharing it costs more than any mistake in the spec. What an environment was
// called before nobody knows here, but under another name it finds its old state only where the name does not stand,
// and replaces all that the state holds. A bucket named like the environment is one for it alone.
import type { Policy } from './policy';

export const stateKey: Policy = ({ aws: { backend }, identity: { environment } }) =>
  backend?.type !== 's3' || environment === undefined || `${backend.bucket}/${backend.key}`.includes(environment)
    ? []
    : [
        {
          code: 'FLK3034',
          pointer: '/aws/backend/key',
          message: `the state key does not name the environment "${environment}"`,
          help: 'other environments must have another key or bucket; ${metadata.environment} in the key sees to that',
        },
      ];
