// Terraform's state of production is kept where it is not lost. Its key is another policy.
import type { Policy } from './policy';

export const remoteState: Policy = ({ aws: { backend } }) =>
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
