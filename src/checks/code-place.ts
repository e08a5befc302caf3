// What the job may write must not be where its code is: it could replace it.
import { directionOf } from '../connectors';
import { whereTo, type Objects } from '../connectors/connector';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import type { Pointer } from '../document/pointer';
import type { NormalApplication } from '../normalise';
import { placeOfUpload } from '../parts/code';
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
  const place = placeOf(application);
  return place ? [...dataAmongCode(application, place), ...sinksAmongCode(application, place)] : [];
};

function sinksAmongCode(application: NormalApplication, place: CodePlace): Problem[] {
  return connectionsOf(application).flatMap(({ config, ...use }) =>
    (directionOf(config, use.direction).writes?.(config, use) ?? [])
      .filter((written) => covers(written, place))
      .map((written) => amongCode(written, place, use.name)),
  );
}

function dataAmongCode({ spec: { storage } }: NormalApplication, { bucket, key, pointer }: CodePlace): Problem[] {
  if (storage?.data === undefined || bucket !== (storage.create?.name ?? storage.bucket)) return [];
  if (!overlap(storage.data, key)) return [];
  return [
    error('FLK3064', '/spec/storage/data', `the data prefix "${storage.data}" is among the application's own code`, {
      because: { pointer, note: `the code is at "${key}"` },
      help: 'use another prefix, such as data/',
    }),
  ];
}

/** Of code whose version is named the service loads no other. */
function placeOf({ identity, spec: { code, storage } }: NormalApplication): CodePlace | undefined {
  const uploadedTo = storage?.create?.name ?? storage?.bucket;
  if (code.file !== undefined) {
    if (storage === undefined || uploadedTo === undefined) return undefined;
    return { bucket: uploadedTo, key: placeOfUpload(identity, code.file, storage), pointer: '/spec/code/file' };
  }
  const { bucket, key, version } = code;
  if (bucket === undefined || key === undefined || version !== undefined) return undefined;
  return { bucket, key, pointer: '/spec/code/key' };
}

function covers({ bucket, prefix }: Objects, { bucket: own, key }: CodePlace): boolean {
  return bucket === own && overlap(prefix, key);
}

/** Whether something with the prefix may be the object of that key, or one in that folder. */
function overlap(prefix: string, key: string): boolean {
  return key.startsWith(prefix) || (key.endsWith('/') && prefix.startsWith(key));
}

function amongCode(written: Objects, { key, pointer: code }: CodePlace, sink: string): Problem {
  return error(
    'FLK3064',
    written.pointer,
    `sink ${sink} writes ${whereTo(written)}, where the application's own code is`,
    {
      because: { pointer: code, note: `the code is at "${key}"` },
      help: `give it a prefix of its own, such as ${sink}/, or another bucket`,
    },
  );
}
