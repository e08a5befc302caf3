// What decides whether state fits, and cannot be read of a plan: it comes out when Terraform applies, or is hidden.
import { isDeepStrictEqual } from 'node:util';
import { isMembers, valuesAt, type Members } from './argument-changes';
import type { Risk } from './risk';
import { isVeil } from './veil';

interface Unread {
  readonly risk: Risk;
  /** What cannot be told by the values that can be read. */
  readonly hides: readonly string[];
}

interface Row {
  /** Names of arguments, from the application down. */
  readonly paths: readonly string[];
  /** The risks that are derived from them (`state-risks.ts`); the first one names this one. */
  readonly hides: readonly [string, ...string[]];
  readonly source: string;
}

const guide = 'https://docs.aws.amazon.com/managed-flink/latest/java';
const flink = 'application_configuration.flink_application_configuration';
const run = 'application_configuration.run_configuration';

const rows: readonly Row[] = [
  { paths: ['runtime_environment'], hides: ['runtime'], source: `${guide}/state-compatibility.html` },
  {
    paths: [
      `${flink}.parallelism_configuration.parallelism`,
      'application_configuration.environment_properties.property_group.property_map.pipeline.max-parallelism',
    ],
    hides: ['parallelism', 'maxParallelism'],
    source: `${guide}/how-scaling.html#how-scaling-auto-max-parallelism`,
  },
  {
    paths: ['application_configuration.application_snapshot_configuration.snapshots_enabled'],
    hides: ['snapshots'],
    source: `${guide}/how-fault-snapshot.html`,
  },
  {
    paths: [`${flink}.checkpoint_configuration.checkpointing_enabled`],
    hides: ['checkpoints'],
    source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_CheckpointConfiguration.html',
  },
  {
    paths: [
      `${run}.application_restore_configuration.application_restore_type`,
      `${run}.flink_run_configuration.allow_non_restored_state`,
    ],
    hides: ['restore', 'allowNonRestoredState'],
    source: `${guide}/how-fault-snapshot.html`,
  },
];

/** Nothing where neither side has what cannot be read, or both are the same. */
export function unreadRisks(before: Members, after: Members): Unread[] {
  return rows.flatMap(({ paths, hides, source }): Unread[] => {
    const seen = paths.map((path) => ({ path, old: seenAt(before, path), now: seenAt(after, path) }));
    const isOther = seen.some(({ old, now }) => !isDeepStrictEqual(old, now));
    if (!isOther || !seen.some(isUnread)) return [];
    const why = 'it is hidden, or comes out when Terraform applies: whether the state fits cannot be told before';
    const first = 'try the change on a snapshot elsewhere first';
    return [{ hides, risk: { of: hides[0], why, first, source } }];
  });
}

/**
 * A map in which one value is not known is not known as a whole: a bound that was not in it is not taken to come with
 * that value.
 */
function isUnread({ path, old, now }: { path: string; old: readonly unknown[]; now: readonly unknown[] }): boolean {
  const isNewInMap = path.includes('.property_map.') && old.length === 0;
  return old.some(isVeil) || (now.some(isVeil) && !isNewInMap);
}

/** What stands at a path, and what hides it on the way there. A key of a map may hold dots. */
function seenAt(value: unknown, path: string): unknown[] {
  if (isVeil(value)) return [value];
  if (Array.isArray(value)) return value.flatMap((one) => seenAt(one, path));
  if (!isMembers(value)) return [];
  const key = Object.keys(value).find((one) => path === one || path.startsWith(`${one}.`));
  if (key === undefined) return [];
  return path === key ? valuesAt(value, [key]) : seenAt(value[key], path.slice(key.length + 1));
}
