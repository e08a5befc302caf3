// What is taken for a secret, and what only sounds like one.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { mayHoldSecret } from '../src/concealment/suspicion';
import { secretPlaces } from '../src/concealment/secret-places';
import { holdsSecret, namesSecret, suspicionOf, type Suspicion } from '../src/concealment/secret-text';

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

/**
 * Keys and values as public code has them (the repository behind each group; values that were real are made up anew),
 * and what a spec is told of each: an error, a warning that can be waived, nothing.
 */
const values: readonly (readonly [name: string, value: string, suspicion: Suspicion | undefined])[] = [
  // aws-samples/amazon-managed-service-for-apache-flink-examples, java/FetchSecrets and java/KafkaConfigProviders
  ['credentials.secret', 'AmazonMSK_x', undefined],
  ['credentials.secret', 'AmazonMSK_TestMSKCredentials', undefined],
  ['keystore.secret', 'KeystorePass', undefined],
  ['keystore.secret', 'SecretsManagerKey', undefined],
  ['ssl.keystore.password', '${secretsmanager:KeystorePass:password}', undefined],
  ['ssl.key.password', '${secretsmanager:eu-west-1/KeystorePass:password}', undefined],
  // iot-hackathon and others: connectors of MSK Connect
  ['snowflake.private.key', '${secretsManager:iot/snowflake/kafka-connector-key:private_key_pem}', undefined],
  ['database.password', '${secretManager:datalake/aurora/prod/master-password}', undefined],
  ['database.password', '<${secretsManager:test/oracle/TESTDATA:password}>', undefined],
  ['connection.password', '${file:/etc/kafka/external.properties:password}', undefined],
  ['basic.credentials', '${file:/etc/sr.properties:user}:${file:/etc/sr.properties:password}', undefined],
  ['sasl.password', '${env:KAFKA_PASSWORD}', undefined],
  ['database.password', '${DB_PASSWORD:-hunter2}', 'certain'],
  ['sasl.password', 'x${env:KAFKA_PASSWORD}', 'likely'],
  [
    'sasl.jaas.config',
    'org.apache.kafka.common.security.scram.ScramLoginModule required ' +
      'username="${secretsmanager:AmazonMSK_x:username}" password="${secretsmanager:AmazonMSK_x:password}";',
    undefined,
  ],
  [
    'sasl.jaas.config',
    'org.apache.kafka.common.security.plain.PlainLoginModule required username="alice" password="alice-secret";',
    'certain',
  ],
  // apache/kafka, config/*.properties and docs/security.html
  ['ssl.keystore.password', 'test1234', 'likely'],
  ['ssl.truststore.password', 'changeit', undefined],
  ['ssl.keystore.password', 'changeit', 'likely'],
  ['sasl.login.callback.handler.class', 'software.amazon.msk.auth.iam.IAMClientCallbackHandler', undefined],
  ['sasl.oauthbearer.token.endpoint.url', 'https://login.example.com/oauth2/token', undefined],
  ['ssl.keystore.key', '/etc/kafka/secrets/client.key', undefined],
  ['ssl.private.key', '/etc/kafka/secrets/client.key', undefined],
  ['ssl.private.key', 'classpath:certs/client.pem', undefined],
  // language models and parsers in jobs
  ['max.token', '512', undefined],
  ['max_token', '131072', undefined],
  ['token', '4096', undefined],
  ['delimiter.token', ',', undefined],
  ['separator.token', '|', undefined],
  ['eos_token', '<|endoftext|>', undefined],
  ['padToken', 'pad', undefined],
  ['bos_token', 'begin', undefined],
  ['nextToken', 'start', undefined],
  ['continuation.token', 'abc', undefined],
  ['max.pass', '3', undefined],
  // apache/iceberg and apache/flink, options of catalogs and file systems
  ['s3.access-key', 'minioadmin', 'likely'],
  ['s3.secret-key', 'minioadmin', 'likely'],
  ['fs.s3a.access.key', 'AKIAIOSFODNN7EXAMPLE', 'certain'],
  ['fs.s3a.secret.key', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'certain'],
  ['aws.credentials.provider', 'AUTO', undefined],
  ['credentials', 'DEFAULT', undefined],
  ['catalog.credential', 'none', undefined],
  ['aws.credentials.provider.basic.secretkey', 'hunter2', 'likely'],
  // apache/flink-connector-jdbc, debezium/debezium
  ['url', 'jdbc:mysql://localhost:3306/test?user=root&password=hunter2', 'certain'],
  ['url', 'jdbc:postgresql://app:hunter2@db.example.com/orders', 'certain'],
  ['url', 'jdbc:postgresql://db.example.com:5432/orders?user=x&password=${env:DB_PASSWORD}', undefined],
  ['database.password', 'dbz', 'likely'],
  ['db.password', 'hunter2', 'likely'],
  ['db.password', 'correct-horse-battery', 'likely'],
  ['db.password', 'Summer2024!', 'likely'],
  ['db.password', 'hX9!kQ2vB7', 'certain'],
  ['db.password', 'P@ssw0rd', 'certain'],
  ['DB_PASS', 'hunter2', 'likely'],
  ['dbPassword', '4f9c2b7a1e8d6053', 'certain'],
  ['db.password', '/prod/orders-db/password', undefined],
  ['db.password', 'DB_PASSWORD', undefined],
  ['db.password', 'prod/db', 'likely'],
  ['db.password.secret', 'prod/db', undefined],
  ['dbSecret', '/prod/orders-db/reader', undefined],
  ['db.secret', 'prod2-eu1-k8s', 'likely'],
  ['db.secret', 'orders-db-credentials', undefined],
  ['db.secret', 'secretsmanager:orders/reader', undefined],
  // services that are called by HTTP
  ['api.key', 'sk_live_4eC39HqLyjWDarjtT1', 'certain'],
  ['api-key', 'hunter2', 'likely'],
  ['API_KEY', '0f8fad5b-d9cb-469f-a165-70867728950e', 'certain'],
  ['apiKey', 'b3JkZXJzOmh1bnRlcjItYW5kLW1vcmU5', 'certain'],
  ['github.token', 'ghp_abcdefghijklmnopqrstuvwxyz0123456789', 'certain'],
  ['authorization', 'Bearer eyJhbGciOiJIUzI1NiJ9.e30.ZRrHA1JJ', 'certain'],
  ['client.secret', '3Mf8Q~xW1zT.kP0vLr7Yb', 'certain'],
  ['client.secret', 'hunter2', 'likely'],
  ['secret', 'prod/', 'likely'],
  ['privateKey', '-----BEGIN RSA PRIVATE KEY-----\nMIIEpA', 'certain'],
  ['token', 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:orders-AbCdEf', undefined],
  ['password', '********', undefined],
  ['require.password', 'true', undefined],
  // no name of a secret at all
  ['compass', 'north', undefined],
  ['monkey', 'x', undefined],
  ['password.secret.arn', 'orders', undefined],
  ['passwordless', 'yes', undefined],
  ['partition.key', 'hX9!kQ2vB7', undefined],
  ['secret.name', 'orders', undefined],
  ['token.type', 'JWT', undefined],
];

for (const [name, value, suspicion] of values) {
  const is = suspicion ? `${suspicion === 'certain' ? 'certainly' : 'likely'} a` : 'no';
  test(`${name}: ${value} is ${is} secret`, () => assert.is(suspicionOf(name, value), suspicion));
}

test('what is told of is hidden, and so is what only its name tells of', () => {
  const hidden = values.filter(([name, value]) => namesSecret(name) && !/^arn:|^true$/.test(value));
  for (const [name, value] of hidden) {
    assert.is(secretPlaces({ [name]: value }).length, 1, `${name}: ${value}`);
    assert.ok(mayHoldSecret(`${name}: ${JSON.stringify(value)}`), `${name}: ${value}`);
  }
  for (const [name, value, suspicion] of values) {
    if (suspicion) assert.is(secretPlaces({ [name]: value }).length, 1, `${name}: ${value}`);
  }
});

test('long texts are judged in no time', () => {
  for (const part of ['${', '${a}', '${}', 'a', 'aB3', '/a', '/a.', '_A', 'a-', '-', 'a.pem', ' ']) {
    assert.type(suspicionOf('db.secret', part.repeat(100_000)) ?? '', 'string');
  }
});

test.run();
