// Checks a value against a shape of an API model: what the real endpoint does before its own code runs.
import type { ApiModel, Shape } from './model';

/** Every way in which `value` is not a `shape`, each with its path; empty when it conforms. */
export function conform(model: ApiModel, shape: string, value: unknown, path = ''): string[] {
  const definition = model.shapes[shape];
  if (definition === undefined) return [`${path}: the API model has no shape ${shape}`];
  if (definition.document === true) return [];
  switch (definition.type) {
    case 'structure':
      return structure(model, definition, value, path);
    case 'list':
      if (!Array.isArray(value)) return [`${path} is not a list`];
      return [
        ...size(definition, value.length, path, 'items'),
        ...value.flatMap((item, index) => conform(model, definition.member?.shape ?? '', item, `${path}[${index}]`)),
      ];
    case 'map':
      return map(model, definition, value, path);
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${path} is not a boolean`];
    case 'string':
      return text(definition, value, path);
    case 'blob':
      return blob(definition, value, path);
    case 'timestamp':
      if (definition.timestampFormat === 'iso8601')
        return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? [] : [`${path} is not a date and time`];
      // JSON carries timestamps as seconds since the epoch, unless the model says otherwise:
      // https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
      return typeof value === 'number' ? [] : [`${path} is not a number of seconds`];
    default:
      return number(definition, value, path);
  }
}

function structure(model: ApiModel, shape: Shape, value: unknown, path: string): string[] {
  const { members = {}, required = [], union = false } = shape;
  if (!isObject(value)) return [`${path} is not a structure`];
  const onWire = new Map(Object.entries(members).map(([name, member]) => [member.locationName ?? name, member]));
  const missing = required
    .map((name) => members[name]?.locationName ?? name)
    // A null member is the same as an absent one to the service.
    .filter((name) => value[name] === undefined || value[name] === null)
    .map((name) => `${path}.${name} is required`);
  const given = Object.values(value).filter((item) => item !== undefined && item !== null).length;
  const many = union && given !== 1 ? [`${path} has ${given} members, exactly one of them can be given`] : [];
  const inside = Object.entries(value).flatMap(([name, item]) => {
    const member = onWire.get(name);
    if (member === undefined) return [`${path}.${name} is unknown`];
    return item === undefined || item === null ? [] : conform(model, member.shape, item, `${path}.${name}`);
  });
  return [...missing, ...many, ...inside];
}

function map(model: ApiModel, shape: Shape, value: unknown, path: string): string[] {
  if (!isObject(value)) return [`${path} is not a map`];
  const { key, value: item } = shape;
  const entries = Object.entries(value);
  const inside = entries.flatMap(([name, entry]) => [
    ...conform(model, key?.shape ?? '', name, `${path} key ${JSON.stringify(name.slice(0, 40))}`),
    ...conform(model, item?.shape ?? '', entry, `${path}[${JSON.stringify(name.slice(0, 40))}]`),
  ]);
  return [...size(shape, entries.length, path, 'entries'), ...inside];
}

function text(shape: Shape, value: unknown, path: string): string[] {
  if (typeof value !== 'string') return [`${path} is not a string`];
  if (shape.enum !== undefined && !shape.enum.includes(value))
    return [`${path} is ${JSON.stringify(value)}, not one of ${shape.enum.join(', ')}`];
  const fits = shape.pattern === undefined || whole(shape.pattern).test(value);
  return [
    // Characters are Unicode's, not the halves that JavaScript counts.
    ...size(shape, [...value].length, path, 'characters'),
    ...(fits ? [] : [`${path} does not match ${shape.pattern}`]),
  ];
}

/** A pattern in the words of Java, for the whole of a text. Java reads two surrogates, as Glue has them, as one. */
function whole(pattern: string): RegExp {
  const translated = pattern.replaceAll('\\p{Print}', '[\\x20-\\x7E]').replaceAll('\\p{ASCII}', '[\\x00-\\x7F]');
  return new RegExp(`^(?:${translated})$`, /\\p\{|\\uD800\\uDC00/.test(translated) ? 'u' : '');
}

/** Bytes, which JSON carries in base 64; what is measured are the bytes. */
function blob(shape: Shape, value: unknown, path: string): string[] {
  if (typeof value !== 'string' || !/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value))
    return [`${path} is not in base 64`];
  return size(shape, Buffer.from(value, 'base64').length, path, 'bytes');
}

function number(shape: Shape, value: unknown, path: string): string[] {
  if (typeof value !== 'number') return [`${path} is not a number`];
  const whole = shape.type === 'float' || shape.type === 'double' || Number.isInteger(value);
  const fits = shape.type !== 'integer' || Math.abs(value) <= 2 ** 31 - 1;
  return [
    ...(whole ? [] : [`${path} is not a whole number`]),
    ...(fits ? [] : [`${path} is ${value}, which is more than 32 bits hold`]),
    ...size(shape, value, path, ''),
  ];
}

/** @param unit what is counted; empty when the value itself is measured */
function size(shape: Shape, actual: number, path: string, unit: string): string[] {
  const { min = unit === '' ? -Infinity : 0, max = Infinity } = shape;
  return actual >= min && actual <= max
    ? []
    : [`${path} ${unit === '' ? `is ${actual}` : `has ${actual} ${unit}`}, allowed are ${min} to ${max}`];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
