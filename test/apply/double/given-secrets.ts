// Policies of secrets that are there before the stack. Moto chooses the end of a secret's ARN, so that it cannot be
// given one.
import { type Double, json, refuse } from './call';

export interface GivenSecrets {
  readonly double: Double;
  /** The secrets that have a policy. */
  readonly holds: () => readonly string[];
}

/** @param given ARNs, among other things that are given */
export function givenSecrets(given: readonly string[]): GivenSecrets {
  const policies = new Map<string, string>();
  const double: Double = async (call) => {
    if (call.target.prefix !== 'secretsmanager') return undefined;
    const { SecretId: arn = '', ResourcePolicy } = JSON.parse(call.body.toString() || '{}') as {
      SecretId?: string;
      ResourcePolicy?: string;
    };
    if (!given.includes(arn)) return undefined;
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
          message: `The double does not play ${call.target.operation} of a given secret`,
        });
    }
  };
  return { double, holds: () => [...policies.keys()].map((arn) => `policy of ${arn}`) };
}
