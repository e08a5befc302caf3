// Terraform's state of production is kept where it is not lost. Its key is another policy.
import type { AWS } from '../../generated/application';
import type { Finding } from '../diagnostics/finding';
import type { Policy } from './policy';

export const remoteState: Policy = ({ aws }) => stateOfProduction(aws);

/** The same of every kind of stack. */
export const stateOfProduction = ({ backend }: AWS): Finding[] =>
  backend?.type === 's3'
    ? []
    : [
        {
          code: 'FLK3029',
          pointer: '/aws',
          on: 'key',
          message: 'production keeps its Terraform state in a local file',
          help:
            'add, for example: backend: { type: s3, bucket: example-terraform-state, key: ' +
            '"flink/${metadata.name}-${metadata.environment}.tfstate" }',
        },
      ];
