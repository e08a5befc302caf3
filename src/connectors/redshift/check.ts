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
import { suggest } from '../../text/suggest';
import { zonesAtLeast } from '../zones';
import { checkAddress } from './address';
import { loading } from './loading';
import { checkNames } from './names';
import { capacitySteps, isCapacity, largeRegions, nodeTypes, usualMost } from './offering';
import { isUsualPort, usualPorts } from './port';
import type { NormalCluster, NormalServerless, NormalSink, NormalWorkgroup } from './normal';

/** Which keys stand together, the names that Redshift takes, and whether the job can reach the database. */
export function checkRedshift(sink: NormalSink, use: Use): Problem[] {
  const { mode, create, serverless } = sink;
  const created = createdBy(sink);
  const at = use.pointer;
  return [
    ...exactlyOne(sink, ['create', 'cluster', 'serverless'], at),
    ...(created ? keysOfCreated(sink, created, at) : []),
    ...(mode === 'jdbc' ? keysOfJdbc(sink, use) : keysOfDataApi(sink, use)),
    ...(created ? loading(created, use, child(at, ...(create ? ['create'] : ['serverless', 'create']))) : []),
    ...(created ? checkNames(sink, created, at, child(at, ...(create ? ['create'] : ['serverless', 'create']))) : []),
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
  return [
    ...noEffect(sink, ['endpoint'], at, 'the Data API has an endpoint of its own'),
    ...(sink.secret === undefined ? asRole(sink, at) : noEffect(sink, ['user'], at, 'the user is in the secret')),
    ...dataApiAccount(sink, use),
  ];
}

/** Without a secret the Data API logs in by IAM. */
function asRole(sink: NormalSink, at: Pointer): Problem[] {
  const { cluster, serverless } = sink;
  const why = 'the Data API connects as a user of the database';
  return [
    ...noEffect(sink, ['secretKmsKey'], at, 'there is no "secret"'),
    ...(cluster === undefined ? [] : needed(sink, 'user', at, why, 'flink_writer')),
    ...(serverless ? noEffect(sink, ['user'], at, 'a workgroup maps the execution role to a user of its own') : []),
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
    ...checkNodes(create, at),
    ...checkPort(create.port, at),
    ...needed(
      { vpc: create.vpc ?? network },
      'vpc',
      at,
      'the cluster is private, and the application stands in no VPC whose subnets it could share',
      '{ subnets: [subnet-...], securityGroups: [sg-...] }',
    ),
  ];
}

function checkNodes({ nodeType, nodes }: NormalCluster, at: Pointer): Problem[] {
  const range = nodeTypes.get(nodeType);
  if (!range) return [noSuchNodes(nodeType, child(at, 'nodeType'))];
  const { least, most } = range;
  if (nodes < least)
    return [
      error('FLK3346', child(at, 'nodes'), `a cluster of ${nodeType} nodes cannot have ${nodes}`, {
        expected: `${least} to ${most}`,
        found: String(nodes),
      }),
    ];
  if (nodes <= most) return [];
  const message = `a new cluster of ${nodeType} nodes cannot have ${nodes}: only an elastic resize makes it as large`;
  return [warning('FLK3346', child(at, 'nodes'), message, { expected: `${least} to ${most}`, found: String(nodes) })];
}

/** Types of the newest family may be newer than this release; the others get no new ones. */
function noSuchNodes(nodeType: string, pointer: Pointer): Problem {
  const tell = nodeType.startsWith('rg.') ? warning : error;
  const allowed = [...nodeTypes.keys()];
  return tell('FLK3345', pointer, `no new cluster has nodes of type ${nodeType}`, {
    suggestions: suggest(nodeType, allowed),
    allowed,
  });
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

function checkWorkgroup(create: NormalWorkgroup, use: Use, at: Pointer): Problem[] {
  const { network } = use;
  return [
    ...checkPort(create.port, at),
    ...checkCapacity(create, use, at),
    ...needed(
      { vpc: create.vpc ?? network },
      'vpc',
      at,
      'the workgroup is private, and the application stands in no VPC whose subnets it could share',
      '{ subnets: [subnet-..., subnet-..., subnet-...], securityGroups: [sg-...] }',
    ),
    ...threeSubnets(placementOf(create.vpc, network), use, at),
  ];
}

function checkCapacity({ baseCapacity: base, maxCapacity: most }: NormalWorkgroup, use: Use, at: Pointer): Problem[] {
  return [
    ...inSteps(base, 'a base', child(at, 'baseCapacity')),
    ...baseInRegion(base, use, child(at, 'baseCapacity')),
    ...(most === undefined ? [] : inSteps(most, 'a maximum', child(at, 'maxCapacity'))),
    ...(most === undefined || most >= base
      ? []
      : [
          error('FLK3176', child(at, 'maxCapacity'), `the maximum of ${most} RPUs is below the base of ${base}`, {
            expected: `${base} or more`,
          }),
        ]),
  ];
}

function inSteps(rpus: number, what: string, pointer: Pointer): Problem[] {
  if (isCapacity(rpus)) return [];
  return [error('FLK3176', pointer, `a workgroup cannot have ${what} of ${rpus} RPUs`, { expected: capacitySteps })];
}

function baseInRegion(base: number, { application: { home } }: Use, pointer: Pointer): Problem[] {
  if (base <= usualMost || largeRegions.includes(home.region)) return [];
  return [
    error('FLK3176', pointer, `a workgroup cannot have a base of ${base} RPUs in ${home.region}`, {
      expected: `at most ${usualMost}`,
      found: String(base),
      because: { pointer: '/aws/region', note: 'the Region' },
    }),
  ];
}

/** Without any the application stands in no VPC, which is an error of its own. */
function threeSubnets({ subnets }: Placement, use: Use, at: Pointer): Problem[] {
  const { length: count } = subnets;
  const help = 'give "vpc.subnets" with three subnets in three zones';
  if (count === 0 || count >= 3)
    return zonesAtLeast(3, { code: 'FLK3177', at, what: 'a workgroup', subnets, help }, use);
  return [
    error('FLK3177', at, `the workgroup has ${count} ${count === 1 ? 'subnet' : 'subnets'}`, {
      on: 'key',
      expected: 'three subnets in three Availability Zones',
      help: 'give "vpc.subnets" with three subnets',
    }),
  ];
}
