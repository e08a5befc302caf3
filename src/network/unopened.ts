// Security groups of peers that get no rule: what the finished plan shows, as needs are known then.
import type { Home } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { info } from '../diagnostics/problem';
import { child } from '../document/pointer';
import type { Need } from '../facts/need';
import type { OwnNetwork } from './normal';
import { peeredWith } from './peered';
import { needsBeyond } from './peering-need';

export function unopenedGroups(network: OwnNetwork | undefined, needs: readonly Need[], home: Home): Problem[] {
  if (!network) return [];
  return peeredWith(network, home).flatMap((peered) => {
    const { peering, pointer } = peered;
    if (peering.remove || peering.securityGroup === undefined || needsBeyond(peered, { network, needs }).length > 0)
      return [];
    const message = 'no source or sink is known to be there, so this group gets no rule';
    return [info('FLK3388', child(pointer, 'securityGroup'), message)];
  });
}
