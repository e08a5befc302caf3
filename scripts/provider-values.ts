// Values to try a provider with: plain ones for what stands still, pairs of them for what changes. What they mean is of
// no interest, only that the provider reads them.
import type { AttributeType } from '../src/terraform/provider-schema';
import type { Data } from './provider-process';

const arn = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;

/** By what the name of an argument ends with: the provider parses some of them. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/arns?$|_role$|principal$/, arn('a')],
  [/cidr|ipv4$/, '10.0.0.0/16'],
  [/policy$|pattern$|definition$|document$|body$/, '{"a":1}'],
];

/** A value for an argument that stands still. */
export function plain(type: AttributeType, name: string): Data {
  if (type === 'string') return forms.find(([pattern]) => pattern.test(name))?.[1] ?? 'a';
  if (type === 'number') return 1;
  if (type === 'bool') return true;
  const [kind, inner] = type;
  if (kind === 'object') return Object.fromEntries(Object.entries(inner).map(([key, one]) => [key, plain(one, key)]));
  return kind === 'map' ? { a: plain(inner, name) } : [plain(inner, name)];
}

const texts: readonly (readonly [string, string])[] = [
  ['a', 'b'],
  ['1.2.3', '1.2.4'],
];

/** Beside those, for what is parsed. */
const parsed: readonly (readonly [RegExp, readonly [string, string]])[] = [
  [/arns?$|_role$|principal$/, [arn('a'), arn('b')]],
  [/cidr|ipv4$/, ['10.0.0.0/16', '10.1.0.0/16']],
  [/policy$|pattern$|definition$|document$|body$/, ['{"a":1}', '{"a":2}']],
];

/** Pairs of values from which and to which an argument changes, each way. */
export function pairsFor(type: AttributeType, name: string): (readonly [before: Data, after: Data])[] {
  return oneWay(type, name).flatMap(([one, other]) => [[one, other] as const, [other, one] as const]);
}

function oneWay(type: AttributeType, name: string): (readonly [Data, Data])[] {
  if (type === 'string') return [...texts, ...parsed.filter(([form]) => form.test(name)).map(([, pair]) => pair)];
  if (type === 'number') return [[1, 2]];
  if (type === 'bool') return [[true, false]];
  const [kind, inner] = type;
  if (kind === 'object') return [[plain(type, name), otherwise(inner)]];
  if (kind === 'map') return oneWay(inner, name).map(([one, other]) => [{ a: one }, { a: other }]);
  const replaced = oneWay(inner, name).map(([one, other]): readonly [Data, Data] => [[one], [other]]);
  const grown = oneWay(inner, name).map(([one, other]): readonly [Data, Data] => [[one], [one, other]]);
  return [...replaced, ...grown];
}

/** An object of which every member is another one than the plain one has. */
function otherwise(members: Readonly<Record<string, AttributeType>>): Data {
  return Object.fromEntries(
    Object.entries(members).map(([name, type]) => [name, (oneWay(type, name)[0] as readonly [Data, Data])[1]]),
  );
}
