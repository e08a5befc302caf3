// The boxes of two pictures as those of one: what is gone stands where it stood, in the same box where that is still
// there.
import { fateOf, type Rows } from './fate';
import { idOf, type Group, type Node, type Picture } from './picture';

export interface Merged {
  /** Only those that something stands in. */
  readonly groups: readonly Group[];
  readonly groupOf: (node: Node) => Group['id'] | undefined;
}

/** @param rowsOf what becomes of the resource that a box stands for */
export function mergedGroups(
  before: Picture,
  after: Picture,
  shown: readonly Node[],
  rowsOf: (id: Group['id']) => Rows,
): Merged {
  const nowOf = new Map(before.groups.map((group) => [group.id, sameIn(after, group) ?? idOf('before', group.id)]));
  const old = before.groups
    .filter(({ id }) => nowOf.get(id)?.startsWith('before_'))
    .map(({ within, ...group }): Group => {
      const around = within === undefined ? undefined : nowOf.get(within);
      return { ...told(group, rowsOf), id: idOf('before', group.id), ...(around !== undefined && { within: around }) };
    });
  const all = [...after.groups.map((group) => told(group, rowsOf)), ...old];
  const groupOf: Merged['groupOf'] = ({ id, group }) =>
    group !== undefined && id.startsWith('before_') ? nowOf.get(group) : group;
  const used = new Set(shown.map(groupOf));
  const isUsed = ({ id }: Group): boolean => used.has(id) || all.some((inner) => inner.within === id && isUsed(inner));
  return { groups: all.filter(isUsed), groupOf };
}

/** The box of the stack's own account is one, wherever the stack moves. */
function sameIn({ groups }: Picture, { id, kind, label }: Group): Group['id'] | undefined {
  if (id === 'home') return id;
  return groups.find((one) => one.kind === kind && one.label === label)?.id;
}

/** A VPC that is planned is a box, and no node: its label says what becomes of it. */
function told<T extends Omit<Group, 'within'>>(group: T, rowsOf: (id: Group['id']) => Rows): T {
  const rows = rowsOf(group.id);
  return rows.length === 0 ? group : { ...group, label: `${group.label} (${fateOf(rows)})` };
}
