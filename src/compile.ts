// The compiler: every stage, in order. Problems are collected on the way and sorted once.
import type { FlinkApplication } from '../generated/application';
import { check } from './check';
import { checkPlan } from './check-plan';
import { blotted, starredIn } from './concealment/blot';
import { concealed, concealmentOf } from './concealment/conceal';
import { configure, withoutOverride } from './configuration';
import { judgeWritten } from './written';
import { reaches, type Problem } from './diagnostics/diagnostic';
import type { Document, Source } from './document/document';
import { asEnvironment, contradiction, isOverlay, overlaysOf, setEnvironment, type Asked } from './environment';
import { claimOf, sharedWith, type Claim } from './environments';
import { inWordsOfTheSpec } from './concealment/looked-up';
import { lookUp } from './look-up';
import { interpolate } from './interpolate';
import type { Interpolated } from './interpolated';
import type { Variables } from './schema/variable';
import { load } from './load';
import { locate } from './locate';
import type { NetworkStack } from '../generated/network-stack';
import { checkNetwork, checkNetworkPlan, movedProblem, normaliseNetwork, planNetwork } from './network-stack';
import { concealedIn, type FoundContract, type KnownNetwork } from './reach/found-contract';
import { ownNetwork } from './network/normal';
import { planWithMoves } from './move';
import { normalise, type NormalApplication } from './normalise';
import { overlay } from './overlay';
import type { Configuration } from './override';
import type { Plan } from './plan';
import { add, isCutShort } from './diagnostics/problem-list';
import { withPaths } from './reach/contract-paths';
import { declaredFor } from './reach/declared-by-spec';
import { contractAround, knownAround } from './reach/known-around';
import { staleCopy } from './reach/live-contract';
import { asLive, knownVpc, withLiveZones } from './reach/live-vpc';
import { topologyOf } from './reach/from-configuration';
import { reach, reachProblems } from './reach/reach';
import { standing } from './reach/standing';
import { toldPlaces } from './reach/told-places';
import { refer } from './refer';
import { replacedBy, type Replaced } from './document/replaced';
import type { Compiled, Environment, Made, MadeNetwork, Reached, Request } from './compiled';
import { ensured } from './text/ensured';
import { validate } from './validate';
import { isImpossible, putter, unusedWaivers } from './waive';

export * from './compiled';

export function compile(request: Request): Compiled {
  const base = load(request.base.file, request.base.bytes);
  const overs = overlaysOf(request).map(({ file, bytes }) => load(file, bytes));
  const files = [base, ...overs];
  const problems: Problem[] = files.flatMap((file) => file.problems);
  const [bottom, ...above] = files.flatMap(({ source }) => source ?? []);
  const isRead = above.length === overs.length;
  const { interpolated, ...reached }: Reached & { readonly interpolated?: Interpolated } =
    bottom && isRead ? fromSources(request, bottom, above, problems) : {};

  const contract = reached.normalised && contractFor(reached.normalised, request);
  const hidden = concealedIn(contract, concealmentOf(files, interpolated, reached.plan?.wired?.told));
  const concealment = inWordsOfTheSpec(hidden, interpolated?.found);
  const sources = files.map((one) => shown(one, () => blotted(one, problems, concealment)));
  const starred = starredIn(files, sources);
  const diagnostics = locate(reached.document, problems).map((one) => concealed(one, concealment, starred(one)));
  return { ...reached, concealment, sources, diagnostics };
}

/** The trees of the files → the one tree that they mean → what is made of it. */
function fromSources(
  request: Request,
  base: Source,
  overs: readonly Source[],
  problems: Problem[],
): Reached & { readonly interpolated: Interpolated } {
  const { asked, further } = inLayers(request, overs);
  const merged = overlay(base, ...overs);
  const inEnvironment = asked ? setEnvironment(merged.document, asked) : merged.document;
  const replacedPlaceholders = interpolate(inEnvironment, request.variables);
  const { interpolated, problems: unreferred } = refer(replacedPlaceholders, request.findOfferings ?? (() => []));
  const { document } = interpolated;
  add(problems, merged.problems, interpolated.problems, unreferred, asked ? contradiction(document, asked) : []);

  // What follows from an error cannot be told from the rest when not all errors are known.
  if (isCutShort(problems)) return { interpolated, document };
  const validated = validate(document, [...problems, ...interpolated.unfound]);
  add(problems, validated.problems);
  const { application, network } = validated;
  if ((!application && !network) || reaches('error', problems)) return { interpolated, document };

  add(problems, sharedWith(claimOf(document, asked?.name), claimsOf(base, request.others ?? [], further)));
  const replaced = overs.length > 0 ? { replaced: replacedBy(base, overs) } : {};
  const { waiting, found } = interpolated;
  const made = application
    ? fromApplication(request, { application, ...replaced, waiting, found }, problems)
    : fromNetwork(request, ensured(network, 'a document of no kind'), problems);
  return { interpolated, document, ...made };
}

/** Which of the overlays is the environment's, and which lie on it. */
function inLayers({ environment }: Request, overs: readonly Source[]) {
  const [first, ...rest] = overs;
  if (!environment || !first) return { asked: undefined, further: overs };
  return { asked: { name: environment.name, overlay: first, further: rest }, further: rest };
}

type Given = Pick<Interpolated, 'found' | 'waiting'> & {
  readonly application: FlinkApplication;
  readonly replaced?: Replaced;
};

/** An application that the schema accepts → its plan, its configuration, its files. */
function fromApplication(request: Request, accepted: Given, problems: Problem[]): Made {
  const { application: given, replaced, waiting, found: looked } = accepted;
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
  const planned = planWithMoves(given, normalised, file);
  put(checkPlan(planned, normalised.spec, seen, knownVpc(normalised.spec.network, request.declared)));
  if (isImpossible(problems)) return { normalised, plan: planned };
  const { plan, problems: unlooked } = lookUp(planned, normalised.spec.lookups, looked);
  const { configuration, problems: unconfigured } = configure(plan);
  put(unlooked, unconfigured, judgeWritten(normalised, configuration));
  const { needs, problems: unreached } = reachOf(planned, plan === planned ? configuration : undefined, request, {
    network,
    seen,
  });
  put(unreached);
  add(problems, unusedWaivers(heeded, problems));
  const made = { normalised, plan, configuration, needs, ...(surroundings && { surroundings }) };
  return request.synth && !reaches('error', problems) ? { ...made, files: request.synth(plan) } : made;
}

interface Around {
  readonly network: NormalApplication['spec']['network'] | undefined;
  readonly seen: KnownNetwork | undefined;
}

/**
 * Where spec and configuration are compared, what is looked up stands for itself in both.
 * @param planned the plan in which it does
 * @param same its configuration, where that is known already
 */
function reachOf(planned: Plan, same: Configuration | undefined, { declared }: Request, { network, seen }: Around) {
  const configuration = same ?? configure(planned).configuration;
  const { resources, application } = planned;
  const known = knownAround(network, declared, seen);
  const needs = reach(planned, configuration, known);
  const seenBy = { plan: planned, known, ...(network && { network }), without: withoutOverride(planned) };
  const there = standing({ configuration, resources, network, stack: application.name }, declared);
  return { needs, problems: [...there, ...reachProblems(needs, seenBy)] };
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

/** What the base file alone and the other environments take for themselves, under the same overlays on top. */
function claimsOf(base: Source, others: readonly Environment[], further: readonly Source[]): Claim[] {
  const claimed = (document: Document, name?: string): Claim =>
    claimOf(interpolate(document, noVariables).document, name);
  const overlaid = readable(others).map((asked) =>
    claimed(asEnvironment(overlay(base, asked.overlay, ...further).document, asked.name), asked.name),
  );
  return [claimed(overlay(base, ...further).document), ...overlaid];
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
