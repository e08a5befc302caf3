// Rules that hold for every Kafka client, whoever runs the cluster.
import { arn } from '../../aws/arn';
import type { Use } from '../connector';
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { needsSecret, type ClientAuth } from './auth';
import { checkLength } from '../list-length';
import { serversOf, topicProperties, type Writing } from './client';
import { child } from '../../document/pointer';
import { needed, noEffect } from '../../diagnostics/key-rules';
import type { SecretUse } from './login';

interface LoginUse extends SecretUse {
  readonly auth: string;
}

/** The secret is there exactly when the way of logging in has one. */
export function checkLogin(config: LoginUse, client: ClientAuth, use: Use): Problem[] {
  const { auth, secret } = config;
  const wanted = needsSecret(client);
  return [
    ...(wanted ? needed(config, 'secret', use.pointer, whyNeeded(auth, client), exampleSecret(use)) : []),
    ...(wanted ? [] : noEffect(config, ['secret'], use.pointer, `"auth: ${auth}" needs no secret`)),
    ...(secret === undefined ? noEffect(config, ['secretKmsKey'], use.pointer, 'there is no "secret"') : []),
  ];
}

function whyNeeded(auth: string, client: ClientAuth): string {
  const login = client === 'mtls' ? 'client certificate and private key' : 'login';
  return `"auth" is ${auth}, and the job fetches its ${login} from AWS Secrets Manager`;
}

/** Of a name that MSK takes as well. */
function exampleSecret({ application, name }: Use): string {
  return arn(application.home, 'secretsmanager', `secret:AmazonMSK_${application.name}-${name}-a1B2c3`);
}

export function checkTopics({ topics }: Pick<Writing, 'topics'>, use: Use): Problem[] {
  return checkLength(Object.values(topicProperties(topics)), 'topics', use);
}

export function checkTransactions(config: Writing, use: Use): Problem[] {
  return config.delivery === 'exactly-once'
    ? []
    : noEffect(config, ['transactionalIdPrefix'], use.pointer, `"delivery" is ${config.delivery}`);
}

/** Each address has a port that `fits`; `expected` says which do. */
export function checkPorts(
  bootstrap: string | undefined,
  fits: (port: number) => boolean,
  expected: string,
  why: string,
  use: Use,
): Problem[] {
  const wrong = bootstrap === undefined ? undefined : serversOf(bootstrap).find(({ port }) => !fits(port));
  if (!wrong) return [];
  return [
    error(
      'FLK3112',
      child(use.pointer, 'bootstrapServers'),
      `port ${wrong.port} of ${wrong.host} does not fit: ${why}`,
      { expected, found: String(wrong.port) },
    ),
  ];
}
