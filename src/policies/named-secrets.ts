// What only its name calls a secret: a team knows whether it is one, and says so in a waiver.
import { suspectedPlaces } from '../concealment/secret-places';
import { secretNames } from '../facts/secrets-named';
import { dotted } from '../document/pointer';
import type { Policy } from './policy';

export const namedSecrets: Policy = ({ metadata, spec, overrides }) => {
  const called = secretNames(spec);
  return suspectedPlaces({ metadata, spec, overrides })
    .filter(({ suspicion, text }) => suspicion === 'likely' && !called.has(text))
    .map(({ pointer, name }) => ({
      code: 'FLK3045',
      pointer,
      message: `"${name}" is named like a secret; what it holds is plain text in the API and in the Terraform state`,
      concealed: true,
      on: 'key',
      help:
        'store it in AWS Secrets Manager and write its ARN here; if it is none, waive FLK3045 with the reason and ' +
        `target: ${dotted(pointer)}`,
    }));
};
