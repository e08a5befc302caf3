// The services' published API models, as botocore carries them. The mock is built on botocore, so where the mock runs
// they are there.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One shape of an API model, reduced to what is checked. */
export interface Shape {
  readonly type:
    | 'structure'
    | 'list'
    | 'map'
    | 'string'
    | 'integer'
    | 'long'
    | 'float'
    | 'double'
    | 'boolean'
    | 'timestamp'
    | 'blob';
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, Member>>;
  readonly member?: { readonly shape: string };
  readonly key?: { readonly shape: string };
  readonly value?: { readonly shape: string };
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
  /** Any JSON at all. */
  readonly document?: boolean;
  /** Exactly one member of the structure is given. */
  readonly union?: boolean;
  readonly timestampFormat?: 'iso8601' | 'rfc822' | 'unixTimestamp';
}

export interface Member {
  readonly shape: string;
  /** The name on the wire, where it differs. */
  readonly locationName?: string;
  /** Where a REST request carries it; in the body when left out. */
  readonly location?: 'uri' | 'querystring' | 'header' | 'headers' | 'statusCode';
}

export interface Operation {
  /** Another operation has taken its place, under the same method and path. */
  readonly deprecated?: boolean;
  readonly input?: { readonly shape: string };
  readonly output?: { readonly shape: string };
  readonly http?: { readonly method: string; readonly requestUri: string; readonly responseCode?: number };
}

export interface ApiModel {
  readonly metadata?: { readonly protocol?: string; readonly targetPrefix?: string };
  readonly shapes: Readonly<Record<string, Shape>>;
  readonly operations: Readonly<Record<string, Operation>>;
}

/**
 * The model of a service, newest version, or undefined when botocore is not installed.
 * @param service botocore's folder name, such as `kinesisanalyticsv2`
 * @param moto path of the mock's server: the Python beside it is asked first
 */
export function findApiModel(service: string, moto: string): ApiModel | undefined {
  const key = `${service} ${moto}`;
  if (!found.has(key)) found.set(key, readApiModel(service, moto));
  return found.get(key);
}

/** Each model is megabytes of JSON behind a start of Python. */
const found = new Map<string, ApiModel | undefined>();

function readApiModel(service: string, moto: string): ApiModel | undefined {
  const folder = botocoreFolder(moto);
  if (folder === undefined) return undefined;
  const versions = join(folder, 'data', service);
  if (!existsSync(versions)) return undefined;
  const newest = readdirSync(versions).sort().at(-1);
  if (newest === undefined) return undefined;
  const plain = join(versions, newest, 'service-2.json');
  const bytes = existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
  return JSON.parse(bytes.toString()) as ApiModel;
}

/** Where botocore is installed beside the mock, or for any Python of this machine. */
export function botocoreFolder(moto: string): string | undefined {
  for (const python of [join(dirname(moto), 'python3'), 'python3', 'python']) {
    try {
      const printed = execFileSync(python, ['-c', 'import botocore; print(botocore.__file__)'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      return dirname(printed.toString().trim());
    } catch {
      // No such Python, or none with botocore: the next may have it.
    }
  }
  return undefined;
}
