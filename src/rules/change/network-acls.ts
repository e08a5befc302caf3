// Network ACLs that come to stand before the subnets of an application, or change there, and cut it off.
import { argument, inOrder, ofTypes, type Estate, type Resource } from '../../estate/estate';
import { placesOf } from '../../estate/places';
import { listedBy, remembered } from '../../estate/remembered';
import { textsAt } from '../../estate/texts';
import { textsOf as textsIn } from '../../estate/tree';
import { subnetPath, subnetsOf } from '../flink-network';
import { failed, undecided, type Verdict } from '../rule';
import {
  decidingOn,
  entriesOf,
  ephemeral,
  letsThrough,
  partsOf,
  rulesBeside,
  type Entry,
  type Flow,
} from './acl-entries';
import { inWords, type UpdatedApplication } from './applications';
import { askedByEndpoints, type Asked } from './endpoint-acls';
import { namesOf, type JudgedWay, type Placed } from './losing';
import { idsIn } from './placement';
import { argumentsAt, bothOf, namedAt, textsOf, type When } from './when';

const aclTypes = ['aws_network_acl', 'aws_default_network_acl'] as const;

/** Of each that changes, which applications it cuts off: it is told once, however many these are. */
export function judgeAcls(estate: Estate, placed: readonly Placed[]): readonly JudgedWay[] {
  const applications = placed.map(({ application }) => application);
  const byVpc = listedBy(placed, ({ placement }) => [placement.vpc]);
  const standing = listedBy(applications, (one) => subnetsIn(estate, one));
  return ofTypes(estate, ...aclTypes).flatMap((acl) => {
    const changed = changedAt(estate, acl);
    if (!changed) return [];
    const behind = [...new Set(subnetsBehind(estate, acl, 'after'))];
    const its = inOrder(
      estate,
      behind.flatMap((one) => standing.get(one) ?? []),
    );
    // Who stood behind it before loses what the ACL has changed; who is put behind it, what any ACL keeps from it.
    const were = new Set(subnetsBehind(estate, acl, 'before'));
    const [stood, fresh] = [true, false].map((wished) =>
      its.filter((one) => subnetsIn(estate, one).some((subnet) => were.has(subnet)) === wished),
    ) as [UpdatedApplication[], UpdatedApplication[]];
    const asked: readonly Asked[] = [
      { applications: stood, isNew: false, flows: flowsOf(stood) },
      { applications: fresh, isNew: true, flows: flowsOf(fresh) },
      ...askedByEndpoints(estate, byVpc, behind, were),
    ];
    const told = asked.flatMap((one) => judgeAcl(estate, acl, changed, one));
    const lost = told.filter(({ verdict }) => verdict.outcome === 'failed');
    return lost.length > 0 ? onceEach(lost) : told.slice(0, 1);
  });
}

/** An application is told of once. */
function onceEach(judged: readonly JudgedWay[]): readonly JudgedWay[] {
  const known = new Set<UpdatedApplication>();
  return judged.filter(({ applications }) => {
    const isNew = applications.some((one) => !known.has(one));
    for (const one of applications) known.add(one);
    return isNew;
  });
}

/** Subnets of an ACL that goes fall back to the default one of the VPC, which is open unless somebody keeps it. */
export function judgeGoneAcls(estate: Estate, placed: readonly Placed[]): readonly Verdict[] {
  if (ofTypes(estate, 'aws_default_network_acl').every((one) => one.mode !== 'managed')) return [];
  const standing = listedBy(placed, ({ application }) => subnetsIn(estate, application));
  return ofTypes(estate, 'aws_network_acl')
    .filter(({ mode, change }) => mode === 'managed' && change?.action === 'delete')
    .filter((acl) => subnetsBehind(estate, acl, 'before').some((subnet) => standing.has(subnet)))
    .map((acl) => undecided(acl, 'whether the default network ACL lets through what an application sends is not told'));
}

/** Rules of an ACL that is not in the plan: who stands behind it is not there either. */
export function judgeStrayRules(estate: Estate, placed: readonly Placed[]): readonly Verdict[] {
  if (placed.length === 0) return [];
  const known = new Set(ofTypes(estate, ...aclTypes).flatMap((acl) => rulesBeside(estate, acl)));
  return ofTypes(estate, 'aws_network_acl_rule')
    .filter((rule) => isChanged(rule) && !known.has(rule))
    .map((rule) => undecided(rule, 'whether an application stands behind the network ACL is not in the plan'));
}

function isChanged({ mode, change }: Resource): boolean {
  return mode === 'managed' && ['create', 'update', 'replace', 'delete'].includes(String(change?.action));
}

/** What decides: the ACL itself, one of its rules, or what puts subnets behind it. */
function changedAt(estate: Estate, acl: Resource): Resource | undefined {
  if (acl.mode !== 'managed' || !argumentsAt(acl, 'after')) return undefined;
  return [acl, ...rulesBeside(estate, acl), ...associationsOf(estate, acl)].find(isChanged);
}

function associationsOf(estate: Estate, acl: Resource): readonly Resource[] {
  const names = [...placesOf(acl), ...textsOf(bothOf(acl, 'id'))];
  return names.flatMap((name) => associationsIn(estate).get(name) ?? []);
}

/** By the ACL. */
const associationsIn = remembered((estate: Estate) =>
  listedBy(ofTypes(estate, 'aws_network_acl_association'), (one) => namedAt(one, 'network_acl_id')),
);

/** The subnets that an application will stand in, by their ids and places. */
function subnetsIn(estate: Estate, application: UpdatedApplication): readonly string[] {
  return [...idsIn(argument(application, subnetPath)), ...subnetsOf(estate, application).flatMap(placesOf)];
}

/** Those that an ACL is for, in the same words. */
function subnetsBehind(estate: Estate, acl: Resource, when: When): readonly string[] {
  const holders = [
    { of: argumentsAt(acl, when), path: 'subnet_ids' },
    ...associationsOf(estate, acl).map((one) => ({ of: argumentsAt(one, when), path: 'subnet_id' })),
  ];
  return holders.flatMap(({ of, path }) => (of ? [...textsAt(of, path).known, ...of.references([path])] : []));
}

/** To services of AWS by HTTPS, and to the ports that its properties say; and what answers. */
function flowsOf(applications: readonly UpdatedApplication[]): readonly Flow[] {
  const texts = applications.flatMap((one) => textsIn(one.arguments));
  const said = texts.flatMap((text) => [...text.matchAll(hostAndPort)].map(([, port]) => Number(port)));
  const ports = [...new Set([443, ...said])].filter((port) => port <= 65_535).sort((a, b) => a - b);
  return [
    ...ports.map((port): Flow => ({ side: 'egress', ports: [port, port], what: `packets to port ${port}` })),
    { side: 'ingress', ports: ephemeral, what: 'their answers' },
  ];
}

/** `b-1.orders.kafka.example:9098`, `10.0.0.1:9092`, and no time of day; from where a word begins, in linear time. */
const hostAndPort =
  /(?<![a-z0-9.-])(?:(?:[a-z0-9-]+[.])+[a-z][a-z0-9-]*|\d{1,3}(?:[.]\d{1,3}){3}):(\d{2,5})(?![\w:]|[.]\d)/gi;

function judgeAcl(
  estate: Estate,
  acl: Resource,
  changed: Resource,
  { applications, isNew, flows }: Asked,
): readonly JudgedWay[] {
  if (applications.length === 0) return [];
  const told = (verdict: Verdict): readonly JudgedWay[] => [{ verdict, applications }];
  const before = isNew ? everything : entriesOf(estate, acl, 'before');
  const after = entriesOf(estate, acl, 'after');
  if (!after) return told(undecided(changed, 'what the network ACL lets through is not known yet'));
  const parts = flows.flatMap((flow) => partsOf([...(before ?? []), ...after], flow));
  const touched = parts.filter((flow) => !isAlike(before, after, flow));
  const [lost, open] = (['no', 'maybe'] as const).map((answer) => [
    ...new Set(touched.filter((flow) => letsThrough(after, flow) === answer).map(({ what }) => what)),
  ]) as [string[], string[]];
  const named = namesOf(applications);
  if (lost.length > 0)
    return told(failed(changed, `of ${named} the network ACL no longer lets through ${inWords(lost)}`));
  const message = `whether of ${named} the network ACL lets through ${inWords(open)} is not in the plan`;
  return open.length > 0 ? told(undecided(changed, message)) : [];
}

/** The default ACL of a VPC, as AWS makes it. */
const everything: readonly Entry[] = (['egress', 'ingress'] as const).map((side) => ({
  side,
  number: 100,
  action: 'allow',
  protocol: '-1',
  from: 0,
  to: 0,
  range: '0.0.0.0/0',
}));

/** What was so before, or worse, is not lost. */
function isAlike(before: readonly Entry[] | undefined, after: readonly Entry[], flow: Flow): boolean {
  if (!before) return false;
  const [was, will] = [before, after].map((entries) => JSON.stringify(decidingOn(entries, flow)));
  return was === will || letsThrough(before, flow) === 'no';
}
