// What `renamedFrom` says a source or sink was called: each former address leads to one new one, and nothing else has
// it.
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { connectionsOf } from '../parts/connections';
import type { Check } from './check';
import { reserved } from './names';

/** A name that a source or sink had. */
interface Former {
  readonly former: string;
  readonly pointer: Pointer;
  /** Whose it was. */
  readonly name: string;
}

export const formerNames: Check = ({ application }) => {
  const all = connectionsOf(application);
  const present = new Map(all.map(({ name, pointer }) => [name, pointer]));
  const claimed = new Map<string, Pointer>();
  const former = all.flatMap(({ name, pointer, config: { renamedFrom = [] } }) =>
    renamedFrom.map((one, at): Former => ({ former: one, pointer: child(pointer, 'renamedFrom', String(at)), name })),
  );
  return former.flatMap((one): Problem[] => {
    const earlier = claimed.get(one.former);
    claimed.set(one.former, one.pointer);
    return problemsOf(one, present.get(one.former), earlier);
  });
};

function problemsOf(one: Former, present: Pointer | undefined, earlier: Pointer | undefined): Problem[] {
  const { former, pointer, name } = one;
  if (former === name)
    return [problem(pointer, `"${former}" is what it is called now`, { help: 'name what it was called before' })];
  if (reserved.includes(former))
    return [
      problem(pointer, `no source or sink can have been called "${former}", which flinkform uses itself`, {
        help: 'name what it was called before, or take the name out',
      }),
    ];
  if (present !== undefined)
    return [
      problem(pointer, `"${former}" is still there, so what stands under its name is not moved`, {
        because: { pointer: present, note: 'what has the name' },
        help: 'call what is new otherwise, or take the name out of "renamedFrom"',
      }),
    ];
  if (earlier === undefined) return [];
  return [
    problem(pointer, `two are said to have been called "${former}", and what stands can be moved to one alone`, {
      because: { pointer: earlier, note: 'the other one' },
      help: 'keep the name where the data belongs',
    }),
  ];
}

function problem(pointer: Pointer, message: string, more: Partial<Problem>): Problem {
  return error('FLK3063', pointer, message, more);
}
