// Plans and configurations → judgements: with the spec that each was compiled from, or its source map, on its lines.
import { basename, dirname, resolve } from 'node:path';
import { plannedStack, type Compiled } from '../compile';
import type { Diagnostic } from '../diagnostics/diagnostic';
import { warning } from '../diagnostics/problem';
import type { Source } from '../document/document';
import type { PlaceOf } from '../estate/spec-place';
import { stackOf } from '../facts/identity';
import type { Waiver } from '../gate/accept';
import type { Policy } from '../gate/policy';
import { inOrder } from '../gate/judge-estate';
import type { Judgement } from '../gate/finding';
import type { Scoped } from '../gate/scoped-waivers';
import { text, variantOf, type Invocation } from './command';
import { compiledFrom, type FromStack } from './compiled-from';
import type { Revision } from './git-files';
import { judgeFile, type Sorted, type TerraformFile } from './judge-paths';
import { judgedByTeam, judgementConcealed, placesOf, waiversOf, type ByTeam } from './judge-specs';
import type { TerraformSources } from './terraform-sources';

export interface JudgedFiles {
  readonly judged: readonly Scoped[];
  readonly problems: readonly Diagnostic[];
  readonly sources: readonly Pick<Source, 'file' | 'text'>[];
}

export interface FileJudging {
  readonly policy: Policy;
  /** Lines of `*.tf` files, where they were read. */
  readonly written: TerraformSources;
  readonly base: Revision | undefined;
}

export async function judgeFiles(
  { files, specs }: Pick<Sorted, 'files' | 'specs'>,
  { policy, written, base }: FileJudging,
  invocation: Invocation,
): Promise<JudgedFiles> {
  const { compiled, of, problems } = await compiledFrom(invocation, { unwaived: true });
  const environment = text(invocation, 'env');
  const told = files.map((file) => {
    const from = of(file.file);
    return { file, ...('run' in from ? bySpecs(ofStack(file, compiled), policy, base, environment) : byMap(from)) };
  });
  return {
    judged: told.map(({ file, isOurs, stack, placeOf, waivers, ofSpec }) => {
      const judgement = judgeFile(file, {
        policy,
        specIsAsked: ofSpec !== undefined,
        // What we have compiled is judged by the whole catalogue, whether its lines are known or not.
        catalogue: invocation.options['catalogue'] === true || isOurs,
        placeOf: firstOf([placeOf, written.placeOf]),
        ...(stack !== undefined && { stack }),
      });
      return { judgement: judgementConcealed(withFindings(ofSpec, judgement), compiled), waivers };
    }),
    problems: [
      ...problems,
      ...(specs.length > 0 ? [] : unasked(files, invocation)),
      ...told.flatMap(({ problems }) => problems),
      ...compiled.flatMap(({ document, diagnostics }) =>
        // A waiver that names no rule is no matter of the plan alone: whoever wrote it believes that it excuses.
        diagnostics.filter(({ code, severity }) => severity === 'error' && (!document || code === 'FLK3090')),
      ),
    ],
    sources: compiled.flatMap(({ sources }) => sources),
  };
}

/** What is known of where a file comes from. */
interface Known {
  readonly isOurs: boolean;
  /** The name of the stack. */
  readonly stack?: string;
  readonly placeOf: PlaceOf;
  readonly waivers: readonly Waiver[];
  /** What the team's rules about the spec say of it; absent where no spec is known. */
  readonly ofSpec?: ByTeam;
  readonly problems: readonly Diagnostic[];
}

/** Environments and overlays are those of a spec: beside files of Terraform alone they say nothing. */
function unasked(files: readonly TerraformFile[], invocation: Invocation): Diagnostic[] {
  const { environment, overlays } = variantOf(invocation);
  const asked = environment === undefined ? overlays.map((name) => `--overlay ${name}`) : [`--env ${environment}`];
  if (asked[0] === undefined || files.length === 0 || text(invocation, 'spec') !== undefined) return [];
  const message = `${asked[0]} says nothing here: no spec is named`;
  const help = 'leave it out, or name the spec that the plan is of with --spec';
  return [warning('FLK9004', undefined, message, { help })];
}

function byMap({ folder, map }: FromStack): Known {
  if (map === undefined) return { isOurs: false, placeOf: () => undefined, waivers: [], problems: [] };
  return { isOurs: true, stack: basename(resolve(folder)), waivers: [], ...map };
}

function withFindings(more: ByTeam | undefined, judgement: Judgement): Judgement {
  return {
    ...judgement,
    findings: inOrder([...judgement.findings, ...(more?.findings ?? [])]),
    undecided: [...judgement.undecided, ...(more?.undecided ?? [])],
  };
}

function bySpecs(
  compiled: readonly Compiled[],
  policy: Policy,
  base: Revision | undefined,
  environment: string | undefined,
): Known {
  const [only, ...others] = compiled;
  const stack = only && others.length === 0 ? nameOf(only) : undefined;
  return {
    isOurs: true,
    ...(stack !== undefined && { stack }),
    placeOf: firstOf(compiled.map(placesOf)),
    waivers: compiled.flatMap(({ document }) => (document ? waiversOf(document, base) : [])),
    // Of several specs nobody knows which one it is: their rules stay undecided.
    ...(only && others.length === 0 && { ofSpec: judgedByTeam(only, policy, environment) }),
    problems: [],
  };
}

/** Of several specs the one that has made the folder that a file stands in; all of them where none has. */
function ofStack({ file }: TerraformFile, compiled: readonly Compiled[]): readonly Compiled[] {
  const own = compiled.filter((one) => nameOf(one) === basename(dirname(resolve(file))));
  return own.length > 0 ? own : compiled;
}

function nameOf(compiled: Compiled): string | undefined {
  const plan = plannedStack(compiled);
  return plan && stackOf(plan).name;
}

/** The first place that one of them knows. */
function firstOf(places: readonly PlaceOf[]): PlaceOf {
  return (resource, path) => {
    for (const one of places) {
      const place = one(resource, path);
      if (place) return place;
    }
    return undefined;
  };
}
