// The compiler: every stage, in order. Problems are collected on the way and sorted once.
import type { FlinkApplication } from '../generated/application';
import { check } from './check';
import { checkPlan } from './check-plan';
import type { InspectCode } from './facts/code-file';
import { blotted, starredIn } from './concealment/blot';
import { concealed, concealmentOf, type Concealment } from './concealment/conceal';
import { configure, withoutOverride } from './configuration';
import { judgeWritten } from './written';
import { reaches, type Diagnostic, type Problem } from './diagnostics/diagnostic';
import type { Document, Source } from './document/document';
import { asEnvironment, contradiction, isOverlay, setEnvironment, type Asked } from './environment';
import { claimOf, sharedWith, type Claim } from './environments';
import { interpolate, type Interpolated, type Variables } from './interpolate';
import { load } from './load';
import { locate } from './locate';
import type { NetworkStack } from '../generated/network-stack';
import {
  checkNetwork,
  checkNetworkPlan,
  movedProblem,
  normaliseNetwork,
  planNetwork,
  type NormalNetworkStack,
} from './network-stack';
import { concealedIn, type FoundContract } from './reach/found-contract';
import { ownNetwork } from './network/normal';
import { planWithMoves } from './move';
import { normalise, type NormalApplication } from './normalise';
import { overlay } from './overlay';
import type { Configuration } from './override';
import type { AnyPlan, NetworkPlan, Plan } from './plan';
import { add, isCutShort } from './diagnostics/problem-list';
import type { Declared } from './reach/declared';
import { withPaths } from './reach/contract-paths';
import { declaredFor } from './reach/declared-by-spec';
import { contractAround, knownAround } from './reach/known-around';
import { staleCopy } from './reach/live-contract';
import { asLive, knownVpc, withLiveZones } from './reach/live-vpc';
import { topologyOf } from './reach/from-configuration';
import { reach, reachProblems } from './reach/reach';
import { standing } from './reach/standing';
import { toldPlaces } from './reach/told-places';
import type { Surroundings } from './reach/surroundings';
import type { Reached as ReachedNeed } from './reach/trace';
import { replacedBy, type Replaced } from './document/replaced';
import type { Synth } from './synth';
import { ensured } from './text/ensured';
import { validate } from './validate';
import { isImpossible, putter, unusedWaivers } from './waive';

/** Looks for what is known of a network, by its whole name. */
export type FindContract = (network: string) => FoundContract | undefined;

/** One file as it was read. */
export interface Input {
  /** Path as shown to people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** An environment of a spec: what `--env` names, and the file that says what differs in it. */
export interface Environment {
  readonly name: string;
  readonly overlay: Input;
}

export interface Request {
  readonly base: Input;
  /** The environment asked for. Without one the base file is compiled alone. */
  readonly environment?: Environment;
  /** The other environments of the spec: only compared with this one. */
  readonly others?: readonly Environment[];
  /** What `${env.NAME}` may name. */
  readonly variables: Variables;
  readonly inspectCode: InspectCode;
  /** What is known of a network that is a stack of its own, by its name; nothing when left out. */
  readonly findContract?: FindContract;
  /** The names of all networks of which something is known. */
  readonly networks?: readonly string[];
  /** What is known of networks that exist, besides what the spec says of them. */
  readonly declared?: Declared;
  /** Tell what is waived as if it were not: somebody else judges the waivers. */
  readonly unwaived?: true;
  /** The last stage, which loads CDKTF. Without it the compiler stops at the configuration. */
  readonly synth?: Synth;
}

/** What every compilation tells, however far it came. */
interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** For code frames: what may be a secret is blotted out. */
  readonly sources: readonly Pick<Source, 'file' | 'text'>[];
  /** What no report may show of this spec. */
  readonly concealment: Concealment;
}

/** Keys of stages that were not reached. */
type Without<Key extends string> = { readonly [key in Key]?: undefined };

interface Configured {
  readonly normalised: NormalApplication;
  readonly plan: Plan;
  /** What Terraform would read, as plain data. */
  readonly configuration: Configuration;
  /** The paths to everything that it needs, in the network that the configuration makes and that is declared. */
  readonly needs: readonly ReachedNeed[];
  /** The network of another stack that the application stands in, where more than its zones is known of it. */
  readonly surroundings?: Surroundings;
}

interface Synthesised extends Configured {
  /** Path below the output folder → text. Present only without errors. */
  readonly files: ReadonlyMap<string, string>;
}

/** The keys of what is made of an application, and of a network. */
type OfApplication = 'normalised' | 'plan' | 'needs' | 'surroundings';
type OfNetwork = 'networkStack' | 'networkPlan';

/** What was made of a network that is a stack of its own. */
type MadeNetwork = Without<OfApplication> &
  (
    | ({ readonly networkStack: NormalNetworkStack } & Without<'networkPlan' | 'configuration' | 'files'>)
    | {
        readonly networkStack: NormalNetworkStack;
        readonly networkPlan: NetworkPlan;
        readonly configuration: Configuration;
        readonly files?: ReadonlyMap<string, string>;
      }
  );

/** What was made of an application: who holds the result of a stage holds those of all stages before it. */
type Made =
  | (Pick<Configured, 'normalised'> &
      Without<'plan' | 'configuration' | 'needs' | 'surroundings' | 'files' | OfNetwork>)
  | (Pick<Configured, 'normalised' | 'plan'> &
      Without<'configuration' | 'needs' | 'surroundings' | 'files' | OfNetwork>)
  | (Configured & Without<'files' | OfNetwork>)
  | (Synthesised & Without<OfNetwork>);

/** What was made of the files of a spec. */
type Reached =
  | Without<'document' | keyof Synthesised | OfNetwork>
  | ({ readonly document: Document } & (Made | MadeNetwork | Without<keyof Synthesised | OfNetwork>));

/** As far as the compiler came, and everything it has to say. */
export type Compiled = Report & Reached;

/** The plan of whatever stack was compiled, if the compiler came so far. */
export function plannedStack({ plan, networkPlan }: Compiled): AnyPlan | undefined {
  return plan ?? networkPlan;
}

export function compile(request: Request): Compiled {
  const { environment } = request;
  const base = load(request.base.file, request.base.bytes);
  const over = environment && load(environment.overlay.file, environment.overlay.bytes);
  const files = [base, ...(over ? [over] : [])];
  const problems: Problem[] = files.flatMap((file) => file.problems);
  const isRead = base.source !== undefined && (over === undefined || over.source !== undefined);
  const { interpolated, ...reached }: Reached & { readonly interpolated?: Interpolated } = isRead
    ? fromSources(request, base.source, over?.source, problems)
    : {};

  const contract = reached.normalised && contractFor(reached.normalised, request);
  const concealment = concealedIn(contract, concealmentOf(files, interpolated, reached.plan?.wired?.told));
  const sources = files.map((one) => shown(one, () => blotted(one, problems, concealment)));
  const starred = starredIn(files, sources);
  const diagnostics = locate(reached.document, problems).map((one) => concealed(one, concealment, starred(one)));
  return { ...reached, concealment, sources, diagnostics };
}

/** The trees of the files → the one tree that they mean → what is made of it. */
function fromSources(
  request: Request,
  base: Source,
  over: Source | undefined,
  problems: Problem[],
): Reached & { readonly interpolated: Interpolated } {
  const asked = request.environment && over && { name: request.environment.name, overlay: over };
  const merged = overlay(base, over);
  const inEnvironment = asked ? setEnvironment(merged.document, asked) : merged.document;
  const interpolated = interpolate(inEnvironment, request.variables);
  const { document } = interpolated;
  add(problems, merged.problems, interpolated.problems, asked ? contradiction(document, asked) : []);

  // What follows from an error cannot be told from the rest when not all errors are known.
  if (isCutShort(problems)) return { interpolated, document };
  const validated = validate(document, problems);
  add(problems, validated.problems);
  const { application, network } = validated;
  if ((!application && !network) || reaches('error', problems)) return { interpolated, document };

  add(problems, sharedWith(claimOf(document, asked?.name), claimsOf(base, request.others ?? [])));
  const replaced = over && { replaced: replacedBy(base, over) };
  const made = application
    ? fromApplication(request, { application, ...replaced, waiting: interpolated.waiting }, problems)
    : fromNetwork(request, ensured(network, 'a document of no kind'), problems);
  return { interpolated, document, ...made };
}

type Given = Pick<Interpolated, 'waiting'> & { readonly application: FlinkApplication; readonly replaced?: Replaced };

/** An application that the schema accepts → its plan, its configuration, its files. */
function fromApplication(request: Request, accepted: Given, problems: Problem[]): Made {
  const { application: given, replaced, waiting } = accepted;
  const normalised = normalise(given, waiting);
  const { network, code } = normalised.spec;
  const file = code.file === undefined ? undefined : request.inspectCode(code.file);
  const contract = contractFor(normalised, request);
  const found = { ...(file && { file }), ...(replaced && { replaced }), ...(contract && { contract }) };
  const application = asLive(normalised, request.declared);
  const heeded = request.unwaived ? [] : normalised.waivers;
  const put = putter(problems, normalised.waivers, heeded);
  put(check({ application, networks: request.networks, ...found }), staleCopy(network, request));
  if (isImpossible(problems)) return { normalised };
  const seen = contract && 'known' in contract ? contract : undefined;
  const surroundings = seen?.surroundings;
  const plan = planWithMoves(given, normalised, file);
  put(checkPlan(plan, normalised.spec, seen, knownVpc(normalised.spec.network, request.declared)));
  if (isImpossible(problems)) return { normalised, plan };
  const { configuration, problems: unconfigured } = configure(plan);
  const around = knownAround(network, request.declared, seen);
  const needs = reach(plan, configuration, around);
  put(
    unconfigured,
    judgeWritten(normalised, configuration),
    standing({ configuration, resources: plan.resources, network, stack: plan.application.name }, request.declared),
    reachProblems(needs, { plan, known: around, ...(network && { network }), without: withoutOverride(plan) }),
  );
  add(problems, unusedWaivers(heeded, problems));
  const made = { normalised, plan, configuration, needs, ...(surroundings && { surroundings }) };
  return request.synth && !reaches('error', problems) ? { ...made, files: request.synth(plan) } : made;
}

/** A network that the schema accepts → its plan, its configuration, its files. */
function fromNetwork(request: Request, network: NetworkStack, problems: Problem[]): MadeNetwork {
  const networkStack = normaliseNetwork(network);
  const heeded = request.unwaived ? [] : networkStack.waivers;
  const put = putter(problems, networkStack.waivers, heeded);
  put(checkNetwork({ ...networkStack, network: withLiveZones(networkStack.network, request.declared) }));
  if (isImpossible(problems)) return { networkStack };
  const planned = planNetwork(networkStack);
  const own = ensured(ownNetwork(networkStack.network), 'a network stack without a network');
  const { name: stack } = networkStack.identity;
  const topology = topologyOf(configure(planned).configuration, declaredFor(own));
  const { plan: networkPlan, problems: untold } = withPaths(planned, topology, toldPlaces(own));
  const { configuration, problems: unconfigured } = configure(networkPlan);
  put(
    checkNetworkPlan(networkStack, networkPlan, knownVpc(networkStack.network, request.declared)),
    unconfigured,
    untold,
    standing({ configuration, resources: networkPlan.resources, network: own, stack }, request.declared).map(
      movedProblem,
    ),
  );
  add(problems, unusedWaivers(heeded, problems));
  const made = { networkStack, networkPlan, configuration };
  return request.synth && !reaches('error', problems) ? { ...made, files: request.synth(networkPlan) } : made;
}

/** Texts are blotted when somebody looks: for a diagnostic in the file, or a frame of it. */
function shown({ file }: Pick<Source, 'file'>, blot: () => string): Pick<Source, 'file' | 'text'> {
  let text: string | undefined;
  return {
    file,
    get text() {
      return (text ??= blot());
    },
  };
}

/** The variables of this run are this environment's: what another one takes from them is not known. */
const noVariables: Variables = { values: {} };

/** What the base file alone and the other environments of a spec take for themselves. */
function claimsOf(base: Source, others: readonly Environment[]): Claim[] {
  const claimed = (document: Document, name?: string): Claim =>
    claimOf(interpolate(document, noVariables).document, name);
  const overlaid = readable(others).map((asked) =>
    claimed(asEnvironment(overlay(base, asked.overlay).document, asked.name), asked.name),
  );
  return [claimed(overlay(base).document), ...overlaid];
}

/** The other environments, as far as their files can be read: what is wrong in them is said when they are compiled. */
function readable(environments: readonly Environment[]): Asked[] {
  return environments.flatMap(({ name, overlay: input }) => {
    const { source } = load(input.file, input.bytes);
    return source && isOverlay(source.tree) ? [{ name, overlay: source }] : [];
  });
}

/** What is known of the network that the application shares. */
function contractFor({ spec }: NormalApplication, { findContract, declared }: Request): FoundContract | undefined {
  return contractAround(spec.network, declared, findContract);
}
