// Names that two sources or two sinks on one stream or cluster must not share: the second to come drives the first one
// out. Which names those are, the connectors say.
import { directionOf } from '../connectors';
import type { Claim, Use } from '../connectors/connector';
import type { NormalApplication } from '../normalise';
import { connectionsOf } from '../parts/connections';
import { meet as overlaps } from '../text/prefix-pattern';
import type { Check } from './check';

/** A claim, and who makes it. */
export interface Claimed {
  readonly claim: Claim;
  readonly use: Use;
}

export function claimsOf(application: NormalApplication): Claimed[] {
  return connectionsOf(application).flatMap(({ config, ...use }) => {
    const own = directionOf(config, use.direction).claims?.(config, use) ?? [];
    return own.map((claim) => ({ claim, use }));
  });
}

export const sharedNames: Check = ({ application }) => {
  const claims = claimsOf(application);
  return claims.flatMap(({ claim }, index) => {
    const earlier = claims.slice(0, index).find((other) => meet(other.claim, claim));
    return earlier ? [claim.problem(earlier.use)] : [];
  });
};

export function meet(one: Claim, other: Claim): boolean {
  return (
    one.kind === other.kind &&
    one.name === other.name &&
    overlap(one.places, other.places) &&
    overlap(one.among, other.among)
  );
}

function overlap(some: readonly string[] = [''], others: readonly string[] = ['']): boolean {
  return some.some((one) => others.some((other) => overlaps(one, other)));
}
