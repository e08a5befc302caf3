// What a plan says that Terraform does with each resource, and what differs of it. Nothing is derived here of what is
// replaced or destroyed: the plan says it.
import type { Change, Resource } from '../estate/estate';
import type { PlaceOf } from '../estate/spec-place';
import { pathOf } from '../estate/tree';
import { own } from '../document/own';
import { byGroup } from '../rules/flink-properties';
import { sortBy } from '../text/sort-by';
import { argumentChanges, isMembers, type ArgumentChange, type Members } from './argument-changes';
import type { Action, ResourceChange } from './resource-changes';
import { veiled } from './veil';

/** One change of a plan, with what is said of the resource on both sides as far as it may be read. */
export interface Planned {
  readonly change: ResourceChange;
  readonly resource: Resource;
  /** Absent for what is new. */
  readonly old?: Members;
  /** Absent for what goes. */
  readonly now?: Members;
}

/** What becomes of a resource; undefined of one that stays, is read, or was never Terraform's. */
export function plannedChange(resource: Resource, placeOf: PlaceOf): Planned | undefined {
  const { address, type, change } = resource;
  const action = change && resource.mode === 'managed' ? actionFor(change) : undefined;
  if (!change || action === undefined) return undefined;
  const { old, now } = sidesOf(resource);
  const place = placeOf(resource);
  return {
    resource,
    ...(old && { old }),
    ...(now && { now }),
    change: {
      address,
      type,
      action,
      ...(change.movedFrom !== undefined && { from: change.movedFrom }),
      changes: old && now ? located(changesBetween(old, now), resource, placeOf) : [],
      because: change.replacedBy.map(named),
      refused: false,
      ...(change.createdFirst && { seamless: true }),
      ...reasonOf(change),
      ...(change.deposed && { deposed: true }),
      ...(place && { place }),
    },
  };
}

/** What has changed outside of Terraform: only what somebody writes, as the service changes the rest by itself. */
export function driftOf(resource: Resource, placeOf: PlaceOf): ResourceChange | undefined {
  const drifted = plannedChange(resource, placeOf);
  if (drifted === undefined || drifted.change.action === 'moved') return undefined;
  const { isWritten } = resource.arguments ?? {};
  const changes = drifted.change.changes.filter(({ names }) => isWritten?.(names) !== false);
  return changes.length > 0 || drifted.change.action === 'removed' ? { ...drifted.change, changes } : undefined;
}

const actions: Readonly<Record<Exclude<Change['action'], 'none' | 'read'>, Action>> = {
  create: 'created',
  update: 'updated',
  delete: 'removed',
  replace: 'replaced',
  forget: 'forgotten',
  'replace and forget': 'made beside it',
};

function actionFor({ action, movedFrom, imported }: Change): Action | undefined {
  if (action === 'read') return undefined;
  if (action !== 'none') return actions[action];
  if (movedFrom !== undefined) return 'moved';
  return imported ? 'imported' : undefined;
}

function sidesOf({ change, arguments: after }: Resource): { readonly old?: Members; readonly now?: Members } {
  const [old, now] = [change?.before, after].map((one) => one && veiled(one.tree, one.marks));
  return { ...(isMembers(old) && { old }), ...(isMembers(now) && { now }) };
}

/** Terraform takes the empty text for nothing, and tells each tag once more with those of the provider. */
function changesBetween(old: Members, now: Members): ArgumentChange[] {
  const all = argumentChanges(old, now).filter(
    (one) =>
      one.unknown || one.sensitive || [one.before, one.after].some((value) => ![undefined, ''].includes(value as '')),
  );
  const paths = new Set(all.map(({ path }) => path));
  return sortBy(
    all.filter(({ path }) => !path.startsWith('tags_all') || !paths.has(path.replace(/^tags_all/, 'tags'))),
    ({ path }) => path,
  );
}

function located(changes: readonly ArgumentChange[], resource: Resource, placeOf: PlaceOf): ArgumentChange[] {
  return changes.map((change) => {
    const place = placeOf(resource, byGroup(resource, change.path));
    return place ? { ...change, place } : change;
  });
}

/** `application_configuration.0.vpc_configuration` → without the indices of blocks that stand alone. */
function named(path: string): string {
  return pathOf(path)
    .filter((step) => typeof step === 'string')
    .join('.');
}

/** Source: Terraform's JSON output format, `action_reason`. */
const reasons: Readonly<Record<string, string>> = {
  replace_because_tainted: 'it is tainted: its last creation did not end well, or somebody has marked it',
  replace_by_request: 'it is asked for with -replace',
  replace_by_triggers: 'its replace_triggered_by names what changes',
};

function reasonOf({ reason }: Change): Pick<ResourceChange, 'reason'> {
  const words = reason === undefined ? undefined : own(reasons, reason);
  return words === undefined ? {} : { reason: words };
}
