// Rules for services: something is asked for, every permission is one that was meant, and hosts can be reached.
import type { HostToReach } from '../../../generated/application';
import type { Problem } from '../../diagnostics/diagnostic';
import { noEffect } from '../../diagnostics/key-rules';
import { error, info } from '../../diagnostics/problem';
import { child, dotted, type Pointer } from '../../document/pointer';
import type { Use } from '../connector';
import { isLoopback, isPrivateAddress, isStoreOfVpc } from '../hosts';
import { secretFact } from './facts';
import type { Normal } from './normal';
import { checkStatement } from './statement-check';

export function check(config: Normal, use: Use): Problem[] {
  const { statements = [], hosts = [], secret } = config;
  return [
    ...saysSomething(config, use),
    ...statements.flatMap((one, index) => checkStatement(one, child(use.pointer, 'statements', index))),
    ...hosts.flatMap((one, index) => checkHost(one, child(use.pointer, 'hosts', index, 'host'), use)),
    ...(secret === undefined ? noEffect(config, ['secretKmsKey'], use.pointer, 'there is no "secret"') : []),
    ...toldTwice(config, use),
    ...wayUnsaid(config, use),
  ];
}

/** Without one of these nothing that flinkform makes knows of it. */
const asking = ['statements', 'endpoints', 'hosts', 'secret'] as const satisfies readonly (keyof Normal)[];

function saysSomething(config: Normal, { pointer }: Use): Problem[] {
  if (asking.some((key) => config[key] !== undefined)) return [];
  const message = `${dotted(pointer)} asks for nothing: no permission, no way, no secret`;
  return [error('FLK3297', pointer, message, { on: 'key', allowed: asking })];
}

function checkHost({ host }: HostToReach, pointer: Pointer, use: Use): Problem[] {
  if (isLoopback(host))
    return [error('FLK3272', pointer, `${host} is the machine that the job runs on, where nothing else is`)];
  const hidden = isPrivateAddress(host) ? 'a private address' : isStoreOfVpc(host) ? 'reached inside its VPC only' : '';
  if (use.network || hidden === '') return [];
  return [
    error('FLK3117', pointer, `${host} is ${hidden}, and the application is in no VPC`, {
      help: 'add spec.network.vpc with subnets that reach it by peering, a transit gateway or PrivateLink',
    }),
  ];
}

function toldTwice({ facts = {}, secret }: Normal, { pointer }: Use): Problem[] {
  if (secret === undefined || !Object.hasOwn(facts, secretFact)) return [];
  const because = { pointer: child(pointer, 'secret'), note: 'the job is told this one' };
  const at = child(pointer, 'facts', secretFact);
  const help = `remove "${secretFact}"; under another key: properties: { keys: { ${secretFact}: ... } }`;
  return [error('FLK3298', at, `"${secretFact}" is what the job is told of "secret"`, { on: 'key', because, help })];
}

/** Permissions are used by calls, and in a VPC each call needs a way. */
function wayUnsaid(config: Normal, { network, pointer }: Use): Problem[] {
  const { statements, endpoints, hosts } = config;
  if (!network || statements === undefined || endpoints !== undefined || hosts !== undefined) return [];
  return [
    info('FLK3299', child(pointer, 'statements'), 'nothing says what is called with these permissions', {
      on: 'key',
      help: 'name the service in "endpoints", or its hosts in "hosts": the network is made and checked for them',
    }),
  ];
}
