// Property groups: reserved ids, and values that should not be there in plain text.
import type { Problem } from '../diagnostic';
import { pythonGroup } from '../parts/python';
import { child } from '../pointer';
import type { Check } from './check';

/** Names that end in a word for a secret, and values that are one by their form. A reference (an ARN) is fine. */
const secretName = /(^|[._-])(password|passwd|pwd|secret|token|api[._-]?key|access[._-]?key|secret[._-]?key|private[._-]?key|credentials?)$|(Password|Passwd|Secret|Token|ApiKey|AccessKey|SecretKey|PrivateKey|Credentials?)$/;
const secretValue = /^(AKIA|ASIA)[0-9A-Z]{16}$|-----BEGIN [A-Z ]*PRIVATE KEY-----/;

export const properties: Check = ({ application: { spec } }) =>
  Object.entries(spec.properties).flatMap(([id, group]) => [
    ...reservedId(id),
    ...Object.entries(group).flatMap(([key, value]) => secret(id, key, value)),
  ]);

function reservedId(id: string): Problem[] {
  const reason =
    (id === pythonGroup && 'the service reads it for Python applications; use spec.python') ||
    (id === 'flinkform' && 'flinkform fills it') ||
    (/^(source|sink)[.]/.test(id) && 'groups of this form hold the settings of sources and sinks');
  return reason ? [{ code: 'FLK3005', severity: 'error', pointer: child('/spec/properties', id), on: 'key', message: `the property group id "${id}" is reserved: ${reason}` }] : [];
}

function secret(id: string, key: string, value: string): Problem[] {
  const named = secretName.test(key) && !value.startsWith('arn:');
  if (!named && !secretValue.test(value)) return [];
  return [{
    code: 'FLK3006', severity: 'error', concealed: true, pointer: child('/spec/properties', id, key), on: 'key',
    message: `"${key}" looks like a secret; property groups are plain text in the API and in the Terraform state`,
    help: 'store it in AWS Secrets Manager, write its ARN here, and let the job fetch it',
  }];
}
