// The compiler: every stage, in order. Problems are collected on the way and sorted once.
import { check, checkPlan } from './check';
import type { CodeFile, InspectCode } from './code-file';
import { reaches, type Diagnostic, type Problem } from './diagnostic';
import type { Document, Source } from './document';
import { interpolate } from './interpolate';
import { load } from './load';
import { locate } from './locate';
import { normalise, type NormalApplication } from './normalise';
import { overlay } from './overlay';
import { buildPlan, type Plan } from './plan';
import { isCutShort } from './problem-list';
import type { Synth } from './synth';
import { validate } from './validate';

/** One file as it was read. */
export interface Input {
  /** Path as shown to people. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface Request {
  readonly base: Input;
  readonly overlay?: Input;
  /** What `${env.NAME}` may name. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly inspectCode: InspectCode;
  /** The last stage, which loads CDKTF. Without it the compiler stops at the plan. */
  readonly synth?: Synth;
}

/** As far as the compiler came, and everything it has to say. */
export interface Compiled {
  readonly diagnostics: readonly Diagnostic[];
  /** For code frames. */
  readonly sources: readonly Pick<Source, 'file' | 'text'>[];
  readonly document?: Document;
  readonly normalised?: NormalApplication;
  readonly plan?: Plan;
  /** Path below the output folder → text. Present only without errors. */
  readonly files?: ReadonlyMap<string, string>;
}

export function compile(request: Request): Compiled {
  const loaded = [request.base, ...(request.overlay ? [request.overlay] : [])].map(({ file, bytes }) => ({ file, ...load(file, bytes) }));
  const [base, over] = loaded;
  const sources = loaded.map(({ file, text = '' }) => ({ file, text }));
  const problems: Problem[] = loaded.flatMap((one) => one.problems);
  const stop = (reached: Partial<Compiled> = {}): Compiled => ({ ...reached, sources, diagnostics: locate(reached.document, problems) });

  if (!base?.source || (over && !over.source)) return stop();
  const merged = overlay(base.source, over?.source);
  const interpolated = interpolate(merged.document, request.environment);
  const { document } = interpolated;
  problems.push(...merged.problems, ...interpolated.problems);

  // What follows from an error cannot be told from the rest when not all errors are known.
  if (isCutShort(problems)) return stop({ document });
  const validated = validate(document, problems);
  problems.push(...validated.problems);
  if (!validated.application || reaches('error', problems)) return stop({ document });

  const normalised = normalise(validated.application);
  const file = inspect(normalised, request.inspectCode);
  problems.push(...check({ application: normalised, ...(file && { file }) }));
  if (reaches('error', problems)) return stop({ document, normalised });

  const plan = buildPlan(normalised, file);
  problems.push(...checkPlan(plan, normalised.spec.network !== undefined));
  if (!request.synth || reaches('error', problems)) return stop({ document, normalised, plan });

  const synthesised = request.synth(plan);
  problems.push(...synthesised.problems);
  if (reaches('error', problems)) return stop({ document, normalised, plan });
  return stop({ document, normalised, plan, files: synthesised.files });
}

function inspect({ spec }: NormalApplication, inspectCode: InspectCode): CodeFile | undefined {
  return spec.code.file === undefined ? undefined : inspectCode(spec.code.file);
}
