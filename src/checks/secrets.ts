// Secrets in plain text, wherever a spec takes text: properties, options, definitions, tags, values of overrides. What
// only its name gives away is a matter of a policy (`policies/named-secrets.ts`).
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { suspectedPlaces, type SuspectedPlace } from '../concealment/secret-places';
import { secretNames } from '../facts/secrets-named';
import type { Check } from './check';

export const secrets: Check = ({ application: { metadata, spec, overrides } }) => {
  const called = secretNames(spec);
  return suspectedPlaces({ metadata, spec, overrides })
    .filter(({ suspicion, named, text }) => suspicion === 'certain' && !(named && called.has(text)))
    .map(secret);
};

function secret({ pointer, name, named }: SuspectedPlace): Problem {
  const inProperties = pointer.startsWith('/spec/properties/');
  const holds = named ? 'looks like' : 'holds what looks like';
  const where = inProperties ? 'property groups are' : 'it would be';
  return error(
    'FLK3006',
    pointer,
    `"${name}" ${holds} a secret; ${where} plain text in the API and in the Terraform state`,
    {
      concealed: true,
      on: 'key',
      help: inProperties
        ? 'store it in AWS Secrets Manager, write its ARN here, and let the job fetch it'
        : 'keep it in AWS Secrets Manager, or let an IAM role do without it',
    },
  );
}
