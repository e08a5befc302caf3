// What Redshift refuses and the provider does not catch, and what would only show when the job runs.
import { arn, parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, needed, noEffect } from '../../diagnostics/key-rules';
import { dnsSuffixOf } from '../../aws/regions';
import type { Use } from '../connector';
import { placementOf, type Placement } from '../../facts/network';
import { ownAccount } from '../own-account';
import { checkAddress } from './address';
import { checkName } from './reserved-words';
import { isUsualPort, usualPorts } from './port';
import type { NormalCluster, NormalServerless, NormalSink, NormalWorkgroup } from './creation';

/** Which keys stand together, the names that Redshift takes, and whether the job can reach the database. */
export function checkRedshift(sink: NormalSink, use: Use): Problem[] {
  const { mode, create, serverless } = sink;
  const created = createdBy(sink);
  const at = use.pointer;
  return [
    ...exactlyOne(sink, ['create', 'cluster', 'serverless'], at),
    ...(created ? keysOfCreated(sink, created, at) : []),
    ...(mode === 'jdbc' ? keysOfJdbc(sink, use) : keysOfDataApi(sink, use)),
    ...(created ? checkName(sink.database, 'a database', child(at, 'database')) : []),
    ...(create ? checkCluster(create, use, child(at, 'create')) : []),
    ...(serverless ? checkServerless(serverless, mode, child(at, 'serverless'), use) : []),
    ...(mode === 'jdbc' && !use.network ? outOfReach(sink, at) : []),
    ...(created ? [] : checkAddress(sink, use)),
  ];
}

function createdBy({ create, serverless }: NormalSink): NormalCluster | NormalWorkgroup | undefined {
  return create ?? serverless?.create;
}

function keysOfCreated(sink: NormalSink, { port }: NormalCluster | NormalWorkgroup, at: Pointer): Problem[] {
  return [
    ...noEffect(sink, ['endpoint'], at, 'the address of a created database is known'),
    ...(sink.port === port ? [] : noEffect(sink, ['port'], at, 'the port of a created database is given in "create"')),
  ];
}

function keysOfJdbc(sink: NormalSink, use: Use): Problem[] {
  const at = use.pointer;
  const { home, name } = use.application;
  const secret = arn(home, 'secretsmanager', `secret:${name}/${use.name}-AbCdEf`);
  return [
    ...(createdBy(sink) ? [] : needed(sink, 'endpoint', at, '"mode" is jdbc', exampleHost(sink, use))),
    ...(createdBy(sink) ? [] : needed(sink, 'secret', at, '"mode" is jdbc', secret)),
    ...noEffect(sink, ['user'], at, 'with JDBC the user is in the secret'),
    ...(sink.secret === undefined ? noEffect(sink, ['secretKmsKey'], at, 'there is no "secret"') : []),
  ];
}

function keysOfDataApi(sink: NormalSink, use: Use): Problem[] {
  const at = use.pointer;
  const why = 'the Data API authenticates with IAM and has an endpoint of its own';
  return [
    ...noEffect(sink, ['secret', 'secretKmsKey', 'endpoint'], at, why),
    ...(sink.cluster === undefined
      ? []
      : needed(sink, 'user', at, 'the Data API connects as a user of the database', 'flink_writer')),
    ...dataApiAccount(sink, use),
    ...(sink.serverless
      ? noEffect(sink, ['user'], at, 'a workgroup maps the execution role to a user of its own')
      : []),
  ];
}

/** Of an application in no VPC. One that exists may be publicly accessible, which is not known here. */
function outOfReach(sink: NormalSink, at: Pointer): Problem[] {
  const help = 'attach the application with spec.network, or use mode data-api';
  if (createdBy(sink)) {
    const message = 'a created Redshift is private, and the application stands in no VPC';
    return [error('FLK3171', child(at, 'mode'), message, { help })];
  }
  if (sink.endpoint === undefined) return [];
  const message = 'the application stands in no VPC, from where only a publicly accessible Redshift can be reached';
  return [warning('FLK3171', child(at, 'endpoint'), message, { help })];
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
  return [
    ...checkPort(create.port, at),
    ...checkName(create.adminUser, 'the administrator', child(at, 'adminUser')),
    ...checkCapacity(create, at),
    ...needed(
      { vpc: create.vpc ?? network },
      'vpc',
      at,
      'the workgroup is private, and the application stands in no VPC whose subnets it could share',
      '{ subnets: [subnet-..., subnet-..., subnet-...], securityGroups: [sg-...] }',
    ),
    ...threeSubnets(placementOf(create.vpc, network), at),
  ];
}

function checkCapacity({ baseCapacity: base, maxCapacity: most }: NormalWorkgroup, at: Pointer): Problem[] {
  return [
    ...(base === 4 || base % 8 === 0
      ? []
      : [
          error('FLK3176', child(at, 'baseCapacity'), `a workgroup cannot have a base of ${base} RPUs`, {
            expected: '4, or a multiple of 8',
          }),
        ]),
    ...(most === undefined || most >= base
      ? []
      : [
          error('FLK3176', child(at, 'maxCapacity'), `the maximum of ${most} RPUs is below the base of ${base}`, {
            expected: `${base} or more`,
          }),
        ]),
  ];
}

/** Without any the application stands in no VPC, which is an error of its own. */
function threeSubnets({ subnets: { length: count } }: Placement, at: Pointer): Problem[] {
  if (count === 0 || count >= 3) return [];
  return [
    error('FLK3177', at, `the workgroup has ${count} ${count === 1 ? 'subnet' : 'subnets'}`, {
      on: 'key',
      expected: 'three subnets in three Availability Zones',
      help: 'give "vpc.subnets" with three subnets',
    }),
  ];
}
