// Accounts and Regions that are not the application's, in any ARN or address: shared on purpose, or left from another environment.
import { reaches, type Problem, type Severity } from '../diagnostic';
import type { NormalApplication } from '../normalise';
import { child, type Pointer } from '../pointer';
import type { Former, Replaced } from '../replaced';
import { textsIn } from '../texts';
import { whereaboutsOf, type Whereabouts } from '../whereabouts';
import type { Subject } from './check';

type Matter = 'account' | 'region';

/** A place of which a rule of its own has said already that its account or Region is another. */
export interface Told {
  readonly matter: Matter;
  readonly pointer: Pointer;
  readonly severity: Severity;
}

interface Finding extends Whereabouts {
  readonly pointer: Pointer;
  /** The source, sink or section that it belongs to. */
  readonly unit: Pointer;
}

/** What of the spec is elsewhere, and has not been `told` at least as severely: once for each source, sink or section. */
export function leftovers({ application, replaced }: Subject, told: readonly Told[]): Problem[] {
  const { region, accountId } = application.identity.home;
  const all = findings(application);
  const accounts = elsewhere(all, { matter: 'account', home: accountId, former: replaced?.accountId, replaced, told });
  // What is left from another environment is of its account and its Region: one of the two is enough to say.
  const left = accounts.flatMap(({ pointer = '', severity }): Told[] => (severity === 'warning' ? [{ matter: 'region', pointer, severity }] : []));
  const regions: Question = { matter: 'region', home: region, former: replaced?.region, replaced, told: [...told, ...left] };
  return [...accounts, ...(allElsewhere(all, regions) ?? elsewhere(all, regions))];
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

function findings({ spec }: NormalApplication): Finding[] {
  const { sources, sinks, properties, ...sections } = spec;
  const units: [Pointer, unknown][] = [
    ...Object.entries(sources).map(([name, config]): [Pointer, unknown] => [child('/spec/sources', name), config]),
    ...Object.entries(sinks).map(([name, config]): [Pointer, unknown] => [child('/spec/sinks', name), config]),
    ...Object.entries(properties).map(([id, group]): [Pointer, unknown] => [child(freeText, id), group]),
    ...Object.entries(sections).map(([key, section]): [Pointer, unknown] => [child('/spec', key), section]),
  ];
  return units.flatMap(([unit, value]) => textsIn(value, unit).flatMap(({ pointer, text }) => whereaboutsOf(text).map((one) => ({ ...one, pointer, unit }))));
}

/** Property groups are the job's own affair: only what is left in them from another environment is told. */
const freeText = '/spec/properties';

function elsewhere(all: readonly Finding[], question: Question): Problem[] {
  const { matter, home, former } = question;
  const others = all.filter((one) => one[matter] !== undefined && one[matter] !== home);
  const groupOf = (one: Finding): string => `${one.unit} ${one[matter] ?? ''}`;
  return [...new Set(others.map(groupOf))].flatMap((name) => {
    const group = others.filter((one) => groupOf(one) === name);
    const left = group[0]?.[matter] === former?.value ? group.find(({ pointer }) => !question.replaced?.restates(pointer)) : undefined;
    const first = left ?? group.find(({ kind, unit }) => kind !== 'account' && !unit.startsWith(freeText));
    if (!first) return [];
    const problem = left && former ? leftBehind(left, former, question) : other(first, question);
    return isTold(group, problem.severity, question) ? [] : [problem];
  });
}

function isTold(group: readonly Finding[], severity: Severity, { matter, told }: Question): boolean {
  return told.some((one) => one.matter === matter && reaches(severity, [one]) && group.some(({ pointer }) => pointer === one.pointer));
}

function other({ kind, pointer, ...found }: Finding, { matter, home }: Question): Problem {
  const at = { pointer, message: `the ${kind} is in ${matter === 'account' ? 'account ' : ''}${found[matter] ?? ''}, the application in ${home}` };
  const because = { pointer: matter === 'account' ? '/aws/accountId' : '/aws/region', note: 'the application is here' };
  if (matter === 'account') return { ...at, code: 'FLK3036', severity: 'info', because, help: 'its owner must let the execution role in; if it is not meant, name what the application\'s own account has' };
  return { ...at, code: 'FLK3037', severity: 'warning', because, help: 'if it is meant, the job must reach that Region; otherwise name what the application\'s own Region has' };
}

function leftBehind({ kind, pointer }: Finding, { value, location }: Former, { matter, home }: Question): Problem {
  const [code, key] = matter === 'account' ? (['FLK3036', 'accountId'] as const) : (['FLK3037', 'region'] as const);
  const noun = matter === 'account' ? 'account' : 'Region';
  return {
    code, severity: 'warning', pointer,
    message: `the ${kind === 'account' ? 'account id' : kind} is left from the base file, whose ${noun} ${value} the overlay replaces by ${home}`,
    because: { ...(location && { location }), note: `the ${noun} of the base file` },
    help: `write \${aws.${key}} there, or give the overlay its own; if it is meant, repeat it in the overlay`,
  };
}

/** Two or more sources, sinks and sections, and all in one and the same other Region: then it is rather the application that is astray. */
function allElsewhere(all: readonly Finding[], { home, former }: Question): Problem[] | undefined {
  const placed = all.filter(({ region, unit }) => region !== undefined && !unit.startsWith(freeText));
  const found = placed[0]?.region;
  if (found === undefined || found === home || found === former?.value || placed.some(({ region }) => region !== found)) return undefined;
  if (new Set(placed.map(({ unit }) => unit)).size < 2) return undefined;
  return [{
    code: 'FLK3037', severity: 'warning', pointer: '/aws/region', message: `every ARN and address of the spec is in ${found}, and the application in ${home}`,
    expected: found, found: home, help: `if the application belongs there: region: ${found}`,
  }];
}
