// What Redshift as sink creates, needs and grants.
import type { Facts, PropertyGroup } from '../../facts/facts';
import { child } from '../../document/pointer';
import { serviceNeed } from '../../facts/need';
import { secretNeed, secretRegion, secretStatements } from '../../facts/secret';
import { join } from '../../terraform/value';
import type { Use } from '../connector';
import { redshiftAlarms } from './alarms';
import type { NormalSink } from './normal';
import { dataApiStatements } from './statements';
import { targetOf, type ByJdbc, type DataApiLogin } from './target';

export function sinkFacts(sink: NormalSink, use: Use): Facts {
  const { login, region, resources } = targetOf(sink, use);
  const way = login.way === 'jdbc' ? jdbc(sink, login, use) : dataApi(sink, login, region, use);
  return { ...way, resources, alarms: redshiftAlarms(sink, use) };
}

function jdbc(sink: NormalSink, { host, behind, port, secret, kmsKey }: ByJdbc, use: Use): Facts {
  const pointer = child(use.pointer, ...(sink.secret === undefined ? [] : ['secret']));
  const purpose = `log in to Redshift for sink ${use.name}`;
  const region = secretRegion(sink.secret, use.application.home);
  return {
    statements: secretStatements(secret, kmsKey, region, pointer, purpose),
    properties: {
      [`sink.${use.name}`]: {
        url: join('jdbc:redshift://', host, `:${port}/${sink.database}`),
        driver: 'com.amazon.redshift.Driver',
        'secret.arn': secret,
        'aws.region': region,
      },
    },
    needs: [
      { host, ...(behind && { behind }), endpoint: 'none', port, pointer: use.pointer, purpose: `sink ${use.name}` },
      secretNeed(region, pointer, purpose),
    ],
  };
}

function dataApi({ database }: NormalSink, login: DataApiLogin, region: string, use: Use): Facts {
  return {
    statements: dataApiStatements(login, database, use),
    properties: { [`sink.${use.name}`]: { ...loginProperties(login), database, 'aws.region': region } },
    needs: [serviceNeed('redshift-data', region, use.pointer, `sink ${use.name}`)],
  };
}

function loginProperties(login: DataApiLogin): PropertyGroup {
  const to = login.way === 'secret' ? login.to : login.way;
  return {
    ...(to === 'workgroup' ? { 'workgroup.name': login.name } : { 'cluster.identifier': login.name }),
    ...(login.way === 'cluster' && { 'db.user': login.user }),
    ...(login.way === 'secret' && { 'secret.arn': login.secret }),
  };
}
