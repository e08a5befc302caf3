// Policies of secrets that are there before the stack. Moto chooses the end of a secret's ARN, so that it cannot be
// told one.
import { type Double, json, refuse } from './call';

export interface ExistingSecrets {
  readonly double: Double;
  /** The secrets that have a policy. */
  readonly holds: () => readonly string[];
}

/** @param existing ARNs of what is there before the stack */
export function existingSecrets(existing: readonly string[]): ExistingSecrets {
  const policies = new Map<string, string>();
  const double: Double = async (call) => {
    if (call.target.prefix !== 'secretsmanager') return undefined;
    const { SecretId: arn = '', ResourcePolicy } = JSON.parse(call.body.toString() || '{}') as {
      SecretId?: string;
      ResourcePolicy?: string;
    };
    if (!existing.includes(arn)) return undefined;
    const identity = { ARN: arn, Name: /:secret:(.+)-[^-]+$/.exec(arn)?.[1] ?? arn };
    switch (call.target.operation) {
      case 'PutResourcePolicy':
        policies.set(arn, ResourcePolicy ?? '');
        return json(identity);
      case 'GetResourcePolicy':
        return json({ ...identity, ...(policies.has(arn) && { ResourcePolicy: policies.get(arn) }) });
      case 'DeleteResourcePolicy':
        policies.delete(arn);
        return json(identity);
      default:
        return refuse({
          code: 'InvalidRequestException',
          message: `The double does not have ${call.target.operation} of an existing secret`,
        });
    }
  };
  return { double, holds: () => [...policies.keys()].map((arn) => `policy of ${arn}`) };
}
