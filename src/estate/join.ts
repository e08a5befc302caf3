// Which resource another one's argument means: by the expression behind it, or by the name, id or ARN that it says.
import { argument, type Estate, type Resource, type Standing } from './estate';
import { textOf, type Value } from './value';

/** What others know a resource by, beside its ARN and id. */
const names = ['arn', 'id', 'name', 'bucket', 'key_id', 'cluster_name', 'domain_name', 'function_name'] as const;

/**
 * The resources of the types that an argument means; an expression that names a resource with several instances means
 * all of them. Empty when it means none that is in the estate.
 */
export function meant(estate: Estate, value: Value, ...types: readonly string[]): readonly Standing[] {
  const among = estate.resources.filter(
    (one): one is Standing => types.includes(one.type) && one.arguments !== undefined,
  );
  if (value.kind === 'unset') return [];
  const named = among.filter(({ place }) => value.references.includes(place));
  if (named.length > 0) return named;
  const texts = textsOf(value);
  return among.filter((one) => texts.some((text) => isKnownAs(one, text)));
}

/** Whether an argument means what another one of the same estate means: by reference or by text. */
export function means(value: Value, resource: Resource): boolean {
  if (value.kind === 'unset') return false;
  if (value.references.includes(resource.place)) return true;
  return resource.arguments !== undefined && textsOf(value).some((text) => isKnownAs(resource as Standing, text));
}

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
export function namesOf(one: Standing): string[] {
  return names.map((name) => textOf(argument(one, name))).filter((text) => text !== undefined);
}

function isKnownAs(one: Standing, text: string): boolean {
  const end = endOfArn(text);
  return names.some((name) => {
    const known = textOf(argument(one, name));
    return known !== undefined && (known === text || (end !== undefined && name !== 'arn' && known === end));
  });
}
