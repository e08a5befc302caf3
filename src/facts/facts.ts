// What one part of the spec contributes to the plan. Parts and connectors return facts; `plan.ts` folds them.
import type { Address } from '../terraform/value';
import type { Alarm } from './alarm';
import type { FeatureName } from '../terraform/feature';
import type { Pointer } from '../document/pointer';
import type { LakeGrant } from './lake-grant';
import type { Need } from './need';
import type { ProviderAlias } from '../terraform/provider-alias';
import type { Moved } from '../terraform/moved';
import type { AnyResource } from '../terraform/resource';
import type { DerivedRole } from './derived-role';
import type { Statement } from './statement';
import type { Text } from '../terraform/value';
import { sortBy } from '../text/sort-by';

/** A property group of the job: key → text. */
export type PropertyGroup = Readonly<Record<string, Text>>;

/** A use of something that old releases of the AWS provider do not know. */
export interface FeatureUse {
  readonly feature: FeatureName;
  readonly pointer: Pointer;
}

/** A Terraform output. */
export interface Output {
  readonly name: string;
  readonly description: string;
  readonly value: Text;
}

/** A local file that travels with the stack. */
export interface Asset {
  /** Path relative to the project, as the spec names it. */
  readonly from: string;
  /** Path inside the stack's folder. */
  readonly to: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface Facts {
  readonly resources?: readonly AnyResource[];
  /** Other accounts and Regions that resources are made in. */
  readonly providers?: readonly ProviderAlias[];
  readonly statements?: readonly Statement[];
  /** Roles beside the execution role, which services of AWS assume to run the application. */
  readonly roles?: readonly DerivedRole[];
  readonly grants?: readonly LakeGrant[];
  /** Property group id → group. */
  readonly properties?: Readonly<Record<string, PropertyGroup>>;
  /** What the job is told only where it asks, by the same ids. */
  readonly further?: Readonly<Record<string, PropertyGroup>>;
  readonly needs?: readonly Need[];
  readonly features?: readonly FeatureUse[];
  readonly outputs?: readonly Output[];
  /** What Terraform is to forget without destroying it, where an earlier plan has made it. */
  readonly forgotten?: readonly Address[];
  /** What an earlier release has made under other addresses. */
  readonly moved?: readonly Moved[];
  readonly assets?: readonly Asset[];
  /** Recommended alarms; created when `spec.alarms` asks for them. */
  readonly alarms?: readonly Alarm[];
}

/**
 * All facts as one, each list in the order given. A resource or an alarm that several facts bring in the same words is
 * there once.
 */
export function foldFacts(all: readonly Facts[]): Required<Facts> {
  return {
    resources: withoutTwins(
      all.flatMap(({ resources = [] }) => resources),
      ({ cause: _, ...said }) => said,
    ),
    providers: all.flatMap(({ providers = [] }) => providers),
    statements: all.flatMap(({ statements = [] }) => statements),
    roles: all.flatMap(({ roles = [] }) => roles),
    grants: all.flatMap(({ grants = [] }) => grants),
    properties: mergeGroups(all.flatMap(({ properties = {} }) => Object.entries(properties))),
    further: mergeGroups(all.flatMap(({ further = {} }) => Object.entries(further))),
    needs: all.flatMap(({ needs = [] }) => needs),
    features: all.flatMap(({ features = [] }) => features),
    outputs: all.flatMap(({ outputs = [] }) => outputs),
    forgotten: all.flatMap(({ forgotten = [] }) => forgotten),
    moved: all.flatMap(({ moved = [] }) => moved),
    assets: all.flatMap(({ assets = [] }) => assets),
    alarms: withoutTwins(
      all.flatMap(({ alarms = [] }) => alarms),
      ({ pointer: _, ...said }) => said,
    ),
  };
}

/** Sorted; absent where there is nothing to forget. */
export function forgottenIn({ forgotten = [] }: Facts): Pick<Facts, 'forgotten'> {
  return forgotten.length > 0 ? { forgotten: [...forgotten].sort() } : {};
}

/** Sorted; absent where no address has been another one. */
export function movedIn({ moved = [] }: Facts): Pick<Facts, 'moved'> {
  return moved.length > 0 ? { moved: sortBy(moved, ({ from }) => from) } : {};
}

/**
 * Two uses of one cluster share the connection to it, and a verdict and paging share an alarm. What has one address and
 * differs stays, for `check.ts` to refuse.
 * @param said what of it counts: the place in the spec does not
 */
function withoutTwins<One>(all: readonly One[], said: (one: One) => unknown): One[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const own = JSON.stringify(said(one));
    return !seen.has(own) && seen.add(own);
  });
}

/** A group that several facts fill, such as that of a source with a schema registry, holds the keys of all. */
function mergeGroups(groups: readonly (readonly [id: string, group: PropertyGroup])[]): Record<string, PropertyGroup> {
  const merged = new Map<string, PropertyGroup>();
  for (const [id, group] of groups) merged.set(id, { ...merged.get(id), ...group });
  return Object.fromEntries(merged);
}
