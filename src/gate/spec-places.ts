// Where in the spec an argument is said: the way back from Terraform to the line that its author edits. Of the
// application each argument has its field; of other resources it is the section that asked for them.
import type { FlinkApplication } from '../../generated/application';
import type { Location } from '../document/location';
import { dotted, isWithin, parent, type Pointer } from '../document/pointer';
import type { Resource } from '../estate/estate';
import type { PropertyPlace } from '../parts/wiring';
import { applicationType, paths } from '../rules/flink-application';
import { groupPath, withKey } from '../rules/flink-properties';
import type { AnyResource } from '../terraform/resource';
import type { PlaceOf } from '../estate/spec-place';
import { groupBy } from '../text/group-by';

type SpecPointer = `/spec/${keyof FlinkApplication['spec']}${'' | `/${string}`}` | '/metadata/tags' | '/aws/region';

/** The longest path that an argument begins with is the one that counts. */
const fields: readonly (readonly [path: string, pointer: SpecPointer])[] = [
  [paths.runtime, '/spec/runtime'],
  [paths.role, '/spec/executionRole'],
  [paths.forceStop, '/spec/forceStop'],
  [paths.startApplication, '/spec/start'],
  [paths.logStream, '/spec/logging'],
  [paths.code, '/spec/code'],
  [paths.snapshots, '/spec/snapshots/enabled'],
  [paths.properties, '/spec/properties'],
  [paths.checkpoints, '/spec/checkpoints'],
  [`${paths.checkpoints}.checkpointing_enabled`, '/spec/checkpoints/enabled'],
  [`${paths.checkpoints}.checkpoint_interval`, '/spec/checkpoints/interval'],
  [`${paths.checkpoints}.min_pause_between_checkpoints`, '/spec/checkpoints/minPause'],
  [paths.monitoring, '/spec/logging'],
  [`${paths.monitoring}.log_level`, '/spec/logging/level'],
  [`${paths.monitoring}.metrics_level`, '/spec/logging/metrics'],
  [paths.parallelism, '/spec/compute'],
  [`${paths.parallelism}.auto_scaling_enabled`, '/spec/scaling/automatic'],
  [`${paths.parallelism}.parallelism`, '/spec/compute/parallelism'],
  [`${paths.parallelism}.parallelism_per_kpu`, '/spec/compute/parallelismPerKpu'],
  [paths.restore, '/spec/restore/from'],
  [paths.allowNonRestoredState, '/spec/restore/allowNonRestoredState'],
  [paths.vpc, '/spec/network'],
  ['tags', '/metadata/tags'],
  ['tags_all', '/metadata/tags'],
  ['region', '/aws/region'],
];

type Field = readonly [path: string, pointer: Pointer];

/** A property has the place that it is from, and its group what all of its properties stand in. */
function fieldsOf(properties: readonly PropertyPlace[]): readonly Field[] {
  const groups = [...groupBy(properties, ({ group }) => group)].map(([group, of]): Field => [
    groupPath(group),
    of.map(({ pointer }) => pointer).reduce(around) || '/spec',
  ]);
  const each = properties.map(({ group, key, pointer }): Field => [
    withKey(`${groupPath(group)}.property_map`, key),
    pointer,
  ]);
  return [...fields, ...groups, ...each];
}

/** What two places have in common: `/spec/sources/orders`. */
function around(one: Pointer, other: Pointer): Pointer {
  return one === other || other.startsWith(`${one}/`) ? one : around(parent(one), other);
}

/** The paths of arguments that have a place of their own; any other argument has that of the longest it begins with. */
export function mappedPaths(type: string, properties: readonly PropertyPlace[]): readonly string[] {
  return type === applicationType ? fieldsOf(properties).map(([path]) => path) : [];
}

/**
 * @param planned what the compiler has planned of the spec
 * @param properties what the job is told
 * @param locationOf the nearest place that the spec has
 */
export function specPlaces(
  planned: readonly AnyResource[],
  properties: readonly PropertyPlace[],
  locationOf: (pointer: Pointer) => Location | undefined,
): PlaceOf {
  const all = fieldsOf(properties);
  const causes = new Map(planned.map(({ type, name, cause }) => [`${type}.${name}`, cause]));
  return (resource, path) => {
    const cause = causes.get(resource.place);
    if (cause === undefined) return undefined;
    const pointer = pointerOf(all, resource, path) ?? cause;
    const location = locationOf(pointer);
    return { specPath: dotted(pointer), ...(location && { location }) };
  };
}

function pointerOf(
  all: readonly Field[],
  { type }: Pick<Resource, 'type'>,
  path: string | undefined,
): Pointer | undefined {
  if (type !== applicationType || path === undefined) return undefined;
  return all.filter(([known]) => isWithin(path, known)).sort(([a], [b]) => b.length - a.length)[0]?.[1];
}
