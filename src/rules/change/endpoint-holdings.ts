// What an endpoint has before and after a change: route tables, subnets, security groups, by itself and by resources
// beside it, which it reads back as if they were its own.
import { argumentBefore, elements, type Estate, type Resource, type Standing } from '../../estate/estate';
import { tellersOf } from '../../estate/read-back';
import { read } from '../../estate/tree';
import { textOf } from '../../estate/value';
import { idsIn } from './placement';
import { argumentsAt } from './when';

/** Its argument, and that of what says one of them beside it. */
const sayings = {
  route_table_ids: 'route_table_id',
  security_group_ids: 'security_group_id',
  subnet_ids: 'subnet_id',
} as const;

export interface Holdings {
  /** By their ids. */
  readonly were: readonly string[];
  /** Undefined for one that is not known yet. */
  readonly will: readonly (string | undefined)[];
  /** What takes an id away: the association that goes, or the endpoint. */
  readonly takenBy: (id: string) => Resource;
}

export function holdingsOf(estate: Estate, endpoint: Standing, path: keyof typeof sayings): Holdings {
  const beside = tellersOf(estate, endpoint, path).map((one) => ({ one, ...saidBy(one, sayings[path]) }));
  const theirs = beside.flatMap(({ was }) => was ?? []);
  const own = elements(endpoint, path)?.map(textOf) ?? [undefined];
  return {
    were: idsIn(argumentBefore(endpoint, path)),
    will: [
      ...own.filter((id) => id === undefined || !theirs.includes(id)),
      ...beside.filter(({ isThere }) => isThere).map(({ will }) => will),
    ],
    takenBy: (id) => beside.find(({ was, will }) => was === id && will !== id)?.one ?? endpoint,
  };
}

function saidBy(one: Resource, path: string) {
  const [before, after] = (['before', 'after'] as const).map((when) => argumentsAt(one, when));
  return {
    was: before && textOf(read(before, path)),
    will: after && textOf(read(after, path)),
    isThere: after !== undefined,
  };
}
