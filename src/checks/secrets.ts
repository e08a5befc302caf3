// Secrets in plain text, wherever a spec takes text: properties, options, definitions, tags, values of overrides.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { secretPlaces, type SecretPlace } from '../concealment/secret-places';
import type { Check } from './check';
import { secretsIn } from './secrets-named';

export const secrets: Check = ({ application: { metadata, spec, overrides } }) => {
  const places = secretPlaces({ metadata, spec, overrides });
  if (places.length === 0) return [];
  const called = secretNames(spec);
  return places.filter(({ named, text }) => !(named && called.has(text))).map(secret);
};

/**
 * What the secrets are called that the spec names by ARN: the service takes the one for the other. Source: API
 * reference of Secrets Manager, GetSecretValue, `SecretId`.
 */
function secretNames(spec: unknown): ReadonlySet<string> {
  return new Set(secretsIn(spec, '').flatMap((one) => /:secret:(.+)-[A-Za-z0-9]{6}$/.exec(one.secret)?.[1] ?? []));
}

function secret({ pointer, name, named }: SecretPlace): Problem {
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
