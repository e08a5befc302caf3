// What security groups let in before a change and after it, whether a job is among it, and what a change takes of it.
import type { Range } from '../../aws/address-range';
import { ofTypes, type Estate, type Resource, type Standing } from '../../estate/estate';
import { bestOf, type Answer } from '../../estate/iam-pattern';
import { meant, wasKnownAs } from '../../estate/join';
import { tellersOf } from '../../estate/read-back';
import { listedBy, remembered, rememberedBy } from '../../estate/remembered';
import { read } from '../../estate/tree';
import { textOf, type Value } from '../../estate/value';
import type { UpdatedApplication } from './applications';
import { isInGroup, rangesOf, takesInAll } from './job-addresses';
import { isGroup, letsThrough, openingsIn, openingTypes, type Opening } from './openings';
import { argumentsAt, type When } from './when';

const groupType = 'aws_security_group';

/** An opening, and the resource that says it. */
export interface Said {
  readonly one: Resource;
  readonly opening: Opening;
}

/** What a group is known by: its id, or the address of one that comes; undefined when it is not known which it is. */
export function groupsMeant(estate: Estate, value: Value): readonly (string | undefined)[] {
  const text = textOf(value);
  if (text !== undefined) return [text];
  const [group, ...others] = value.kind === 'unknown' ? meant(estate, value, groupType) : [];
  return [group && others.length === 0 ? group.address : undefined];
}

/** What lets in, by the group that it lets into; of a group that is not known, by `undefined`. */
const openInto = rememberedBy((estate: Estate, when: When) =>
  listedBy(
    ofTypes(estate, ...openingTypes)
      .filter(({ mode }) => mode === 'managed')
      .flatMap((one) => {
        const into = entrancesOf(estate, one, when);
        const groups = into.length === 0 ? [] : groupsOf(estate, one, when);
        return into.flatMap((opening) => groups.map((group) => ({ ...opening, group })));
      }),
    ({ group }) => [String(group)],
  ),
);

function groupsOf(estate: Estate, one: Resource, when: When): readonly (string | undefined)[] {
  const of = argumentsAt(one, when);
  if (!of) return [];
  if (one.type !== groupType) return groupsMeant(estate, read(of, 'security_group_id'));
  return [textOf(read(of, 'id')) ?? one.address];
}

/** A group reads back the rules that stood beside it as if they were its own. */
function entrancesOf(estate: Estate, one: Resource, when: When): readonly Opening[] {
  const into = openingsIn(one, argumentsAt(one, when)).filter(({ direction }) => direction === 'ingress');
  if (one.type !== groupType || when === 'before' || into.length === 0 || !one.arguments) return into;
  const beside = tellersOf(estate, one as Standing, 'ingress');
  const theirs = new Set(beside.flatMap((rule) => openingsIn(rule, rule.change?.before)).map(signature));
  return into.filter((opening) => !theirs.has(signature(opening)));
}

function signature({ direction, peer, protocol, from, to }: Opening): string {
  return JSON.stringify([direction, peer, protocol, from, to]);
}

/** What a change takes or rewrites of what lets in, by the id of the group. */
export const takenFrom = remembered((estate: Estate) =>
  listedBy(
    ofTypes(estate, ...openingTypes)
      .filter(({ mode, change }) => mode === 'managed' && change?.before && change.action !== 'none')
      .flatMap((one): readonly Said[] => {
        const after = new Set(openingsIn(one, argumentsAt(one, 'after')).map(signature));
        return entrancesOf(estate, one, 'before')
          .filter((opening) => !after.has(signature(opening)))
          .map((opening) => ({ one, opening }));
      }),
    ({ opening: { group } }) => (group === undefined ? [] : [group]),
  ),
);

/** What a job sends, and from which of its subnets; undefined for those that are not known. */
export interface Sender {
  readonly application: UpdatedApplication;
  readonly from: Range | undefined;
}

/** One for each subnet of an application. */
export function sendersOf(estate: Estate, application: UpdatedApplication): readonly Sender[] {
  const ranges: readonly (Range | undefined)[] = rangesOf(estate, application) ?? [undefined];
  return ranges.map((from) => ({ application, from }));
}

/** A protocol and its ports. */
export type Ports = Pick<Opening, 'protocol' | 'from' | 'to'>;

/** Whether one of some groups lets in what a job sends from one of its subnets. */
export function letIn(
  estate: Estate,
  sender: Sender,
  ports: Ports,
  groups: readonly (string | undefined)[],
  when: When,
): Answer {
  const open = openInto(estate, when);
  return bestOf(
    groups.flatMap((group): readonly Answer[] => {
      if (group === undefined) return ['maybe'];
      const its = [group, 'undefined'].flatMap((name) => open.get(name) ?? []);
      const answers = its.map((one) => admits(sender, ports, one, when));
      return isInPlan(estate, group) ? answers : [...answers, 'maybe'];
    }),
  );
}

function isInPlan(estate: Estate, group: string): boolean {
  return !isGroup(group) || wasKnownAs(estate, groupType, 'id', group).length > 0;
}

/** Whether an opening lets in what a job sends from one of its subnets. */
export function admits(sender: Sender, ports: Ports, opening: Opening, when: When): Answer {
  const { peer, group } = opening;
  const wanted: Opening = { direction: 'ingress', group, peer, ...ports };
  const answer = letsThrough(opening, wanted);
  if (answer === false) return 'no';
  const from = peer === undefined ? 'maybe' : comesFrom(sender, peer, when);
  return answer === undefined && from === 'yes' ? 'maybe' : from;
}

function comesFrom({ application, from }: Sender, peer: string, when: When): Answer {
  return isGroup(peer) ? isInGroup(application, peer, when) : takesInAll(peer, from && [from]);
}
