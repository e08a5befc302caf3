// What Redshift refuses and the provider does not catch, and what would only show when the job runs.
import { arn, parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, needed, noEffect } from '../../diagnostics/key-rules';
import { dnsSuffixOf } from '../../aws/regions';
import type { Use } from '../connector';
import { placementOf } from '../../facts/network';
import { ownAccount } from '../own-account';
import { checkAddress } from './address';
import { checkName } from './reserved-words';
import { isUsualPort, usualPorts } from './port';
import type { NormalCluster, NormalServerless, NormalSink, NormalWorkgroup } from './creation';

export function checkRedshift(sink: NormalSink, use: Use): Problem[] {
  const { mode, create, serverless } = sink;
  const created = create !== undefined || serverless?.create !== undefined;
  const at = use.pointer;
  const { home, name: application } = use.application;
  const secret = arn(home, 'secretsmanager', `secret:${application}/${use.name}-AbCdEf`);
  return [
    ...exactlyOne(sink, ['create', 'cluster', 'serverless'], at),
    ...(created ? noEffect(sink, ['endpoint'], at, 'the address of a created database is known') : []),
    ...(created && sink.port !== (create ?? serverless?.create)?.port
      ? noEffect(sink, ['port'], at, 'the port of a created database is given in "create"')
      : []),
    ...(mode === 'jdbc' && !created ? needed(sink, 'endpoint', at, '"mode" is jdbc', exampleHost(sink, use)) : []),
    ...(mode === 'jdbc' && !created ? needed(sink, 'secret', at, '"mode" is jdbc', secret) : []),
    ...(mode === 'jdbc'
      ? noEffect(sink, ['user'], at, 'with JDBC the user is in the secret')
      : noEffect(
          sink,
          ['secret', 'secretKmsKey', 'endpoint'],
          at,
          'the Data API authenticates with IAM and has an endpoint of its own',
        )),
    ...(mode === 'jdbc' && sink.secret === undefined
      ? noEffect(sink, ['secretKmsKey'], at, 'there is no "secret"')
      : []),
    ...(mode === 'data-api' && sink.cluster !== undefined
      ? needed(sink, 'user', at, 'the Data API connects as a user of the database', 'flink_writer')
      : []),
    ...(mode === 'data-api' ? dataApiAccount(sink, use) : []),
    ...(mode === 'data-api' && serverless
      ? noEffect(sink, ['user'], at, 'a workgroup maps the execution role to a user of its own')
      : []),
    ...(created ? checkName(sink.database, 'a database', child(at, 'database')) : []),
    ...(create ? checkCluster(create, use, child(at, 'create')) : []),
    ...(serverless ? checkServerless(serverless, mode, child(at, 'serverless'), use) : []),
    ...(mode === 'jdbc' && created && !use.network
      ? [
          error('FLK3171', child(at, 'mode'), 'a created Redshift is private, and the application stands in no VPC', {
            help: 'attach the application with spec.network, or use mode data-api',
          }),
        ]
      : []),
    ...(mode === 'jdbc' && sink.endpoint !== undefined && !created && !use.network
      ? [
          warning(
            'FLK3171',
            child(at, 'endpoint'),
            'the application stands in no VPC, from where only a publicly accessible Redshift can be reached',
            { help: 'attach the application with spec.network, or use mode data-api' },
          ),
        ]
      : []),
    ...(created ? [] : checkAddress(sink, use)),
  ];
}

/** In the form that Redshift gives to an address, where the ARN is; without an ARN, where the application is. */
function exampleHost({ cluster, serverless }: NormalSink, use: Use): string {
  const { home } = use.application;
  const owner = parseArn(cluster ?? serverless?.workgroup ?? arn(home, 'redshift', `cluster:${use.name}`));
  const name = serverless
    ? `${use.name}.${owner.account}.${owner.region}.redshift-serverless`
    : `${owner.resource.slice('cluster:'.length)}.abc123xyz789.${owner.region}.redshift`;
  return `${name}.${dnsSuffixOf(owner.partition)}`;
}

function dataApiAccount({ cluster, serverless }: NormalSink, use: Use): Problem[] {
  const existing = cluster ?? serverless?.workgroup;
  return existing === undefined
    ? []
    : ownAccount(
        existing,
        child(use.pointer, ...(cluster === undefined ? ['serverless', 'workgroup'] : ['cluster'])),
        use,
      );
}

function checkPort(port: number, at: Pointer): Problem[] {
  if (isUsualPort(port)) return [];
  return [
    error('FLK3175', child(at, 'port'), `Redshift cannot listen on port ${port}`, {
      expected: usualPorts,
      found: String(port),
    }),
  ];
}

function checkCluster(create: NormalCluster, { network }: Use, at: Pointer): Problem[] {
  return [
    ...checkName(create.adminUser, 'the administrator', child(at, 'adminUser')),
    ...(create.nodeType.startsWith('dc2.') ? [] : checkPort(create.port, at)),
    ...needed(
      { vpc: create.vpc ?? network },
      'vpc',
      at,
      'the cluster is private, and the application stands in no VPC whose subnets it could share',
      '{ subnets: [subnet-...], securityGroups: [sg-...] }',
    ),
  ];
}

function checkServerless(serverless: NormalServerless, mode: NormalSink['mode'], at: Pointer, use: Use): Problem[] {
  const { create } = serverless;
  return [
    ...exactlyOne(serverless, ['create', 'workgroup'], at),
    ...(create || mode === 'jdbc'
      ? noEffect(serverless, ['name'], at, create ? createdName : 'only the Data API asks for it')
      : needed(serverless, 'name', at, 'the Data API asks for the name of the workgroup', use.name)),
    ...(create ? checkWorkgroup(create, use, child(at, 'create')) : []),
  ];
}

const createdName = 'the name of a created workgroup is given in "create"';

function checkWorkgroup(create: NormalWorkgroup, { network }: Use, at: Pointer): Problem[] {
  const { baseCapacity, maxCapacity, vpc, port } = create;
  const { subnets } = placementOf(vpc, network);
  const capacity = (key: string, message: string, expected: string): Problem =>
    error('FLK3176', child(at, key), message, { expected });
  return [
    ...checkPort(port, at),
    ...checkName(create.adminUser, 'the administrator', child(at, 'adminUser')),
    ...(baseCapacity === 4 || baseCapacity % 8 === 0
      ? []
      : [capacity('baseCapacity', `a workgroup cannot have a base of ${baseCapacity} RPUs`, '4, or a multiple of 8')]),
    ...(maxCapacity !== undefined && maxCapacity < baseCapacity
      ? [
          capacity(
            'maxCapacity',
            `the maximum of ${maxCapacity} RPUs is below the base of ${baseCapacity}`,
            `${baseCapacity} or more`,
          ),
        ]
      : []),
    ...needed(
      { vpc: create.vpc ?? network },
      'vpc',
      at,
      'the workgroup is private, and the application stands in no VPC whose subnets it could share',
      '{ subnets: [subnet-..., subnet-..., subnet-...], securityGroups: [sg-...] }',
    ),
    ...(subnets.length > 0 && subnets.length < 3
      ? [
          error('FLK3177', at, `the workgroup has ${subnets.length} ${subnets.length === 1 ? 'subnet' : 'subnets'}`, {
            on: 'key',
            expected: 'three subnets in three Availability Zones',
            help: 'give "vpc.subnets" with three subnets',
          }),
        ]
      : []),
  ];
}
