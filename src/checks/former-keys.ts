// Keys of before: other ones than the key of now, of the Region of what is still under them.
import type { Encryption, Source } from '../../generated/application';
import { parseArn } from '../aws/arn';
import { whereaboutsOf } from '../aws/whereabouts';
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
  const { spec, identity } = application;
  const uses = connectionsOf(application).map(({ config, pointer }) => ({ config, pointer }));
  // Keys of the code and its bucket are held to the Region among the surroundings.
  const places = [
    ...uses,
    { config: spec.code, pointer: '/spec/code' },
    { config: spec.storage, pointer: '/spec/storage' },
  ];
  return [
    ...places.flatMap(({ config, pointer }) => inPlaces(config, pointer, notTheKeyOfNow)),
    ...uses.flatMap(({ config, pointer }) =>
      inPlaces(config, pointer, (place) => elsewhere(place, identity.home.region)),
    ),
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

function inPlaces(value: unknown, pointer: Pointer, rule: (place: Place) => Problem[]): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const { [formerKeys]: keys, ...beside }: Record<string, unknown> = { ...value };
  return [
    ...(Array.isArray(keys) ? rule({ keys, beside, pointer }) : []),
    ...Object.entries(beside).flatMap(([key, member]) => inPlaces(member, child(pointer, key), rule)),
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

function elsewhere({ keys, beside, pointer }: Place, home: string): Problem[] {
  const expected = regionOf(beside, pointer, home);
  if (expected === undefined) return [];
  return keys.flatMap((key, index) => {
    const found = parseArn(String(key)).region;
    if (found === expected.region) return [];
    const message = `the former key is in ${found}, what is under it in ${expected.region}`;
    const { region, because } = expected;
    const help = 'keys are of the Region of what they encrypt';
    return [error('FLK3008', child(pointer, formerKeys, index), message, { expected: region, found, because, help })];
  });
}

/** What is created is in the application's Region; of a bucket that exists nobody knows it but by its key. */
function regionOf(beside: Place['beside'], pointer: Pointer, home: string) {
  if ('create' in beside && beside['create'] !== undefined)
    return { region: home, because: { pointer: '/aws/region', note: 'the application is here' } };
  for (const [key, text] of Object.entries(beside).filter(([, one]) => typeof one === 'string')) {
    const found = whereaboutsOf(String(text))[0]?.region;
    if (found !== undefined) return { region: found, because: { pointer: child(pointer, key), note: `the ${key}` } };
  }
  return undefined;
}
