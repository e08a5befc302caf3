// What sources that follow one database take from each other: a replication slot.
import { error } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Claim, Use } from '../connector';
import { readsSlot, type NormalSource } from './normal';
import { serverOf } from './server-ids';

export function slotClaims(source: NormalSource, { name: own, pointer }: Use): Claim[] {
  const { slot } = source;
  if (slot === undefined || !readsSlot(source)) return [];
  return [
    {
      kind: 'replication slot of PostgreSQL',
      places: [serverOf(source)],
      name: slot,
      problem: (earlier) =>
        error(
          'FLK3360',
          child(pointer, 'slot' satisfies keyof NormalSource),
          `sources ${earlier.name} and ${own} would read one replication slot, "${slot}"`,
          { because: { pointer: earlier.pointer, note: 'the other source' }, help: 'give each source its own "slot"' },
        ),
    },
  ];
}
