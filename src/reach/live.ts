// The answers of the AWS CLI, in files → what they declare of the networks that exist. Files are anybody's: what is no
// answer is told with its place.
import { findNodeAtLocation, parse, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Location } from '../document/location';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { problemList, type ProblemList } from '../diagnostics/problem-list';
import { decode } from '../syntax/decode';
import { locator } from '../syntax/tree';
import { shorten } from '../text/shorten';
import { suggest } from '../text/suggest';
import type { Declared } from './declared';
import type { Answer, Path } from './live-answer';
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
  if (bytes.length > largestAnswer)
    return refuse(`the file has more than ${largestAnswer.toLocaleString('en')} bytes (16 MiB)`);
  const decoded = decode(file, bytes, largestAnswer);
  if ('problem' in decoded) return refuse(decoded.problem.message, decoded.problem.location);
  const { text } = decoded;
  const parsed = parseJson(text);
  if ('fault' in parsed)
    return refuse(`the file is no JSON: ${parsed.fault}`, locator(file, text)(parsed.at, parsed.at));
  const { value } = parsed;
  const kind = kindOf(value);
  const place = placer(file, text);
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
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const suggestions = keys.slice(0, mostKeys).flatMap((key) => suggest(key, Object.keys(kinds)));
  const help = `it has none of the keys ${Object.keys(kinds).join(', ')}; leave out --query and --output`;
  return { help, ...(suggestions.length > 0 && { suggestions }) };
}

/** An answer has few keys. */
const mostKeys = 10;

type Parsed = { readonly value: unknown } | { readonly fault: string; readonly at: number };

/** Node's own parser reads everything at whatever depth, and does not say where it stops. */
function parseJson(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const [first] = faultsOf(text);
    return first
      ? { fault: words(printParseErrorCode(first.error)), at: first.offset }
      : { fault: 'it cannot be parsed', at: 0 };
  }
}

function faultsOf(text: string): ParseError[] {
  const faults: ParseError[] = [];
  const options = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };
  tried(() => parse(text, faults, options) as unknown);
  return faults;
}

/** What nests too deep for a parser that calls itself has no place. */
function tried<Result>(parser: () => Result): Result | undefined {
  try {
    return parser();
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

/** `CommaExpected` → `comma expected`. */
function words(code: string): string {
  return code.replaceAll(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();
}

/** Where a path stands; the tree is grown for the first question. */
function placer(file: string, text: string): (path: Path) => Location {
  let known: { readonly root: Node | undefined; readonly locate: ReturnType<typeof locator> } | undefined;
  return (path) => {
    known ??= { root: tried(() => parseTree(text)), locate: locator(file, text) };
    const node = known.root && path.length > 0 ? findNodeAtLocation(known.root, [...path]) : undefined;
    // Of a whole thing its first character.
    const length = node && node.type !== 'object' && node.type !== 'array' ? node.length : 1;
    return node ? known.locate(node.offset, node.offset + length) : known.locate(0, 0);
  };
}

/** `Vpcs[3].CidrBlock`. */
function pathText(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return shorten(steps.join('').replace(/^[.]/, ''));
}
