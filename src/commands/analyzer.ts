// The folder of `reach --analyzer`: one file of Terraform's with paths for the Reachability Analyzer. What stands there
// and is not ours stays.
import { join } from 'node:path';
import type { Home } from '../aws/arn';
import { isOffered } from '../aws/partition-features';
import { prices } from '../aws/prices';
import { analyzerConfiguration, analyzerFile } from '../analyzer/configuration';
import { analyzerPaths, type Asked, type Unasked } from '../analyzer/paths';
import type { World } from '../analyzer/world';
import type { Compiled } from '../compile';
import { conceal } from '../concealment/conceal';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';
import { needText } from '../facts/need';
import { knownWithin } from '../reach/known-around';
import { wholeTopology } from '../reach/from-configuration';
import { isGenerated } from '../terraform/stack-file';
import { harmless } from '../text/harmless';
import { jsonText } from '../text/json-text';
import { shellWord } from '../text/shell-word';
import { refusedPlace } from './output-place';
import type { Live } from './read-live';
import { shown } from './specs';
import { beginningOf, entriesOf } from './standing';
import { writeOutput } from './write-output';

/** What came of it. */
export interface Analysed {
  readonly diagnostics: readonly Diagnostic[];
  /** What was written, in words; nothing where something is in the way. */
  readonly told?: string;
}

/** Writes the paths for the one application of a run. */
export function writeAnalyzer(compiled: readonly Compiled[], live: Live, directory: string): Analysed {
  const inTheWay = refusedPlace(directory, placeHelp) ?? foreignFile(directory);
  if (inTheWay) return { diagnostics: [inTheWay] };
  const [one, ...others] = compiled.filter(({ needs }) => needs !== undefined);
  if (!one?.needs) return { diagnostics: [] };
  if (others.length > 0)
    return nothing(`${others.length + 1} applications are among the specs, and a folder is for one`);
  const { name, home } = one.plan.application;
  if (!isOffered('Reachability Analyzer', home.partition)) return notThere(home);
  const world = worldOf(one, live);
  const job = world.topology.application;
  if (!job) return nothing(`${harmless(name)} stands in no VPC: what it needs is public`);
  const asked = analyzerPaths(world, job, one.needs);
  if (asked.empty.length > 0 && asked.empty.length === job.subnets.known.length)
    return nothing(`no network interface of ${harmless(name)} is among the answers`, sourceHelp);
  const left = [...emptySubnets(one, asked), ...asked.unasked.map((need) => unaskedProblem(one, need))];
  if (asked.paths.length === 0) return { diagnostics: left };
  const content = jsonText(analyzerConfiguration(name, home, asked.paths));
  const problems = writeOutput(directory, [{ path: analyzerFile, content: { text: content } }]);
  return problems.length > 0 ? { diagnostics: problems } : { diagnostics: left, told: toldOf(asked, directory) };
}

const placeHelp = 'choose a folder of its own: --analyzer analyzer';

const sourceHelp =
  'the service makes them when the application starts: then aws ec2 describe-network-interfaces lists them, as ' +
  'flinkform reach --help says';

function notThere({ partition }: Home): Analysed {
  const help = 'leave --analyzer out: the verdicts of reach need none of it';
  return {
    diagnostics: [error('FLK3720', undefined, `AWS has no Reachability Analyzer in partition ${partition}`, { help })],
  };
}

function nothing(message: string, help?: string): Analysed {
  return { diagnostics: [error('FLK9018', undefined, message, { ...(help !== undefined && { help }) })] };
}

/** In the network that the needs were followed in, so that both have the same ids. */
function worldOf(one: Compiled & { readonly needs: object }, live: Live): World {
  const { plan, configuration, normalised, surroundings } = one;
  const { home } = plan.application;
  const { network } = normalised.spec;
  const { subnetOwner = home.accountId } = network?.vpc ?? network ?? {};
  const topology = wholeTopology(configuration, knownWithin(network, live.declared, surroundings));
  return { topology, configuration, found: live.found, home, vpcOwner: subnetOwner };
}

function emptySubnets(one: Compiled, { empty }: Asked): Diagnostic[] {
  const why = 'no network interface of the application there is among the answers';
  const message = `no path begins in ${empty.join(', ')}: ${why}`;
  return empty.length > 0 ? [unasked(one, '/spec/network', message)] : [];
}

function unaskedProblem(one: Compiled, { need, subnets, why }: Unasked): Diagnostic {
  const message = `no path for ${needText(need)} (${need.purpose}) from ${subnets.join(', ')}: ${why}`;
  return unasked(one, need.pointer, message);
}

function unasked({ document, concealment }: Compiled, pointer: Pointer, message: string): Diagnostic {
  const place = document?.places.get(pointer);
  return warning('FLK9019', place?.key ?? place?.value, conceal(message, concealment));
}

/** Terraform reads every file of a folder that is named as its own are. */
function foreignFile(directory: string): Diagnostic | undefined {
  const names = entriesOf(directory).map(({ name }) => name);
  const other = names.filter((name) => /[.](tf|tofu)([.]json)?$/.test(name) && name !== analyzerFile).sort()[0];
  const place = shown(directory);
  if (other !== undefined)
    return refusal(`nothing is written to ${place}: Terraform would read ${harmless(other)} as well`);
  const beginning = beginningOf(join(directory, analyzerFile));
  return beginning === '' || isGenerated(beginning)
    ? undefined
    : refusal(`${place}/${analyzerFile} is there already, and is not flinkform's`);
}

function refusal(message: string): Diagnostic {
  return error('FLK9002', undefined, message, { help: placeHelp });
}

function toldOf({ paths }: Asked, directory: string): string {
  const count = `${paths.length} ${paths.length === 1 ? 'path' : 'paths'}`;
  const price = `${(paths.length * prices.networkAnalysis.usd).toFixed(2)} US dollars`;
  const terraform = `terraform -chdir=${shellWord(harmless(shown(directory)))}`;
  return (
    `wrote ${harmless(shown(directory))}/${analyzerFile}: ${count}; analysing each once costs ${price}\n` +
    `  ${terraform} init && ${terraform} apply -var analyses=1\n`
  );
}
