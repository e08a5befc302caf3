// Values of a template, which may be texts whatever they say → what the provider reads: its schema says of which type.
import { memberOf } from '../document/own';
import { asObject, isObject, listOf } from '../estate/shape';
import type { AttributeType, Block } from '../terraform/provider-schema';
import type { Path } from '../syntax/json-file';
import type { Members } from './described';
import { isScalar, type Tell } from './translate';

/**
 * What the schema does not have is left as it is.
 * @param path of the resource, where what is of no such type is told
 */
export function typed(values: Members, block: Block, path: Path, tell: Tell): Members {
  const known = [block.attributes, block.block_types].flatMap((all) => Object.keys(all ?? {}));
  const others = Object.entries(values).filter(([name]) => !known.includes(name));
  const said = Object.entries(block.attributes ?? {}).flatMap(([name, { type }]) => {
    const value = memberOf(values, name);
    if (value === undefined) return [];
    const read = readAs(type, value);
    if (read === undefined) tell(path, `says of ${name} what is no ${String(type)}`);
    return read === undefined ? [] : [[name, read] as const];
  });
  const nested = Object.entries(block.block_types ?? {}).flatMap(([name, { max_items: most, block: inner }]) => {
    const value = memberOf(values, name);
    if (value === undefined) return [];
    const one = (member: unknown): Members => typed(asObject(member) as Members, inner, path, tell);
    return [[name, most === 1 ? one(value) : listOf(value).map(one)] as const];
  });
  return Object.fromEntries<unknown>([...others, ...said, ...nested]);
}

/** Undefined for what cannot be read so. */
function readAs(type: AttributeType, value: unknown): unknown {
  if (!isScalar(value)) return Array.isArray(type) ? value : undefined;
  const text = String(value);
  if (type === 'number') return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
  if (type === 'bool') return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
  return type === 'string' ? text : undefined;
}

/** A map of properties holds texts: CloudFormation writes numbers and switches out. */
export function withTexts(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withTexts(one));
  if (isMap && isScalar(value)) return String(value);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withTexts(member, isMap || key === 'PropertyMap')]),
  );
}
