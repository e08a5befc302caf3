// The answers of the AWS CLI, in files → what they declare of the networks that exist. Files are anybody's: what is no
// answer is told with its place.
import type { Location } from '../document/location';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { problemList, type ProblemList } from '../diagnostics/problem-list';
import { nearKeys, pathText, readJson, type Path } from '../syntax/json-file';
import { locator } from '../syntax/tree';
import type { Declared } from './declared';
import type { Answer } from './live-answer';
import { answeredIn } from './live-answered';
import { endpointsIn } from './live-endpoints';
import { faultyIn } from './live-faulty';
import { foundIn, type Found } from './live-found';
import { lookedIn } from './live-looked';
import { networkAclsIn, prefixListsIn, securityGroupsIn } from './live-filters';
import { answersOf, isCut, kindOf, kinds, type Answers, type Kind } from './live-kinds';
import { hostedZonesIn } from './live-names';
import { resolverRulesIn } from './live-resolver';
import { attachmentsIn, internetGatewaysIn, natGatewaysIn, peeringsIn, routeTablesIn } from './live-routes';
import { takenIn } from './live-taken';
import { subnetsIn, vpcsIn } from './live-vpcs';
import { onceById } from './merge-declared';

/** The largest answer that is read, in bytes: some ten thousand security groups. */
export const largestAnswer = 16 * 1024 * 1024;

/** A file as it was read. */
export interface AnswerFile {
  /** Path as shown to people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What the files say, as far as they can be read: with an error among the problems that is not all. */
export function declaredByAnswers(files: readonly AnswerFile[]): {
  readonly declared: Declared;
  readonly found: Found;
  readonly problems: readonly Problem[];
} {
  const problems = problemList();
  const answers = answersOf(files.flatMap((file) => readAnswer(file, problems)));
  const found = foundIn(answers);
  return { declared: { ...declaredBy(answers), interfaces: found.interfaces }, found, problems: problems.all() };
}

/** What is told twice is told once: people ask again, and for VPCs of several accounts. */
function declaredBy(answers: Answers): Declared {
  const vpcs = vpcsIn(answers);
  return {
    vpcs,
    subnets: subnetsIn(answers),
    routeTables: routeTablesIn(answers, vpcs),
    securityGroups: securityGroupsIn(answers),
    networkAcls: networkAclsIn(answers),
    prefixLists: onceById(prefixListsIn(answers)),
    natGateways: onceById(natGatewaysIn(answers)),
    internetGateways: internetGatewaysIn(answers),
    endpoints: onceById(endpointsIn(answers, vpcs)),
    peerings: onceById(peeringsIn(answers)),
    attachments: onceById(attachmentsIn(answers)),
    hostedZones: onceById(hostedZonesIn(answers)),
    resolverRules: resolverRulesIn(answers),
    faulty: onceById(faultyIn(answers)),
    taken: takenIn(answers),
    looked: lookedIn(answers),
    answered: answeredIn(answers),
  };
}

function readAnswer({ file, bytes }: AnswerFile, problems: ProblemList): [Kind, Answer][] {
  const refuse = (message: string, location?: Location, more: Pick<Problem, 'help' | 'suggestions'> = {}): [] => {
    problems.add(error('FLK9016', location ?? locator(file, '')(0, 0), message, more));
    return [];
  };
  const read = readJson(file, bytes, largestAnswer);
  if ('fault' in read) return refuse(read.fault, read.location);
  const { value, place } = read;
  const kind = kindOf(value);
  if (kind === undefined) return refuse('the file is no answer that is known here', place([]), nearest(value));
  const told = new Set<string>();
  const tell = (path: Path, what: string): void => {
    const message = `${pathText(path)} ${what}`;
    // Some things are looked at for several others.
    if (!told.has(message)) refuse(message, place(path));
    told.add(message);
  };
  const answer: Answer = { value, path: [], tell };
  if (isCut(answer)) problems.add(cut(kind, place));
  return [[kind, answer]];
}

function cut(kind: Kind, place: (path: Path) => Location): Problem {
  const message = `the answer leaves off before its end: what more there is of ${kind} is not known`;
  return warning('FLK9017', place(['NextToken']), message, {
    help: `without --max-items and --no-paginate, aws ${kinds[kind]} asks for all of it`,
  });
}

function nearest(value: unknown): Pick<Problem, 'help' | 'suggestions'> {
  const known = Object.keys(kinds);
  const suggestions = nearKeys(value, known);
  const help = `it has none of the keys ${known.join(', ')}; leave out --query and --output`;
  return { help, ...(suggestions.length > 0 && { suggestions }) };
}
