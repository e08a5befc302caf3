// What is taken for a secret, and what only sounds like one.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { holdsSecret, namesSecret, pointsElsewhere } from '../src/concealment/secret-text';

const test = suite('secret text');

const holding = [
  'password="hunter2"',
  'PASSWORD = hunter2',
  'jdbc:postgresql://db/orders?user=x&password=hunter2',
  'postgresql://orders:hunter2@db/orders',
  'redis://:hunter2@cache:6379',
  "CREDENTIALS 'aws_access_key_id=x;aws_secret_access_key=hunter2'",
  'id AKIAIOSFODNN7EXAMPLE, in the middle',
  'ASIAIOSFODNN7EXAMPLE',
  '-----BEGIN RSA PRIVATE KEY-----',
  '{"db.password": "hunter2"}',
  'user: x\npassword: hunter2\nhost: db',
  'basic.auth.user.info=x;api-key=hunter2',
  'Bearer abcdefgh12345678',
  'ghp_abcdefghijklmnopqrstuvwxyz0123456789',
];

const harmless = [
  'passwordless',
  'jdbc:postgresql://db.example.com:5432/orders?user=x',
  'jdbc:redshift:iam://orders:eu-west-1/dev',
  'password=arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf',
  'password="${env:DB_PASSWORD}"',
  'postgresql://orders:${DB_PASSWORD}@db/orders',
  'require_password=true',
  'password: ask the team that owns the database',
  '{"type":"object","properties":{"password":{"type":"string"}}}',
  '{"type":"record","name":"user","fields":[{"name":"password","type":"string"}]}',
  'mailto:someone@example.com',
  'https://example.com/a:b@c',
  'MAKIAIOSFODNN7EXAMPLE',
  "IAM_ROLE 'arn:aws:iam::111122223333:role/copy' FORMAT AS JSON 'auto'",
];

for (const text of holding) test(`a secret stands in: ${text}`, () => assert.ok(holdsSecret(text)));
for (const text of harmless) test(`no secret stands in: ${text}`, () => assert.not.ok(holdsSecret(text)));

const values: readonly (readonly [name: string, value: string, secret: boolean])[] = [
  ['db.password', 'hunter2', true],
  ['ssl.keystore.password', 'hunter2', true],
  ['dbPassword', 'hunter2', true],
  ['api-key', 'hunter2', true],
  ['aws.credentials.provider.basic.secretkey', 'hunter2', true],
  ['API_KEY', 'hunter2', true],
  ['apiKey', 'hunter2', true],
  ['privateKey', 'hunter2', true],
  ['DB_PASS', 'hunter2', true],
  ['compass', 'north', false],
  ['monkey', 'x', false],
  ['token', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf', false],
  ['password', '${env:DB_PASSWORD}', false],
  ['require.password', 'true', false],
  ['password.secret.arn', 'orders', false],
  ['passwordless', 'yes', false],
  ['db.password.secret', 'prod/db', false],
  ['dbSecret', '/prod/orders-db/reader', false],
  ['secret', 'hunter2', true],
  ['secret', 'prod/', true],
  ['secret', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', true],
  ['db.password', 'prod/db', true],
  ['partition.key', 'id', false],
];

for (const [name, value, secret] of values) {
  test(`${name}: ${value} ${secret ? 'is' : 'is not'} a secret`, () =>
    assert.is(namesSecret(name) && !pointsElsewhere(name, value), secret));
}

test.run();
