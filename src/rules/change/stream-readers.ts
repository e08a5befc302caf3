// Which groups of properties are for another reader of a stream after a change: it does not know the position of the
// one before.
import { blocks } from '../../estate/estate';
import { blocksAt, entriesAt, read, type Arguments } from '../../estate/tree';
import { is, openTextOf, type Value } from '../../estate/value';
import { readerBreakIn } from '../../facts/stream-readers';
import { paths } from '../flink-application';
import type { UpdatedApplication } from './applications';

/** A group that another reader is told by. */
export interface OtherReader {
  readonly id: string;
  readonly why: string;
  /** Whether it begins at a moment that somebody has chosen. */
  readonly hasMoment: boolean;
}

type Entries = ReadonlyMap<string, Value>;

/** None of groups that are not known on both sides. */
export function otherReaders(application: UpdatedApplication): OtherReader[] {
  const before = application.change.before ? blocksAt(application.change.before, paths.properties) : [];
  const old = new Map(groupsOf(before));
  return groupsOf(blocks(application, paths.properties)).flatMap(([id, entries]) => {
    const broken = readerBreakIn([...(old.get(id)?.keys() ?? [])], [...entries.keys()]);
    if (broken === undefined) return [];
    const hasMoment = [...entries.values()].some((value) => is(value, 'AT_TIMESTAMP'));
    return [{ id, why: broken.why, hasMoment }];
  });
}

function groupsOf(groups: readonly Arguments[] | undefined): (readonly [string, Entries])[] {
  return (groups ?? []).flatMap((group) => {
    const id = openTextOf(read(group, 'property_group_id'));
    return id === undefined ? [] : [[id, new Map(entriesAt(group, 'property_map') ?? [])] as const];
  });
}
