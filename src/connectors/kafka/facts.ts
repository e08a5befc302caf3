// What a source or sink of Kafka brings: properties, the secret of its login, and the way to its brokers.
import type { Facts, PropertyGroup } from '../../facts/facts';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { lagAlarm, serversOf, sinkProperties, sourceProperties } from '../kafka-client/client';
import { loginNeeds, loginOf, loginStatements, type Login } from '../kafka-client/login';
import { transactionTimeout } from '../kafka-client/transactions';
import { visibilityOf } from '../kafka-client/visibility';
import type { NormalSink, NormalSource } from './normal';

export function sourceFacts(source: NormalSource, use: Use): Facts {
  const facts = common(source, use, (login) => sourceProperties({ bootstrap: source.bootstrapServers, login }, source));
  return { ...facts, alarms: [lagAlarm(use)] };
}

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  return common(sink, use, (login) =>
    sinkProperties({ bootstrap: sink.bootstrapServers, login }, sink, transactionTimeout),
  );
}

function common(config: NormalSource | NormalSink, use: Use, propertiesOf: (login: Login) => PropertyGroup): Facts {
  const login = loginOf(config.auth, config);
  const brokers = serversOf(config.bootstrapServers);
  const need = {
    endpoint: 'none',
    tellsOthers: true,
    pointer: child(use.pointer, 'bootstrapServers'),
    purpose: `brokers of ${use.direction} ${use.name}`,
  } as const;
  return {
    statements: loginStatements(login, use),
    properties: { [`${use.direction}.${use.name}`]: propertiesOf(login) },
    needs: [...brokers.map((server) => ({ ...server, ...need, ...visibilityOf(server) })), ...loginNeeds(login, use)],
  };
}
