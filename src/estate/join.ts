// Which resource another one's argument means: by the expression behind it, or by the name, id or ARN that it says.
import {
  argument,
  argumentBefore,
  inOrder,
  ofTypes,
  standing,
  type Estate,
  type Resource,
  type Standing,
} from './estate';
import { placesOf } from './places';
import { listedBy, remembered, rememberedBy } from './remembered';
import { textOf, type Value } from './value';

/** What others know a resource by, beside its ARN and id. */
const names = ['arn', 'id', 'name', 'bucket', 'key_id', 'cluster_name', 'domain_name', 'function_name'] as const;

/**
 * The resources of the types that an argument means; an expression that names a resource with several instances means
 * all of them. Empty when it means none that is in the estate.
 */
export function meant(estate: Estate, value: Value, ...types: readonly string[]): readonly Standing[] {
  if (value.kind === 'unset') return [];
  const { byPlace, byName, byOwnName } = knownIn(estate, ...types);
  const named = value.references.flatMap((place) => byPlace.get(place) ?? []);
  if (named.length > 0) return inOrder(estate, named);
  const found = textsOf(value).flatMap((text) => [
    ...(byName.get(text) ?? []),
    ...(byOwnName.get(String(endOfArn(text))) ?? []),
  ]);
  return inOrder(estate, found);
}

/** The resources of some types by what others know them by. */
const knownIn = rememberedBy((estate: Estate, ...types: readonly string[]) => {
  const among = ofTypes(estate, ...types).filter((one): one is Standing => one.arguments !== undefined);
  return {
    byPlace: listedBy(among, placesOf),
    byName: listedBy(among, namesOf),
    byOwnName: listedBy(among, ownNamesOf),
  };
});

/** Whether an argument means what another one of the same estate means: by reference or by text. */
export function means(value: Value, resource: Resource): boolean {
  if (value.kind === 'unset') return false;
  if (refersTo(value, resource)) return true;
  return resource.arguments !== undefined && textsOf(value).some((text) => isKnownAs(resource as Standing, text));
}

/** Whether the expression behind an argument names a resource. */
export function refersTo(value: Value, resource: Resource): boolean {
  return value.kind !== 'unset' && placesOf(resource).some((place) => value.references.includes(place));
}

/** Rows with a value each → those whose value means a resource. Looks at each row once, however many ask. */
export function meaning<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly Value[],
): (resource: Resource) => readonly Row[] {
  const textsIn = (row: Row): string[] => valuesOf(row).flatMap(textsOf);
  const byReference = listedBy(rows, (row) =>
    valuesOf(row).flatMap((one) => (one.kind === 'unset' ? [] : one.references)),
  );
  const byText = listedBy(rows, textsIn);
  const byEnd = listedBy(rows, (row) => textsIn(row).flatMap((text) => endOfArn(text) ?? []));
  return (one) => [
    ...new Set([
      ...placesOf(one).flatMap((place) => byReference.get(place) ?? []),
      ...(one.arguments ? namesOf(one as Standing) : []).flatMap((name) => byText.get(name) ?? []),
      ...(one.arguments ? ownNamesOf(one as Standing) : []).flatMap((name) => byEnd.get(name) ?? []),
    ]),
  ];
}

/** The resources of a type that will stand and whose argument means this one. */
export function pointing(estate: Estate, type: string, path: string, to: Resource): readonly Standing[] {
  return inOrder(estate, pointersIn(estate, type, path)(to));
}

/** The resources of a type that will stand and whose argument says the same text. */
export function saying(estate: Estate, type: string, path: string, value: Value): readonly Standing[] {
  const text = textOf(value);
  return text === undefined ? [] : (sayersIn(estate, type, path).get(text) ?? []);
}

const sayersIn = rememberedBy((estate: Estate, type: string, path: string) =>
  listedBy(standing(estate, type), (one) => [textOf(argument(one, path))].filter((text) => text !== undefined)),
);

/** The resources of a type, gone ones included, of which an argument said a text before the change. */
export function wasKnownAs(estate: Estate, type: string, path: string, text: string | undefined): readonly Resource[] {
  return text === undefined ? [] : (knownBeforeIn(estate, type, path).get(text) ?? []);
}

const knownBeforeIn = rememberedBy((estate: Estate, type: string, path: string) =>
  listedBy(ofTypes(estate, type), (one) => [textOf(argumentBefore(one, path))].filter((text) => text !== undefined)),
);

const pointersIn = rememberedBy((estate: Estate, type: string, path: string) =>
  meaning(standing(estate, type), (one) => [argument(one, path)]),
);

function textsOf(value: Value): string[] {
  if (value.kind !== 'known') return [];
  if (Array.isArray(value.value)) return value.value.filter((one): one is string => typeof one === 'string');
  const text = textOf(value);
  return text === undefined ? [] : [text];
}

/** `arn:aws:s3:::code` is the bucket `code`; `arn:…:stream/orders` the stream `orders`. */
export function endOfArn(text: string): string | undefined {
  return /^arn:[^:]+:[^:]*:[^:]*:[^:]*:(?:.*[/:])?([^/:]+)(?:[:][*])?$/.exec(text)?.[1];
}

/** The texts that others know a resource by. */
export const namesOf = remembered((one: Standing): readonly string[] => named(one, names));

/** Those that may stand at the end of an ARN. */
const ownNamesOf = remembered((one: Standing): readonly string[] =>
  named(
    one,
    names.filter((name) => name !== 'arn'),
  ),
);

function named(one: Standing, paths: readonly string[]): readonly string[] {
  return paths.map((name) => textOf(argument(one, name))).filter((text) => text !== undefined);
}

function isKnownAs(one: Standing, text: string): boolean {
  const end = endOfArn(text);
  return namesOf(one).includes(text) || (end !== undefined && ownNamesOf(one).includes(end));
}
