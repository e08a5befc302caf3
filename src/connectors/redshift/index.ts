// Redshift as sink: rows by JDBC with a secret, or by the Data API with IAM. To load through S3 there is the firehose
// sink.
import type { RedshiftSink } from '../../../generated/application';
import type { Facts, PropertyGroup } from '../../facts/facts';
import { child } from '../../document/pointer';
import { serviceNeed } from '../../facts/need';
import { secretNeed, secretRegion, secretStatements } from '../../facts/secret';
import { join } from '../../terraform/value';
import { ensured } from '../../text/ensured';
import type { Connector, Use } from '../connector';
import { redshiftAlarms } from './alarms';
import { checkRedshift } from './check';
import { redshiftDefaults, type NormalSink } from './creation';
import { dataApiStatements } from './data-api';
import { ownUser } from './policies';
import { targetOf, type Target } from './target';

export const redshift: Connector<'redshift', RedshiftSink, RedshiftSink, RedshiftSink, NormalSink> = {
  type: 'redshift',
  title: 'Amazon Redshift',
  artefacts: [
    {
      // Source: AWS's migration guide to Flink 2.x (none for 2.x yet), and Apache's download page. The Data API needs
      // the AWS SDK only.
      coordinates: 'org.apache.flink:flink-connector-jdbc',
      modes: ['jdbc'],
      versions: {
        'FLINK-1_15': '1.15.4',
        'FLINK-1_18': '3.2.0-1.18',
        'FLINK-1_19': '3.3.0-1.19',
        'FLINK-1_20': '3.3.0-1.20',
      },
    },
  ],
  sink: { defaults: redshiftDefaults, check: checkRedshift, policies: ownUser, facts: sinkFacts },
};

function sinkFacts(sink: NormalSink, use: Use): Facts {
  const target = targetOf(sink, use);
  const way = sink.mode === 'jdbc' ? jdbc(sink, target, use) : dataApi(sink, target, use);
  return { ...way, resources: target.resources, alarms: redshiftAlarms(sink, use) };
}

function jdbc(sink: NormalSink, { port, adminSecret, ...target }: Target, use: Use): Facts {
  const { database } = sink;
  const host = ensured(target.host, 'Redshift by JDBC without address');
  const secret = ensured(sink.secret ?? adminSecret, 'Redshift by JDBC without secret');
  // The secret that AWS makes is encrypted with the key of the database.
  const kmsKey =
    sink.secret === undefined ? (sink.create ?? sink.serverless?.create)?.encryption?.kmsKey : sink.secretKmsKey;
  const pointer = child(use.pointer, ...(sink.secret === undefined ? [] : ['secret']));
  const purpose = `log in to Redshift for sink ${use.name}`;
  const region = secretRegion(sink.secret, use.application.home);
  return {
    statements: secretStatements(secret, kmsKey, region, pointer, purpose),
    properties: {
      [`sink.${use.name}`]: {
        url: join('jdbc:redshift://', host, `:${port}/${database}`),
        driver: 'com.amazon.redshift.Driver',
        'secret.arn': secret,
        'aws.region': region,
      },
    },
    needs: [
      { host, endpoint: 'none', port, pointer: use.pointer, purpose: `sink ${use.name}` },
      secretNeed(region, pointer, purpose),
    ],
  };
}

function dataApi(sink: NormalSink, target: Target, use: Use): Facts {
  const { arn, region } = target;
  const { database, user } = sink;
  const name = ensured(target.name, 'a workgroup without name');
  const where: PropertyGroup = sink.serverless
    ? { 'workgroup.name': name }
    : { 'cluster.identifier': name, 'db.user': ensured(user, 'the Data API without user') };
  return {
    statements: dataApiStatements(sink, arn, use),
    properties: { [`sink.${use.name}`]: { ...where, database, 'aws.region': region } },
    needs: [serviceNeed('redshift-data', region, use.pointer, `sink ${use.name}`)],
  };
}
