// What an overlay inherits although it has replaced what it belongs to: the address of something that an ARN names,
// subnets of another account or Region. Names are often the same in every environment: comparing them shows nothing.
import { readArn } from '../aws/arn';
import { whereaboutsOf } from '../aws/whereabouts';
import type { Problem } from '../diagnostics/diagnostic';
import { warning } from '../diagnostics/problem';
import { child, parent, segments, type Pointer } from '../document/pointer';
import type { Replaced } from '../document/replaced';
import { textsIn, type PlacedText } from '../document/texts';
import type { Check } from './check';

export const inherited: Check = ({ application, replaced }) => {
  if (replaced === undefined) return [];
  const { sources, sinks, network } = application.spec;
  const connections = [...connectionsAt('/spec/sources', sources), ...connectionsAt('/spec/sinks', sinks)];
  const all = [...textsIn(network, '/spec/network'), ...connections.flat()];
  return [...connections.flatMap((texts) => addresses(texts, replaced)), ...networkIds(all, replaced)];
};

function connectionsAt(above: Pointer, members: object): PlacedText[][] {
  return Object.entries(members).map(([name, config]) => textsIn(config, child(above, name)));
}

/** An address of AWS's from the base file, and the overlay's ARN of what is there. */
function addresses(texts: readonly PlacedText[], { leaves, restates }: Replaced): Problem[] {
  const given = texts.filter(({ pointer, text }) => restates(pointer) && readArn(text) !== undefined);
  return texts
    .filter(({ pointer }) => leaves(pointer))
    .flatMap(({ pointer, text }): Problem[] => {
      const owner = given.find((arn) => isOf(arn.text, text));
      if (owner === undefined) return [];
      return [
        warning(
          'FLK3036',
          pointer,
          "the address is left from the base file, and the ARN that belongs to it is the overlay's",
          {
            because: { pointer: owner.pointer, note: 'the ARN' },
            help: 'give the address in the overlay as well; if it is meant, repeat it there',
          },
        ),
      ];
    });
}

/** Whether the ARN may name what is at the address: the host names the service. A login or a key is of another one. */
function isOf(arn: string, address: string): boolean {
  const service = readArn(arn)?.service;
  const labels = whereaboutsOf(address).flatMap((one) => one.labels ?? []);
  return service !== undefined && labels.some((label) => label === service || shortNames[label] === service);
}

/** Labels that are not the service's name in ARNs. Sources: the developer guides of MSK Serverless and OpenSearch. */
const shortNames: Readonly<Record<string, string | undefined>> = { 'kafka-serverless': 'kafka', aos: 'es' };

/** Ids of the network, which is of one account and one Region. */
const networkId = /^(subnet|sg|vpc|vpce)-[0-9a-f]+$/;

function networkIds(texts: readonly PlacedText[], { accountId, region, leaves }: Replaced): Problem[] {
  const former = accountId ?? region;
  if (former === undefined) return [];
  const left = texts.filter(({ pointer, text }) => networkId.test(text) && leaves(pointer));
  const noun = accountId ? 'account' : 'Region';
  return [...new Set(left.map(({ pointer }) => holderOf(pointer)))].map((pointer): Problem =>
    warning('FLK3036', pointer, `this is left from the base file, whose ${noun} ${former.value} the overlay replaces`, {
      because: { ...(former.location && { location: former.location }), note: `the ${noun} of the base file` },
      help: 'subnets, security groups and VPCs are of one account and Region: give the overlay its own',
    }),
  );
}

/** The list of an item, which an overlay replaces as a whole. */
function holderOf(pointer: Pointer): Pointer {
  return /^[0-9]+$/.test(String(segments(pointer).at(-1))) ? parent(pointer) : pointer;
}
