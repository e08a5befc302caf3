// What sources and sinks keep in the state of the job, and will not find there again.
import type { Runtime } from '../../generated/application';
import { directionOf } from '../connectors';
import type { Connection } from '../connectors/connector';
import { memberOf } from '../document/own';
import { readerBreakIn, type StateBreak } from '../facts/stream-readers';
import type { NormalApplication } from '../normalise';
import { isMembers, valuesAt, type Members } from './argument-changes';
import type { Risk } from './risk';

type Spec = NormalApplication['spec'];
type Side = 'source' | 'sink';

/** Of the sources and sinks that were there before, under whatever name. */
export function connectorRisks(before: Spec, after: Spec): Risk[] {
  return [
    ...breaksOf('source', kept(before.sources, after.sources), before.runtime, after.runtime),
    ...breaksOf('sink', kept(before.sinks, after.sinks), before.runtime, after.runtime),
  ];
}

/** Of a plan with its spec: what was there before is not known, and taken to be what is there now. */
export function runtimeBreaks({ sources, sinks }: Spec, before: Runtime, after: Runtime): Risk[] {
  return [...breaksOf('source', sources, before, after), ...breaksOf('sink', sinks, before, after)];
}

type Connections = Readonly<Record<string, Connection>>;

function kept(before: Connections, after: Connections): Connections {
  return Object.fromEntries(
    Object.entries(after).filter(([name, { renamedFrom = [] }]) =>
      [name, ...renamedFrom].some((one) => Object.hasOwn(before, one)),
    ),
  );
}

/** Of those that are taken out of the spec, where all state must fit. */
export function removalRisks(before: Spec, after: Spec): Risk[] {
  return [
    ...goneFrom(before.sources, after.sources).map((name) => removalOf(`source ${name}`)),
    ...goneFrom(before.sinks, after.sinks).map((name) => removalOf(`sink ${name}`)),
  ];
}

function goneFrom(before: Connections, after: Connections): string[] {
  const said = new Set(Object.entries(after).flatMap(([name, { renamedFrom = [] }]) => [name, ...renamedFrom]));
  return Object.keys(before).filter((name) => !said.has(name));
}

/** Whether its operator has state, and goes from the code as well, no spec says. */
function removalOf(of: string): Risk {
  return {
    of,
    why: 'if its operator goes from the code too, state that it has kept fits nothing, and the restore fails',
    first:
      `${of}: where its operator goes from the code, allow state that is not restored for that release ` +
      '(spec.restore: allowNonRestoredState: true, and for)',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_FlinkRunConfiguration.html',
  };
}

function breaksOf(side: Side, connections: Connections, before: Runtime, after: Runtime): Risk[] {
  return Object.entries(connections).flatMap(([name, config]) => {
    const broken = directionOf(config, side).stateBreaks?.(before, after);
    return broken ? [riskOf(`${side} ${name}`, broken)] : [];
  });
}

function riskOf(of: string, { first, ...broken }: StateBreak): Risk {
  return { of, ...broken, first: `${of}: ${first}` };
}

const groupsPath = ['application_configuration', 'environment_properties', 'property_group'];

/** Of a plan without a spec: what the keys of the job's properties say, group by group. */
export function toldBreaks(old: Members, now: Members): Risk[] {
  const before = new Map(groupsIn(old));
  return groupsIn(now).flatMap(([group, keys]) => {
    const broken = readerBreakIn(before.get(group) ?? [], keys);
    return broken ? [riskOf(`property group ${JSON.stringify(group)}`, broken)] : [];
  });
}

function groupsIn(block: Members): (readonly [string, readonly string[]])[] {
  return valuesAt(block, groupsPath).flatMap((group) => {
    const [id, map] = [memberOf(group, 'property_group_id'), memberOf(group, 'property_map')];
    return typeof id === 'string' && isMembers(map) ? [[id, Object.keys(map)] as const] : [];
  });
}
