// What a sink writes must not be where the application's code is: the job could replace it.
import { directionOf } from '../connectors';
import type { Written } from '../connectors/connector';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';
import type { NormalSpec } from '../normalise';
import { connectionsOf } from '../parts/connections';
import type { Check } from './check';

/** Where the code is, and the place in the spec that says so. */
interface CodePlace {
  readonly bucket: string;
  /** Of one object its key, of uploaded code the folder for all of it. */
  readonly key: string;
  readonly pointer: Pointer;
}

export const codePlace: Check = ({ application }) => {
  const place = placeOf(application.spec);
  if (!place) return [];
  return connectionsOf(application).flatMap(({ config, ...use }) =>
    (directionOf(config, use.direction).writes?.(config, use) ?? [])
      .filter((written) => covers(written, place))
      .map((written) => amongCode(written, place, use.name)),
  );
};

/** Of code whose version is named the service loads no other. */
function placeOf({ code, storage }: NormalSpec): CodePlace | undefined {
  const uploadedTo = storage?.create?.name ?? storage?.bucket;
  if (code.file !== undefined)
    return uploadedTo === undefined ? undefined : { bucket: uploadedTo, key: 'code/', pointer: '/spec/code/file' };
  const { bucket, key, version } = code;
  if (bucket === undefined || key === undefined || version !== undefined) return undefined;
  return { bucket, key, pointer: '/spec/code/key' };
}

function covers({ bucket, prefix }: Written, { bucket: own, key }: CodePlace): boolean {
  return bucket === own && (key.startsWith(prefix) || (key.endsWith('/') && prefix.startsWith(key)));
}

function amongCode({ bucket, prefix, pointer }: Written, { key, pointer: code }: CodePlace, sink: string): Problem {
  const where = prefix === '' ? `anywhere in bucket "${bucket}"` : `to "${prefix}" in bucket "${bucket}"`;
  return error('FLK3064', pointer, `sink ${sink} writes ${where}, where the application's own code is`, {
    because: { pointer: code, note: `the code is at "${key}"` },
    help: `give it a prefix of its own, such as ${sink}/, or another bucket`,
  });
}
