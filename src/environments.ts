// What the environments of one spec must not share: a stack name, or the place of their Terraform state. Two that do
// would take turns in destroying each other.
import { textAt, valueAt, type Document, type Json } from './document/document';
import type { Problem } from './diagnostics/diagnostic';
import { error } from './diagnostics/problem';
import { child, type Pointer } from './document/pointer';
import { stackName } from './facts/identity';

/** What one environment of a spec takes for itself. */
export interface Claim {
  /** The environment; absent for a base file that names none. */
  readonly environment?: string;
  /** The file that makes it this environment: an overlay, or the base file alone. */
  readonly file: string;
  readonly overlaid: boolean;
  /** Absent where the name of the application depends on a variable, as the other fact may. */
  readonly stack?: string;
  /** How its name is made, where the spec says so. */
  readonly naming?: string;
  /** Account, Region and name of the application, where the spec gives a name of its own. */
  readonly application?: string;
  /** The place of the state, when that is a bucket: a local state stands in the folder of its own stack. */
  readonly state?: string;
}

/**
 * What a document claims, as far as it can be told.
 * @param asked the environment that `--env` names, which the document is compiled for
 */
export function claimOf({ tree, sources }: Document, asked: string | undefined): Claim {
  const file = sources[asked === undefined ? 0 : 1]?.file;
  if (file === undefined) throw new Error('a document without a file');
  const environment = asked ?? settledAt(tree, '/metadata/environment');
  const [bucket, key] = [settledAt(tree, '/aws/backend/bucket'), settledAt(tree, '/aws/backend/key')];
  return {
    file,
    overlaid: asked !== undefined,
    ...stackIn(tree, environment),
    ...applicationIn(tree),
    ...(environment !== undefined && { environment }),
    ...(bucket !== undefined && key !== undefined && { state: `s3://${bucket}/${key}` }),
  };
}

/** The name of the stack, where no part of it depends on a variable. */
function stackIn(tree: Json, environment: string | undefined): Pick<Claim, 'naming' | 'stack'> {
  const name = settledAt(tree, '/metadata/name');
  const others = (['project', 'naming'] as const).filter((key) => valueAt(tree, child('/metadata', key)) !== undefined);
  const said = others.map((key) => [key, settledAt(tree, child('/metadata', key))] as const);
  if (name === undefined || said.some(([, text]) => text === undefined)) return {};
  const naming = settledAt(tree, '/metadata/naming');
  const named = { name, ...(environment !== undefined && { environment }), ...Object.fromEntries(said) };
  return { stack: stackName(named), ...(naming !== undefined && { naming }) };
}

/** AWS knows an application by its name within an account and a Region. */
function applicationIn(tree: Json): Pick<Claim, 'application'> {
  const parts = ['/aws/accountId', '/aws/region', '/spec/applicationName'].map((place) => settledAt(tree, place));
  return parts.some((part) => part === undefined) ? {} : { application: parts.join('/') };
}

/** Holds what is compiled against the environments of the spec, itself among them. */
export function sharedWith(own: Claim, all: readonly Claim[]): Problem[] {
  const others = all.filter(
    ({ file, environment }) =>
      // The base file alone is an environment only when it names one.
      environment !== undefined && file !== own.file && !(own.overlaid && environment === own.environment),
  );
  const overlaid = others.find(({ environment }) => environment === own.environment);
  if (overlaid) return [overlayLeftOut(own, overlaid)];
  const twin = own.stack === undefined ? undefined : others.find(({ stack }) => stack === own.stack);
  if (twin) return [stackOfTwo(own, twin)];
  const namesake =
    own.application === undefined ? undefined : others.find((one) => one.application === own.application);
  if (namesake) return [applicationOfTwo(own, namesake)];
  // A base file that names no environment is compiled for its errors, not to be applied.
  const state = own.environment === undefined ? undefined : own.state;
  const rival = state === undefined ? undefined : others.find((other) => other.state === state);
  return state === undefined || rival === undefined ? [] : [stateOfTwo(own, rival, state)];
}

/** Without `--env` a base file that names an environment is compiled as that one, and its overlay is not there. */
function overlayLeftOut({ stack, environment }: Claim, { file }: Claim): Problem {
  const message = `"${stack ?? environment}" is the stack of ${file} as well, which is left out without --env`;
  const help = `compile with --env ${environment}, or remove metadata.environment from the base file: --env sets it`;
  return error('FLK9010', '/metadata/environment', message, { help });
}

function stackOfTwo(own: Claim, other: Claim): Problem {
  const message = `${own.file} and ${other.file} are two environments with one stack name, "${own.stack}"`;
  if (own.naming?.includes('{environment}') === false)
    return error('FLK9010', '/metadata/naming', message, { help: 'put {environment} into it' });
  const help = 'leave metadata.name to the base file: the environment becomes part of every name by itself';
  return error('FLK9010', '/metadata/name', message, { help });
}

function applicationOfTwo(own: Claim, other: Claim): Problem {
  const message = `${own.file} and ${other.file} are two environments with one application, in one account and Region`;
  const help = 'put ${metadata.environment} into the name';
  return error('FLK9010', '/spec/applicationName', message, { help });
}

function stateOfTwo(own: Claim, other: Claim, state: string): Problem {
  const message = `${own.file} and ${other.file} are two environments that keep their state in ${state}`;
  const help = 'put ${metadata.environment} into the key, or give each environment a bucket of its own';
  return error('FLK9011', '/aws/backend/key', message, { help });
}

/** Text that is there, with its placeholders replaced. */
function settledAt(tree: Json, pointer: Pointer): string | undefined {
  const text = textAt(tree, pointer);
  return text?.includes('${') === true ? undefined : text;
}
