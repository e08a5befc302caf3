// What OpenSearch refuses and the provider does not catch, and what would only show when the job runs.
import type { CollectionEndpointCreation } from '../../../generated/application';
import { arn, parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, info } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { exactlyOne, needed, noEffect } from '../../diagnostics/key-rules';
import { dnsSuffixOf } from '../../aws/regions';
import type { Use } from '../connector';
import { letsIn } from '../foreign';
import { ownAccount } from '../own-account';
import { checkAddress } from './address';
import type { NormalServerless, NormalSink } from './normal';
import { checkDomain } from './domain-check';
import { zonesOfTheirOwn } from '../zones';

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
    ...(sink.domain === undefined || auth === 'basic' ? [] : foreignDomain(sink.domain, use)),
    ...checkAddress(sink, use),
    ...mapping(sink, use),
  ];
}

/** With a user and password the domain lets in whom it knows, whatever their account. */
function foreignDomain(domain: string, use: Use): Problem[] {
  const at = child(use.pointer, 'domain' satisfies keyof NormalSink);
  return letsIn({ called: 'the domain', at, owner: parseArn(domain).account, handed: { kind: 'domain' } }, use);
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

function checkServerless(serverless: NormalServerless, use: Use): Problem[] {
  const at = child(use.pointer, 'serverless');
  const { create, collection } = serverless;
  return [
    ...exactlyOne(serverless, ['create', 'collection'], at),
    ...(collection === undefined
      ? noEffect(serverless, ['endpoint'], at, 'the address of an existing collection goes with "collection"')
      : needed(serverless, 'endpoint', at, 'the job needs its address', collectionHost(collection))),
    ...(create ? exactlyOne(create, ['public', 'vpcEndpoints', 'vpcEndpoint'], child(at, 'create')) : []),
    ...(create?.vpcEndpoint ? zonesOfEndpoint(create.vpcEndpoint, child(at, 'create', 'vpcEndpoint'), use) : []),
    ...(create && !create.public && !use.network ? [outOfReach(child(at, 'create'))] : []),
    ...(collection === undefined ? [] : ownAccount(collection, child(at, 'collection'), use)),
    ...offeredHere(at, use),
  ];
}

function outOfReach(at: Pointer): Problem {
  return error(
    'FLK3171',
    at,
    'the collection can be reached through VPC endpoints only, and the application stands in no VPC',
    { on: 'key', help: 'attach the application with spec.network, or make the collection public' },
  );
}

/** It is an interface endpoint as any other. */
function zonesOfEndpoint({ subnets }: CollectionEndpointCreation, at: Pointer, use: Use): Problem[] {
  const help = 'keep one subnet of each zone';
  return zonesOfTheirOwn({ code: 'FLK3430', at, what: 'an endpoint', subnets, help }, use);
}

/** Source: botocore's endpoints.json. */
function offeredHere(at: Pointer, { application: { home } }: Use): Problem[] {
  if (home.partition !== 'aws-cn') return [];
  return [
    error('FLK3169', at, 'OpenSearch Serverless is not offered in China', {
      on: 'key',
      because: { pointer: '/aws/region', note: 'the Region' },
      help: 'use a domain',
    }),
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
