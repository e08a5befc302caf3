// The other side of what joins two networks: where it is, who makes it, and how it goes again.
import type { Peering } from '../../generated/application';
import { parseArn } from '../aws/arn';
import { allRegions, isRegion, partitionOf } from '../aws/regions';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, warning } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import type { StackIdentity } from '../facts/identity';
import type { OtherSide } from '../network/other-side';
import { suggest } from '../text/suggest';

/** One other side, and what the spec says of it. */
interface Joined {
  readonly pointer: Pointer;
  readonly given: Pick<Peering, 'region' | 'account' | 'role' | 'remove'>;
  readonly region: string;
  readonly accountId: string;
  readonly side: OtherSide;
  /** EC2's actions by which the provider makes it. */
  readonly actions: string;
}

export function otherSide(joined: Joined, identity: StackIdentity): Problem[] {
  return [...placeProblems(joined, identity), ...roleProblems(joined), ...removalProblems(joined)];
}

function placeProblems({ pointer, given, region }: Joined, { home }: StackIdentity): Problem[] {
  const at = child(pointer, 'region');
  const [here, there] = [home.partition, partitionOf(region)];
  if (given.region !== undefined && region !== home.region && !isRegion(region))
    return [
      warning('FLK3038', at, `there is no Region "${region}", unless it is newer than this release of flinkform`, {
        suggestions: suggest(region, allRegions),
      }),
    ];
  if (region === home.region || there === here) return [];
  const message = `${region} is in partition ${there}, the application in ${here}: no peering joins two partitions`;
  return [error('FLK3007', at, message)];
}

/** A role is of the account whose side it makes, and must be allowed to. */
function roleProblems({ pointer, given, accountId, actions }: Joined): Problem[] {
  const { role, account } = given;
  if (role === undefined) return [];
  const at = child(pointer, 'role');
  const said = account === undefined ? '/aws/accountId' : child(pointer, 'account');
  const told = info('FLK3385', at, `account ${accountId} is changed through this role`, {
    help: `it needs ${actions}`,
  });
  return actingRole({ at, role, who: 'peer', accountId, said, told });
}

/** A role that acts in another account. */
interface ActingRole {
  readonly at: Pointer;
  readonly role: string;
  readonly who: 'peer' | 'service';
  /** The account of that one, and where the spec says it. */
  readonly accountId: string;
  readonly said: Pointer;
  /** What is to be known of a right role. */
  readonly told: Problem;
}

/** A role acts in its own account alone. */
export function actingRole({ at, role, who, accountId: expected, said, told }: ActingRole): Problem[] {
  const { account: found } = parseArn(role);
  if (found === expected) return [told];
  const because = { pointer: said, note: `the ${who} is here` };
  const message = `the role is in account ${found}, the ${who} in ${expected}`;
  return [error('FLK3008', at, message, { expected, found, because })];
}

/** What is made by the stack's own provider, or by the owner, needs no second step. */
function removalProblems({ pointer, given, side }: Joined): Problem[] {
  if (given.remove !== true || side.made === 'elsewhere') return [];
  const message = '"remove" has no effect here: nothing is made in another Region or through "role"';
  const help = 'remove the whole peering from the spec instead';
  return [error('FLK3002', child(pointer, 'remove'), message, { on: 'key', help })];
}
