// Accounts and Regions that are not the application's: shared on purpose, or left from another environment. Comes after
// the checks, as it is silent where one of them has spoken.
import type { Matter } from './codes/entry';
import { reaches, type Problem } from './diagnostics/diagnostic';
import { info, warning } from './diagnostics/problem';
import type { NormalApplication } from './normalise';
import { groupBy } from './text/group-by';
import { child, type Pointer } from './document/pointer';
import type { Former, Replaced } from './document/replaced';
import { textsIn } from './document/texts';
import { whereaboutsOf, type Whereabouts } from './aws/whereabouts';
import type { Subject } from './checks/check';

/** A place of which a rule of its own has said already that its account or Region is another. */
export interface Told extends Pick<Problem, 'severity'> {
  readonly matter: Matter;
  readonly pointer: Pointer;
}

interface Finding extends Whereabouts {
  readonly pointer: Pointer;
  /** The source, sink or section that it belongs to. */
  readonly unit: Pointer;
  /** Whether it may well be elsewhere on purpose: only what is left from another environment is told. */
  readonly isFree: boolean;
}

interface Question {
  readonly matter: Matter;
  /** The application's own account or Region. */
  readonly home: string;
  /** That of the base file, where the overlay has another. */
  readonly former: Former | undefined;
  readonly replaced: Replaced | undefined;
  readonly told: readonly Told[];
}

/** What is elsewhere, unless `told` at least as severely; each account or Region once a source, sink or section. */
export function elsewhere({ application, replaced }: Subject, told: readonly Told[]): Problem[] {
  const { region, accountId } = application.identity.home;
  const all = findings(application);
  const accounts = grouped(all, { matter: 'account', home: accountId, former: replaced?.accountId, replaced, told });
  const regions: Question = { matter: 'region', home: region, former: replaced?.region, replaced, told };
  return [...accounts, ...(allElsewhere(all, regions) ?? grouped(all, regions))];
}

/**
 * Property groups are the job's own affair, and overrides those of whoever writes them; the state may be kept in
 * another account, and a peer VPC says where it is.
 */
function findings({ spec, aws: { backend }, overrides }: NormalApplication): Finding[] {
  const { sources, sinks, properties, network, ...sections } = spec;
  const { peering = {}, ...ownNetwork } = network ?? {};
  const groups: [above: Pointer, members: object, isFree: boolean][] = [
    ['/spec/sources', sources, false],
    ['/spec/sinks', sinks, false],
    ['/spec', { ...sections, ...(network && { network: ownNetwork }) }, false],
    ['/spec/network/peering', peering, true],
    ['/spec/properties', properties, true],
    ['/overrides', overrides, true],
    ['/aws', { backend }, true],
  ];
  return groups.flatMap(([above, members, isFree]) =>
    Object.entries(members).flatMap(([key, value]) => {
      const unit = child(above, key);
      return textsIn(value, unit).flatMap(({ pointer, text }) =>
        whereaboutsOf(text).map((one) => ({ ...one, pointer, unit, isFree: isFree || letsIn(pointer) })),
      );
    }),
  );
}

/** Those who are let in are others: nothing of theirs is used. */
function letsIn(pointer: Pointer): boolean {
  return /^[/]spec[/]network[/]endpointServices[/][^/]+[/]principals[/]/.test(pointer);
}

function grouped(all: readonly Finding[], question: Question): Problem[] {
  const { matter, home } = question;
  const others = all.filter((one) => one[matter] !== undefined && one[matter] !== home);
  const groups = groupBy(others, (one) => JSON.stringify([one.unit, one[matter]]));
  return [...groups.values()].flatMap((group) => {
    const problem = problemOf(group, question);
    return problem === undefined || isTold(group, problem, question) ? [] : [problem];
  });
}

/** The first of a group speaks for it: of what is left behind, or else of what is an ARN or address. */
function problemOf(group: readonly Finding[], question: Question): Problem | undefined {
  const { matter, former, replaced } = question;
  const left = group.find((one) => one[matter] === former?.value && replaced?.leaves(one.pointer) === true);
  if (left && former) return leftBehind(left, former, question);
  const shared = group.find(({ kind, isFree }) => kind !== 'account' && !isFree);
  return shared && other(shared, question);
}

function isTold(group: readonly Finding[], { severity }: Problem, { matter, told }: Question): boolean {
  const pointers = group.map(({ pointer }) => pointer);
  return told.some((one) => one.matter === matter && pointers.includes(one.pointer) && reaches(severity, [one]));
}

function other({ kind, pointer, account, region }: Finding, { matter, home, replaced }: Question): Problem {
  const because = { pointer: matter === 'account' ? '/aws/accountId' : '/aws/region', note: 'the application is here' };
  if (matter === 'account') {
    const help = "its owner must let this account in; if it is not meant, name what the application's account has";
    return info('FLK3036', pointer, `the ${kind} is in account ${account}, the application in ${home}`, {
      because,
      help,
    });
  }
  // An overlay that says so means it.
  const tell = replaced?.restates(pointer) === true ? info : warning;
  const help = "if it is meant, the job must reach that Region; otherwise name what the application's Region has";
  return tell('FLK3037', pointer, `the ${kind} is in ${region}, the application in ${home}`, { because, help });
}

function leftBehind({ kind, pointer }: Finding, { value, location }: Former, { matter, home }: Question): Problem {
  const [code, key, noun] =
    matter === 'account' ? (['FLK3036', 'accountId', 'account'] as const) : (['FLK3037', 'region', 'Region'] as const);
  const what = kind === 'account' ? 'account id' : kind;
  const message = `the ${what} is left from the base file, whose ${noun} ${value} the overlay replaces by ${home}`;
  return warning(code, pointer, message, {
    because: { ...(location && { location }), note: `the ${noun} of the base file` },
    help: `write \${aws.${key}} there, or give the overlay its own; if it is meant, repeat it in the overlay`,
  });
}

/** Two or more sources, sinks and sections, all in one and the same other Region: it is rather the application's. */
function allElsewhere(all: readonly Finding[], { home, former }: Question): Problem[] | undefined {
  const placed = all.filter(({ region, isFree }) => region !== undefined && !isFree);
  const found = placed[0]?.region;
  const units = new Set(placed.map(({ unit }) => unit));
  if (found === undefined || units.size < 2 || placed.some(({ region }) => region !== found)) return undefined;
  if (found === home || found === former?.value) return undefined;
  const message = `every ARN and address of the spec is in ${found}, and the application in ${home}`;
  const help = `if the application belongs there: region: ${found}`;
  return [warning('FLK3037', '/aws/region', message, { expected: found, found: home, help })];
}
