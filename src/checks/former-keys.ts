// Keys of before are other ones than the key of now. That they are of the right Region is for key-regions.ts.
import type { Encryption, Source } from '../../generated/application';
import type { KeyOf } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { child, type Pointer } from '../document/pointer';
import { connectionsOf } from '../parts/connections';
import type { Check } from './check';

/** By these names keys stand in every connector, at any depth. */
const formerKeys = 'formerKmsKeys' satisfies KeyOf<Source>;
const bucket = 'bucket' satisfies KeyOf<Source>;
const ownKey = 'kmsKey' satisfies keyof Encryption;

export const formerKeyRules: Check = ({ application }) => {
  const { code, storage } = application.spec;
  return [
    ...connectionsOf(application).flatMap(({ config, pointer }) => inPlaces(config, pointer)),
    ...inPlaces(code, '/spec/code'),
    ...inPlaces(storage, '/spec/storage'),
  ];
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object that names former keys. */
interface Place {
  readonly keys: readonly unknown[];
  /** What stands beside them. */
  readonly beside: Readonly<Record<string, unknown>>;
  readonly pointer: Pointer;
}

function inPlaces(value: unknown, pointer: Pointer): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [formerKeys]: keys, ...beside }: Record<string, unknown> = { ...value };
  return [
    ...(Array.isArray(keys) ? notTheKeyOfNow({ keys, beside, pointer }) : []),
    ...Object.entries(beside).flatMap(([key, member]) => inPlaces(member, child(pointer, key))),
  ];
}

function notTheKeyOfNow({ keys, beside, pointer }: Place): Problem[] {
  const now = keyOfNow(beside, pointer);
  return keys.flatMap((key, index) =>
    now !== undefined && key === now.key
      ? [
          error('FLK3069', child(pointer, formerKeys, index), 'the key encrypts what is written now', {
            because: { pointer: now.pointer, note: 'it is the key here' },
            help: 'name the key that was there before, or remove this one',
          }),
        ]
      : [],
  );
}

interface KeyOfNow {
  readonly key: string;
  readonly pointer: Pointer;
}

/** Beside a store that exists; of one that is created, in its creation, or in that of the bucket that it fills. */
function keyOfNow(beside: Place['beside'], pointer: Pointer): KeyOfNow | undefined {
  const given = keyIn(beside, pointer);
  const { create } = beside;
  if (given !== undefined || !isObject(create)) return given;
  const at = child(pointer, 'create');
  const filled = Object.entries(create).find(([, part]) => isObject(part) && ('create' in part || bucket in part));
  if (filled) return keyOfNow(filled[1] as Place['beside'], child(at, filled[0]));
  return keyIn(create['encryption'], child(at, 'encryption'));
}

function keyIn(value: unknown, pointer: Pointer): KeyOfNow | undefined {
  const key = isObject(value) ? value[ownKey] : undefined;
  return typeof key === 'string' ? { key, pointer: child(pointer, ownKey) } : undefined;
}
