// What an overlay inherits although it has replaced what it belongs to: the address beside an ARN, subnets of another
// account or Region. Names are often the same in every environment, so that comparing them shows nothing.
import { readArn } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { child, parent, type Pointer } from '../document/pointer';
import type { Replaced } from '../document/replaced';
import { textsIn, type PlacedText } from '../document/texts';
import { whereaboutsOf } from '../aws/whereabouts';
import type { Check } from './check';

export const inherited: Check = ({ application: { spec }, replaced }) =>
  replaced === undefined
    ? []
    : [
        ...addresses(textsIn({ sources: spec.sources, sinks: spec.sinks }, '/spec'), replaced),
        ...subnets(spec.network, replaced),
      ];

/** An address of AWS's from the base file beside an ARN from the overlay, in one map. */
function addresses(texts: readonly PlacedText[], { restates }: Replaced): Problem[] {
  return texts
    .filter(({ pointer, text }) => isAddress(text) && !restates(pointer))
    .flatMap(({ pointer }): Problem[] => {
      const beside = texts.find(
        (other) => parent(other.pointer) === parent(pointer) && isArn(other.text) && restates(other.pointer),
      );
      if (beside === undefined) return [];
      return [
        {
          code: 'FLK3036',
          severity: 'warning',
          pointer,
          message: "the address is left from the base file, and the ARN beside it is the overlay's",
          because: { pointer: beside.pointer, note: 'the ARN' },
          help: 'give the address in the overlay as well; if it is meant, repeat it there',
        },
      ];
    });
}

function isAddress(text: string): boolean {
  return whereaboutsOf(text).some(({ kind }) => kind === 'address');
}

function isArn(text: string): boolean {
  return readArn(text) !== undefined;
}

/** A subnet and a security group are of one account and one Region. */
function subnets(network: object | undefined, { accountId, region, restates }: Replaced): Problem[] {
  const former = accountId ?? region;
  if (network === undefined || former === undefined) return [];
  const left = textsIn(network, '/spec/network').filter(
    ({ pointer }) => !restates(pointer) && !isItemRestated(pointer, restates),
  );
  const maps = [...new Set(left.map(({ pointer }) => parent(pointer)))];
  return maps.map((pointer): Problem => ({
    code: 'FLK3036',
    severity: 'warning',
    pointer,
    message:
      `these are left from the base file, whose ${accountId ? 'account' : 'Region'} ${former.value} the ` +
      'overlay replaces',
    because: {
      ...(former.location && { location: former.location }),
      note: `the ${accountId ? 'account' : 'Region'} of the base file`,
    },
    help: 'subnets and security groups are of one account and Region: give the overlay its own',
  }));
}

/** Lists are replaced as a whole. */
function isItemRestated(pointer: Pointer, restates: Replaced['restates']): boolean {
  return restates(child(parent(pointer), '0'));
}
