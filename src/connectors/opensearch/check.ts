// What OpenSearch refuses and the provider does not catch, and what would only show when the job runs.
import { arn, parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, info, warning } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import { exactlyOne, needed, noEffect } from '../../diagnostics/key-rules';
import { dnsSuffixOf } from '../../aws/regions';
import type { Use } from '../connector';
import { checkAddress } from './address';
import { domainPlacement, mostZones, type NormalDomain, type NormalServerless, type NormalSink } from './creation';
import { checkNodes } from './node-check';

export function checkOpensearch(sink: NormalSink, use: Use): Problem[] {
  const { create, serverless, auth } = sink;
  return [
    ...exactlyOne(sink, ['create', 'domain', 'serverless'], use.pointer),
    ...(sink.domain !== undefined
      ? needed(sink, 'endpoint', use.pointer, 'an ARN does not tell the address', domainHost(sink.domain))
      : noEffect(sink, ['endpoint'], use.pointer, 'the address of an existing domain goes with "domain"')),
    ...(auth === 'basic'
      ? needed(sink, 'secret', use.pointer, '"auth" is basic', exampleSecret(use))
      : noEffect(sink, ['secret', 'secretKmsKey'], use.pointer, '"auth" is iam')),
    ...(auth === 'basic' && sink.domain === undefined ? [noPassword(serverless !== undefined, use)] : []),
    ...(create ? checkDomain(create, use) : []),
    ...(serverless ? checkServerless(serverless, use) : []),
    ...checkAddress(sink, use),
    ...mapping(sink, use),
  ];
}

/** As AWS would name a domain in a VPC; the characters behind its name are no one's. */
function domainHost(domain: string): string {
  const { partition, region, resource } = parseArn(domain);
  return `vpc-${resource.slice('domain/'.length)}-abc123xyz789.${region}.es.${dnsSuffixOf(partition)}`;
}

function collectionHost(collection: string): string {
  const { partition, region, resource } = parseArn(collection);
  return `${resource.slice('collection/'.length)}.${region}.aoss.${dnsSuffixOf(partition)}`;
}

function exampleSecret({ application, name }: Use): string {
  return arn(application.home, 'secretsmanager', `secret:${application.name}/${name}-AbCdEf`);
}

function noPassword(isServerless: boolean, use: Use): Problem {
  const why = isServerless
    ? 'a serverless collection knows no passwords'
    : "a created domain would need its master password in Terraform's state";
  return error('FLK3167', child(use.pointer, 'auth'), `"auth: basic" cannot be used here: ${why}`, {
    help: 'use auth: iam',
  });
}

function checkDomain(create: NormalDomain, use: Use): Problem[] {
  const at = child(use.pointer, 'create');
  const { zones, instances, logs, adminRole } = create;
  const vpc = domainPlacement(create, use);
  const uneven = instances % zones !== 0;
  return [
    ...exactlyOne({ vpc, public: create.public }, ['vpc', 'public'], at),
    ...checkNodes(create, at),
    ...(create.public
      ? noEffect(
          { serviceLinkedRole: create.serviceLinkedRole || undefined },
          ['serviceLinkedRole'],
          at,
          'the role is for domains in a VPC',
        )
      : []),
    ...(vpc && vpc.subnets.length > mostZones
      ? [
          error('FLK3165', child(at, 'vpc', 'subnets'), `a domain cannot stand in ${vpc.subnets.length} subnets`, {
            expected: `at most ${mostZones} subnets, each in another Availability Zone`,
            found: String(vpc.subnets.length),
          }),
        ]
      : []),
    ...(vpc && vpc.subnets.length <= mostZones && vpc.subnets.length !== zones
      ? [
          error(
            'FLK3165',
            at,
            `the domain has "zones: ${zones}" and ${vpc.subnets.length} ` +
              `subnet${vpc.subnets.length === 1 ? '' : 's'}`,
            {
              on: 'key',
              expected: 'one subnet for each zone',
              help: `give "vpc.subnets" with ${zones} subnets in different Availability Zones, or change "zones"`,
            },
          ),
        ]
      : []),
    ...(instances < zones || uneven
      ? [
          (instances < zones ? error : warning)(
            'FLK3166',
            child(at, 'instances'),
            `${instances} nodes do not spread evenly over ${zones} zones`,
            { expected: `a multiple of ${zones}`, found: String(instances) },
          ),
        ]
      : []),
    ...(logs.types.includes('audit') && adminRole === undefined
      ? [
          error('FLK3170', child(at, 'logs', 'types'), 'audit logs need fine-grained access control', {
            help: 'give "adminRole", or leave "audit" out',
          }),
        ]
      : []),
    ...(vpc && !use.network
      ? [
          error('FLK3171', child(at, 'vpc'), 'the domain stands in a VPC, and the application does not', {
            help: 'attach the application with spec.network, or make the domain public',
          }),
        ]
      : []),
  ];
}

function checkServerless(serverless: NormalServerless, use: Use): Problem[] {
  const at = child(use.pointer, 'serverless');
  const { create, collection } = serverless;
  const { partition } = use.application.home;
  return [
    ...exactlyOne(serverless, ['create', 'collection'], at),
    ...(collection === undefined
      ? noEffect(serverless, ['endpoint'], at, 'the address of an existing collection goes with "collection"')
      : needed(serverless, 'endpoint', at, 'the job needs its address', collectionHost(collection))),
    ...(create ? exactlyOne(create, ['public', 'vpcEndpoints', 'vpcEndpoint'], child(at, 'create')) : []),
    ...(create && !create.public && !use.network
      ? [
          error(
            'FLK3171',
            child(at, 'create'),
            'the collection can be reached through VPC endpoints only, and the application stands in no VPC',
            { on: 'key', help: 'attach the application with spec.network, or make the collection public' },
          ),
        ]
      : []),
    // Source: botocore's endpoints.json.
    ...(partition === 'aws-cn'
      ? [
          error('FLK3169', at, 'OpenSearch Serverless is not offered in China', {
            on: 'key',
            because: { pointer: '/aws/region', note: 'the Region' },
            help: 'use a domain',
          }),
        ]
      : []),
  ];
}

/** Whether an existing domain has fine-grained access control is not known here; a password is a sure sign. */
function mapping({ create, domain, auth }: NormalSink, use: Use): Problem[] {
  const mapped = create?.adminRole !== undefined && create.adminRole !== use.role.arn;
  if (!mapped && !(auth === 'basic' && domain !== undefined)) return [];
  const who = auth === 'basic' ? 'the user of the secret' : `role ${use.role.arn}`;
  return [
    info(
      'FLK3168',
      child(use.pointer, ...(mapped ? ['create', 'adminRole'] : ['auth'])),
      `${who} must also be mapped inside OpenSearch to a role that may write in bulk`,
    ),
  ];
}
