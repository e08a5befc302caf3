// flinkform reach: whether every packet has a way, hop by hop, proven from what Terraform will make.
import type { Compiled } from '../compile';
import { conceal } from '../concealment/conceal';
import { concealedData } from '../concealment/concealed-data';
import { reaches, sorted, type Diagnostic } from '../diagnostics/diagnostic';
import { isElsewhere, needText } from '../facts/need';
import { meaningOf } from '../reach/explanation';
import type { Hop } from '../reach/hop';
import type { Path, Reached } from '../reach/trace';
import { ensured } from '../text/ensured';
import { groupBy } from '../text/group-by';
import { harmless } from '../text/harmless';
import { jsonText } from '../text/json-text';
import { writeAnalyzer } from './analyzer';
import { exit, failOn, shared, text, type Command, type Terminal } from './command';
import { compileSpecs, exitCode, report } from './compile-specs';
import { liveCommands } from './live-commands';
import { notLive, readLive } from './read-live';

export const reach: Command = {
  name: 'reach',
  summary: 'follow the path to everything that the application needs, hop by hop',
  usage: '<spec, folder or - for standard input>...',
  arity: [1, Infinity],
  options: {
    live: {
      type: 'string',
      value: 'FOLDER',
      description: 'take what exists from the answers of the AWS CLI in a folder (see below)',
    },
    analyzer: {
      type: 'string',
      value: 'FOLDER',
      description: 'write Terraform with a path of the Reachability Analyzer for each need; with --live only',
    },
    verbose: { type: 'boolean', description: 'show every hop of what is proven as well; --json always has them' },
    env: shared.env,
    overlay: shared.overlay,
    json: shared.json,
    'fail-on': shared.failOn,
  },
  examples: ['reach examples/msk.yaml', 'reach examples --json'],
  appendix: ['a folder for --live, of a VPC that exists', liveCommands],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const [folder, directory] = [text(invocation, 'live'), text(invocation, 'analyzer')];
    if (directory !== undefined && folder === undefined) return withoutAnswers(terminal);
    const live = folder === undefined ? notLive : readLive(folder);
    if (reaches('error', live.problems)) return refused(live.problems, terminal);
    const { compiled, diagnostics } = await compileSpecs(invocation, {
      unbuilt: true,
      ...(live.declared && { declared: live.declared }),
    });
    const analysed = directory === undefined ? { diagnostics: [] } : writeAnalyzer(compiled, live, directory);
    const run = { compiled, diagnostics: sorted([...live.problems, ...diagnostics, ...analysed.diagnostics]) };
    report(run, 'pretty', terminal);
    const reached = compiled.flatMap(reachOfSpec);
    const told = [...reached, ...compiled.flatMap(notJudged)];
    terminal.out(
      options['json'] === true
        ? jsonText(told)
        : told.map((one) => toldText(one, options['verbose'] === true)).join('\n'),
    );
    if (analysed.told !== undefined) terminal.err(analysed.told);
    const isUnwritten = reaches('error', analysed.diagnostics);
    return compiled.length === 0 || isUnwritten ? exit.failed : exitCode(run.diagnostics, failOn(invocation));
  },
};

function withoutAnswers(terminal: Terminal): number {
  const why = '--analyzer takes network interfaces from the answers that --live names';
  terminal.err(`flinkform: ${why}\n  = see: flinkform reach --help\n`);
  return exit.failed;
}

function refused(diagnostics: readonly Diagnostic[], terminal: Terminal): number {
  report({ compiled: [], diagnostics }, 'pretty', terminal);
  return exit.failed;
}

/** What is told of one spec. */
export interface Told {
  readonly application: string;
  readonly region: string;
  readonly needs: readonly Reached[];
}

/** The reach of an application; nothing of what was not compiled so far. */
export function reachOfSpec({ plan, needs, concealment }: Compiled): Told[] {
  if (!needs) return [];
  const { name, home } = plan.application;
  const told = { application: name, region: home.region, needs: needs.map(withoutTargets) };
  // Hosts are taken out of longer values, and stand within sentences.
  return [concealedData<unknown>(told, concealment, (text) => conceal(text, concealment)) as Told];
}

/** A spec whose paths nobody followed, and the errors that kept them from being followed. */
export interface NotJudged {
  readonly spec: string;
  readonly errors: readonly { readonly code: string; readonly message: string }[];
}

/** No spec is left out in silence; a network has no needs of its own, and a place in the report by its errors alone. */
export function notJudged({ needs, networkStack, diagnostics, sources }: Compiled): NotJudged[] {
  const errors = diagnostics.flatMap(({ severity, code, message }) =>
    severity === 'error' ? [{ code, message }] : [],
  );
  if (needs || (networkStack && errors.length === 0)) return [];
  return [{ spec: ensured(sources[0], 'a spec without a file').file, errors }];
}

/** What a path leads to is told by its last hops. */
function withoutTargets({ paths, ...need }: Reached): Reached {
  return { ...need, paths: paths.map(({ target: _, ...path }) => path) };
}

function toldText(told: Told | NotJudged, verbose: boolean): string {
  if ('needs' in told) return applicationText(told, verbose);
  const errors = told.errors.map(({ code, message }) => `  ${code}  ${harmless(message)}`);
  return `${[`${harmless(told.spec)}  not judged`, ...errors].join('\n')}\n`;
}

function applicationText({ application, region, needs }: Told, verbose: boolean): string {
  if (needs.length === 0) return `${harmless(application)}\n  in no VPC: what it needs is public\n`;
  const counted = (['blocked', 'assumed', 'proven'] as const).flatMap((verdict) => {
    const count = needs.filter((need) => need.verdict === verdict).length;
    return count > 0 ? [`${count} ${verdict}`] : [];
  });
  const title = `${harmless(application)}  ${counted.join(', ')}`;
  return `${[title, ...needTexts(needs, region, verbose)].join('\n')}\n`;
}

/** One line for a need that is proven; of the others, which come first, the paths that are not. */
function needTexts(needs: readonly Reached[], region: string, verbose: boolean): string[] {
  const isBrief = ({ verdict }: Reached): boolean => verdict === 'proven' && !verbose;
  const [brief, whole] = [needs.filter(isBrief), needs.filter((need) => !isBrief(need))];
  const shownOf = ({ paths }: Reached): readonly Alike[] =>
    verbose ? paths.map((path) => [path]) : alike(paths.filter(({ verdict }) => verdict !== 'proven'));
  return [
    ...whole.flatMap((need) => ['', needLine(need, region), ...shownOf(need).flatMap(pathLines)]),
    ...(brief.length > 0 ? ['', ...brief.map((need) => needLine(need, region))] : []),
  ];
}

/** Paths that are told once, by the hops of the first. */
type Alike = readonly [Path, ...Path[]];

/** What is assumed for one and the same reason is one thing to know, from however many subnets it leads. */
function alike(paths: readonly Path[]): Alike[] {
  const reasons = ({ hops }: Path): string[] =>
    hops.flatMap(({ verdict }) => (verdict.is === 'assumed' ? verdict.why : []));
  const keyOf = (path: Path, index: number): string =>
    path.verdict === 'assumed' ? JSON.stringify([path.to, ...reasons(path)]) : String(index);
  return [...groupBy([...paths.entries()], ([index, path]) => keyOf(path, index)).values()].map(
    ([[, first], ...more]) => [first, ...more.map(([, path]) => path)],
  );
}

function needLine({ need, verdict }: Reached, region: string): string {
  const where = isElsewhere(need, { region }) ? ` in ${need.region}` : '';
  return `  ${verdict}  ${harmless(needText(need))}${where}  ${harmless(need.purpose)}`;
}

function pathLines(paths: Alike): string[] {
  const [{ to, hops }] = paths;
  const subnets = [...new Set(paths.map(({ subnet }) => subnet))].join(', ');
  const widest = Math.max(0, ...hops.map(({ kind }) => kind.length));
  return [`    ${harmless(subnets)} to ${harmless(to)}`, ...hops.map((hop) => `      ${hopText(hop, widest)}`)];
}

function hopText({ kind, way, at, by, verdict }: Hop, widest: number): string {
  const decided = by === undefined || by === at ? '' : ` by ${by}`;
  return harmless(`${way.padEnd(5)}  ${kind.padEnd(widest)}  ${at}${decided}${verdictText(verdict)}`);
}

function verdictText(verdict: Hop['verdict']): string {
  if (verdict.is === 'proven') return '';
  if (verdict.is === 'assumed') return `  assumed: ${verdict.why}`;
  return `  blocked: ${meaningOf(verdict)} (${verdict.code})`;
}
