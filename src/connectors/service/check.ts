// Rules for services: something is asked for, every permission is one that was meant, and hosts can be reached.
import type { Problem } from '../../diagnostics/diagnostic';
import { noEffect } from '../../diagnostics/key-rules';
import { error, info } from '../../diagnostics/problem';
import { child, dotted } from '../../document/pointer';
import type { Use } from '../connector';
import { checkHost } from '../host-check';
import { secretFact } from './facts';
import type { Normal } from './normal';
import { checkStatement } from './statement-check';

export function check(config: Normal, use: Use): Problem[] {
  const { statements = [], hosts = [], secret } = config;
  return [
    ...saysSomething(config, use),
    ...statements.flatMap((one, index) => checkStatement(one, child(use.pointer, 'statements', index))),
    ...hosts.flatMap((one, index) => checkHost(one.host, child(use.pointer, 'hosts', index, 'host'), use)),
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
