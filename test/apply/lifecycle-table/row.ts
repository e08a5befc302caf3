// One row of the table, as text: what is planned, which calls change something, what becomes of the job and of the
// data.
import type { Logged } from '../double/call-log';
import { isHeld } from './hold';
import type { PlannedChange } from '../steps';
import { subjectOf } from './subject';

export interface Row {
  /** `<stack>: <change>` */
  readonly title: string;
  /** Each with Terraform's own word: `create`, `update`, `delete`, `replace`, or `remove` for what it forgets. */
  readonly planned: readonly PlannedChange[];
  readonly calls: readonly Logged[];
  /** One line for each fact about the job. */
  readonly job: readonly string[];
  /** Addresses of what holds data, before the change. */
  readonly holdsData: readonly string[];
  /** Addresses in Terraform's state afterwards. */
  readonly left: readonly string[];
  /** Why Terraform failed, one line for each reason. */
  readonly failure?: string | undefined;
  /** Why the change was refused, as it should be. */
  readonly refusal?: string | undefined;
  /** What a second plan would still change. */
  readonly drift?: readonly string[] | undefined;
}

export function printRow(row: Row): string {
  const { title, planned, calls, job, failure, refusal, drift } = row;
  return [
    `== ${title}`,
    ...listed('plan', planned.map(({ address, action }) => `${signs[action] ?? action} ${address}`).sort(), 'nothing'),
    ...listed('calls', callLines(calls), 'none'),
    ...listed('job', job, 'is left alone'),
    ...listed('data', gone(row), 'stays'),
    ...(refusal === undefined ? [] : listed('refused', refusal.split('\n'), '')),
    ...(failure === undefined ? [] : listed('FAILS', failure.split('\n'), '')),
    ...(drift === undefined ? [] : listed('again', drift, 'nothing to do')),
    '',
  ].join('\n');
}

/** What held data and was destroyed: not what a refused change would have destroyed. */
function gone({ planned, calls, holdsData, left }: Row): string[] {
  if (calls.length === 0) return [];
  return planned
    .filter(({ address }) => holdsData.includes(address))
    .filter(({ address, action }) => action === 'replace' || (action === 'delete' && !left.includes(address)))
    .map(({ address, action }) => `${address} is ${action}d`)
    .sort();
}

function listed(name: string, lines: readonly string[], none: string): string[] {
  const [first = none, ...rest] = lines;
  return [`${name.padEnd(6)} ${first}`, ...rest.map((line) => `       ${line}`)];
}

const signs: Readonly<Record<string, string>> = {
  create: '  +',
  delete: '  -',
  update: '  ~',
  replace: '-/+',
  remove: '  .',
};

/**
 * The order of what waits for nothing is chance, so calls between two changes of the application are sorted by what
 * they are about. The order of what stands in one thing, as a namespace does in its bucket, is Terraform's or the
 * provider's, as far as it is about the beginning or the end of something.
 */
function callLines(calls: readonly Logged[]): string[] {
  const lines: string[] = [];
  for (const run of split(calls, ({ call }) => isHeld(call)))
    for (const part of untilSomethingGoes(run)) lines.push(...sortedRun(part));
  return lines
    .map((line, index) => (line === lines[index - 1] ? undefined : line))
    .filter((line) => line !== undefined);
}

/**
 * What is new in a network is there before anything of it goes, and a row shows the two apart. Where that is not so, it
 * shows what came before the first thing that went, and what came after.
 */
function untilSomethingGoes(run: readonly Logged[]): Logged[][] {
  const first = run.findIndex(({ service, operation }) => service === 'ec2' && leaves.test(operation));
  if (first === -1) return [[...run]];
  const sign = run.findIndex(
    ({ service, operation }) => service === 'ec2' && leaves.test(operation) && !gives.test(operation),
  );
  const tooEarly =
    sign !== -1 && run.slice(sign).some(({ service, operation }) => service === 'ec2' && comes.test(operation));
  if (tooEarly) return [run.slice(0, sign), run.slice(sign)];
  const isEnd = (call: Logged, index: number): boolean => ends(call, run.slice(index + 1));
  return [run.filter((call, index) => !isEnd(call, index)), run.filter(isEnd)];
}

/** Rules are no sign: the provider revokes those that AWS gives a new group. */
const leaves = /^(?:Delete|Detach|Disassociate|Release)/;
/** An attachment is in one table at a time, and a range in one route of it: what goes gives way to what comes. */
const gives = /^(?:DisassociateTransitGatewayRouteTable|DeleteTransitGatewayRoute)$/;
const comes = /^(?:Allocate|Authorize|Create)/;

/** Something goes for good. */
function ends({ service, operation, ...call }: Logged, later: readonly Logged[]): boolean {
  if (!isFarewell(operation)) return false;
  if (service === 'ec2') return true;
  const subject = subjectOf({ service, operation, ...call });
  return !later.some(
    (other) =>
      other.service === service &&
      subjectOf(other) === subject &&
      !isFarewell(other.operation) &&
      other.operation !== suspended,
  );
}

/** A target that is taken from its group goes as a listener does: which of the two is first is chance. */
function isFarewell(operation: string): boolean {
  return leaves.test(operation) || /^(?:Deregister|Revoke)/.test(operation);
}

/** How the provider ends the versioning of a bucket, beside its other settings and in any order with them. */
const suspended = 'PutBucketVersioning';

function sortedRun(run: readonly Logged[]): string[] {
  const about = new Map<string, Logged[]>();
  for (const call of run) {
    const key = `${call.service} ${outermostOf(call)}`;
    about.set(key, [...(about.get(key) ?? []), call]);
  }
  const keys = [...about.keys()].sort();
  return keys.flatMap((key) => withinOneThing(about.get(key) ?? []).flatMap((part) => part.map(callLine).sort()));
}

/** Policies of one role that end one after the other wait for nothing either. */
function withinOneThing(calls: readonly Logged[]): Logged[][] {
  const parts: Logged[][] = [];
  for (const part of split(calls, ({ operation }) => pivotal.test(operation))) {
    const last = parts.at(-1);
    if (last && [...last, ...part].every(({ operation }) => operation === 'DeleteRolePolicy')) last.push(...part);
    else parts.push(part);
  }
  return parts;
}

/** What waits for one of these, or is waited for by it, does so in every run. */
const pivotal = new RegExp(
  '^(?:Create|Delete)(?:Bucket|Cluster|ClusterV2|Configuration|Database|DeliveryStream|LogGroup|Namespace|Queue|Role' +
    '|Stream|Table|TableBucket)$|^(?:UpdateConfiguration|DeleteRolePolicy)$',
);

/** Names with a slash, such as those of log groups, are those of one thing. */
const nesting: readonly string[] = ['s3', 's3tables', 'kafka'];

function outermostOf(call: Logged): string {
  const [first = ''] = subjectOf(call).split(' ');
  return nesting.includes(call.service) ? (first.split('/')[0] ?? '') : first;
}

function callLine(logged: Logged): string {
  const { service, operation, status = 0 } = logged;
  return `${service}:${operation} ${subjectOf(logged)}${status < 300 ? '' : ` (refused: ${status})`}`.trimEnd();
}

/** Runs of a list; each item that divides stands alone. */
function split<T>(items: readonly T[], divides: (item: T) => boolean): T[][] {
  const runs: T[][] = [[]];
  for (const item of items) {
    if (divides(item)) runs.push([item], []);
    else runs.at(-1)?.push(item);
  }
  return runs.filter((run) => run.length > 0);
}
