// Resources that are a KMS key: those whose material KMS makes, those that somebody brings material for, and replicas
// of either in other Regions. Source: the provider's `service/kms`,
// https://github.com/hashicorp/terraform-provider-aws/tree/main/internal/service/kms.

export const keyTypes = [
  'aws_kms_key',
  'aws_kms_external_key',
  'aws_kms_replica_key',
  'aws_kms_replica_external_key',
] as const;

/** The argument that switches a key of a type on and off. */
export function switchOf(type: string): 'is_enabled' | 'enabled' {
  return type === 'aws_kms_key' ? 'is_enabled' : 'enabled';
}

export function isKey({ type }: { readonly type: string }): boolean {
  return keyTypes.some((one) => one === type);
}
