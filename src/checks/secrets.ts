// Secrets in plain text, wherever a spec takes text: properties, options, definitions, tags, values of overrides.
import type { Problem } from '../diagnostic';
import { child, segments, type Pointer } from '../pointer';
import { holdsSecret, namesSecret } from '../secret-text';
import type { Check } from './check';

export const secrets: Check = ({ application: { metadata, spec, overrides } }) => [
  ...secretsIn(metadata, '/metadata'),
  ...secretsIn(spec, '/spec'),
  ...overrides.flatMap(({ operations }, index) =>
    operations.flatMap(({ path, value }, at) => secretsIn(value, child('/overrides', String(index), 'operations', String(at), 'value'), segments(path).at(-1))),
  ),
];

/** `name` is what the text belongs to: its key, or the end of an override's path. */
function secretsIn(value: unknown, pointer: Pointer, name?: string): Problem[] {
  if (typeof value === 'string') return secret(name ?? '', value, pointer);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => secretsIn(member, child(pointer, key), Array.isArray(value) ? name : key));
}

function secret(name: string, value: string, pointer: Pointer): Problem[] {
  const named = namesSecret(name, value);
  if (!named && !holdsSecret(value)) return [];
  const inProperties = pointer.startsWith('/spec/properties/');
  return [{
    code: 'FLK3006', severity: 'error', concealed: true, pointer, on: 'key',
    message: `"${name}" ${named ? 'looks like' : 'holds what looks like'} a secret; ${inProperties ? 'property groups are' : 'it would be'} plain text in the API and in the Terraform state`,
    help: inProperties ? 'store it in AWS Secrets Manager, write its ARN here, and let the job fetch it' : 'keep it in AWS Secrets Manager, or let an IAM role do without it',
  }];
}
