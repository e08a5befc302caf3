// What OpenSearch as sink creates, needs and grants.
import type { Facts } from '../../facts/facts';
import { secretNeed, secretRegion, secretStatements } from '../../facts/secret';
import { child } from '../../document/pointer';
import { join } from '../../terraform/value';
import type { Use } from '../connector';
import type { NormalSink } from './normal';
import { targetOf, type Login } from './target';

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const { host, behind, region, login, resources, alarms, outputs } = targetOf(sink, use);
  const entry = loginFacts(login, use);
  return {
    resources,
    alarms,
    outputs,
    statements: entry.statements,
    properties: {
      [`sink.${use.name}`]: { hosts: join('https://', host, ':443'), 'aws.region': region, ...entry.properties },
    },
    further: { [`sink.${use.name}`]: { endpoint: host } },
    needs: [
      {
        host,
        ...(behind && { behind }),
        endpoint: 'none',
        port: 443,
        pointer: use.pointer,
        purpose: `sink ${use.name}`,
      },
      ...entry.needs,
    ],
  };
}

function loginFacts(login: Login, use: Use) {
  if (login.auth === 'iam')
    return {
      statements: [login.statement],
      properties: { auth: login.auth, 'signing.service': login.service },
      needs: [],
    };
  const { auth, secret, kmsKey } = login;
  const pointer = child(use.pointer, 'secret');
  const purpose = `log in to OpenSearch for sink ${use.name}`;
  const region = secretRegion(secret, use.application.home);
  return {
    statements: secretStatements(secret, kmsKey, region, pointer, purpose),
    properties: { auth, 'secret.arn': secret },
    needs: [secretNeed(region, pointer, purpose)],
  };
}
