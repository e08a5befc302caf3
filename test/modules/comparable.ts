// What is compared of a planned resource, and why some of it is not compared letter by letter.
import { mergeStatements, type Statement } from '../../src/facts/statement';
import { sortedKeys } from '../../src/text/sorted-keys';

/** The values of a planned resource, by argument. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * - Tags: the compiler gives them to the provider; a module has none, and gives them to each resource. `tags_all` is
 *   what AWS gets of both.
 * - Policies are compared as what they allow: a module merges the statements that its caller hands over, and cannot
 *   sort them by what they will say.
 * - Fingerprints in names are made by the compiler of what a resource says. A module has another function for it, and
 *   what they are made of is compared itself.
 */
export function comparable(type: string, { tags, tags_all: all, ...values }: Values): Values {
  const tagged = { ...(isSome(all) ? { tags_all: all } : isSome(tags) && { tags }) };
  return sortedKeys(read(withoutFingerprints(type, { ...values, ...tagged }))) as Values;
}

/** No tags are said in several ways. */
const isSome = (tags: unknown): boolean => isMap(tags) && Object.keys(tags).length > 0;

/** What the compiler's `fingerprint` makes. */
const fingerprint = '[0-9a-f]{8}';

function withoutFingerprints(type: string, values: Values): Values {
  const { name_prefix: prefix, input, source } = values;
  // parts/execution-role.ts
  if (type === 'aws_iam_role_policy' && typeof prefix === 'string')
    return { ...values, name_prefix: prefix.replace(new RegExp(`-${fingerprint}-$`), '-') };
  // Each stands in a folder of its own.
  if (type === 'aws_s3_object' && typeof source === 'string')
    return { ...values, source: source.replace(/^.*[/]assets[/]/, 'assets/') };
  // parts/connected.ts; the output is the input once more.
  if (type === 'terraform_data' && isMap(input) && 'connected' in input)
    return { ...values, input: { ...input, connected: 'a fingerprint' } };
  return values;
}

/** Texts that are documents of JSON as what they say. */
function read(value: unknown): unknown {
  if (typeof value === 'string') return documentIn(value) ?? value;
  if (Array.isArray(value)) return value.map(read);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, read(one)]));
}

function documentIn(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    const document: unknown = JSON.parse(text);
    return isMap(document) && 'Statement' in document ? allowedBy(document) : document;
  } catch {
    return undefined;
  }
}

/** A policy whose statements are merged as the compiler merges them, and sorted. */
function allowedBy({ Statement: given, ...rest }: Values): Values {
  const statements = listOf(given).map((one) => one as Values);
  const merged = mergeStatements(statements.flatMap((one) => asPlain(one) ?? []));
  const others = statements.filter((one) => !asPlain(one)).map(asSets);
  return { ...rest, Statement: [...merged.map(({ causes: _, ...said }) => said), ...sorted(others)] };
}

/** A statement that allows actions on resources, as the compiler's are; undefined for any other. */
function asPlain({ Effect, Action, Resource, Condition, ...rest }: Values): Statement | undefined {
  if (Effect !== 'Allow' || !Action || !Resource || Object.keys(rest).length > 0) return undefined;
  return {
    actions: listOf(Action).map(String),
    resources: listOf(Resource).map(String),
    ...(isMap(Condition) && { conditions: conditionSets(Condition) as NonNullable<Statement['conditions']> }),
    causes: [],
  };
}

function asSets(statement: Values): Values {
  const members = Object.entries(statement).map(([key, value]): [string, unknown] => {
    if (/^(Not)?(Action|Resource)$/.test(key)) return [key, sorted(listOf(value))];
    return [key, key === 'Condition' ? conditionSets(value as Values) : value];
  });
  return sortedKeys(Object.fromEntries(members)) as Values;
}

function conditionSets(conditions: Values): Values {
  const sets = (of: unknown): Values =>
    Object.fromEntries(Object.entries(of as Values).map(([key, values]) => [key, sorted(listOf(values))]));
  return sortedKeys(
    Object.fromEntries(Object.entries(conditions).map(([operator, of]) => [operator, sets(of)])),
  ) as Values;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function sorted<One>(values: readonly One[]): One[] {
  return values.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
