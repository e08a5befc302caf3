// Private hosted zones and their records as Route 53 lists them.
import { groupBy } from '../text/group-by';
import { idIn, itemsIn, partIn, textIn, type Answer } from './live-answer';
import { isCut, type Answers } from './live-kinds';
import type { HostedZone, ZoneRecord } from './topology';

/** `get-hosted-zone` says which VPCs ask a zone; of a public zone it names none. The first of an id counts. */
export function hostedZonesIn(answers: Answers): HostedZone[] {
  const zones = answers.of('HostedZone').flatMap((answer) => {
    const zone = partIn(answer, 'HostedZone');
    const [name, path] = [zone && textIn(zone, 'Name'), zone && textIn(zone, 'Id')];
    const vpcs = itemsIn(answer, 'VPCs').flatMap((vpc) => idIn(vpc, 'VPCId') ?? []);
    const id = /[A-Z0-9]+$/.exec(String(path))?.[0];
    return name === undefined || id === undefined || vpcs.length === 0 ? [] : [{ id, name: bare(name), vpcs }];
  });
  const named = groupBy(zones, ({ name }) => name);
  const lists = groupBy(answers.of('ResourceRecordSets'), zoneOf);
  const described = zones.map(({ id, name, vpcs }) => {
    const [list, ...others] = lists.get(name) ?? [];
    const isOnly = list !== undefined && others.length === 0 && named.get(name)?.length === 1;
    return { id, name, vpcs: { known: vpcs }, records: isOnly ? recordsOf(list, name) : unlisted(name) };
  });
  return [...described, ...summarised(answers)];
}

/**
 * Zones of other accounts cannot be asked for: that there is one is known, and for which VPC where only one was asked,
 * since the answer does not say it.
 */
function summarised(answers: Answers): HostedZone[] {
  const [vpc, ...others] = [...new Set(answers.items('Vpcs').flatMap((one) => idIn(one, 'VpcId') ?? []))];
  const vpcsOf = (zone: string): HostedZone['vpcs'] =>
    vpc !== undefined && others.length === 0
      ? { known: [vpc] }
      : { known: [], rest: { unknown: `which VPC asks the zone ${zone} is not declared` } };
  return answers.items('HostedZoneSummaries').flatMap((summary) => {
    const [name, id] = [textIn(summary, 'Name'), textIn(summary, 'HostedZoneId')];
    const owner = partIn(summary, 'Owner');
    const isOfService = owner !== undefined && textIn(owner, 'OwningService') !== undefined;
    if (name === undefined || id === undefined) return [];
    return [{ id, name: bare(name), vpcs: vpcsOf(bare(name)), isOfService, records: unlisted(bare(name)) }];
  });
}

function unlisted(zone: string): HostedZone['records'] {
  return { known: [], rest: { unknown: `the records of ${zone} are not declared` } };
}

/** The answer does not name its zone: every zone has one record of authority, at its own name. */
function zoneOf(answer: Answer): string | undefined {
  const authority = itemsIn(answer, 'ResourceRecordSets').find((set) => textIn(set, 'Type') === 'SOA');
  return authority && nameOf(authority);
}

function recordsOf(list: Answer, zone: string): HostedZone['records'] {
  const known = [...groupBy(itemsIn(list, 'ResourceRecordSets'), nameOf)].flatMap(([name, all]) => recordOf(name, all));
  return isCut(list) ? { ...unlisted(zone), known } : { known };
}

function nameOf(set: Answer): string {
  return bare(String(textIn(set, 'Name')));
}

/** Without the dot at its end, but for the root, which is nothing else; Route 53 writes an asterisk as `\052`. */
export function bare(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<=.)\.$/, '')
    .replaceAll('\\052', '*');
}

/** All sets of one name, as those of a weighted record, are one; IPv6 counts where there is nothing else. */
function recordOf(name: string, sets: readonly Answer[]): ZoneRecord[] {
  const ofType = (...types: readonly string[]): Answer[] =>
    sets.filter((set) => types.includes(String(textIn(set, 'Type'))));
  const first = ofType('A', 'CNAME');
  const used = first.length > 0 ? first : ofType('AAAA');
  const known = used.flatMap(valuesOf);
  return used.length === 0 ? [] : [{ id: name, name, values: { known } }];
}

function valuesOf(set: Answer): ({ text: string } | { of: string })[] {
  const alias = partIn(set, 'AliasTarget');
  const target = alias && textIn(alias, 'DNSName');
  const texts = [
    ...(target === undefined ? [] : [target]),
    ...itemsIn(set, 'ResourceRecords').flatMap((record) => textIn(record, 'Value') ?? []),
  ];
  return texts.map((text) => {
    // The names of an endpoint begin with its id: `vpce-0a1b2c3d-x1y2z3.vpce-svc-...`.
    const [, endpoint] = /^(?:[^.]+[.])?(vpce-[0-9a-f]+)-/.exec(text) ?? [];
    return endpoint === undefined ? { text: bare(text) } : { of: endpoint };
  });
}
