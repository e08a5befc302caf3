// The shape of `generated/aws-provider.json`: `terraform providers schema -json`, in its own words, without prose and
// without the resources and data sources that we never emit. Written by `scripts/provider-schema.ts`.
import type { Step } from './template';
import { own } from '../document/own';

export interface ProviderSchema {
  /** The release the schema was read from. */
  readonly version: string;
  /** What `provider "aws" {}` takes, without `endpoints`. */
  readonly provider: Block;
  readonly resources: Readonly<Record<string, Block>>;
  /** What is looked up, by its type without `data.`. */
  readonly dataSources: Readonly<Record<string, Block>>;
}

export interface Block {
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly block_types?: Readonly<Record<string, BlockType>>;
  readonly deprecated?: true;
}

/** Neither required nor optional: the provider computes it, so a configuration may refer to it but not set it. */
export interface Attribute {
  readonly type: AttributeType;
  readonly required?: true;
  readonly optional?: true;
  readonly computed?: true;
  readonly deprecated?: true;
}

export type AttributeType =
  | 'string'
  | 'number'
  | 'bool'
  | readonly ['list' | 'set' | 'map', AttributeType]
  | readonly ['object', Readonly<Record<string, AttributeType>>];

export interface BlockType {
  readonly nesting_mode: 'list' | 'set' | 'single';
  readonly min_items?: number;
  readonly max_items?: number;
  readonly block: Block;
}

/** Whether a configuration may set the attribute. */
export const isSettable = (attribute: Attribute): boolean => attribute.required === true || attribute.optional === true;

/**
 * What a value is, when Terraform converts none into another of these by itself. A set is a list here, an object a map.
 */
export type Kind = 'string' | 'number' | 'bool' | 'list' | 'map';

/**
 * Where `steps` lead inside a resource with this schema: to a value of some kind, as far as it is known; or nowhere,
 * with the reason as the end of a sentence.
 */
export function follow(block: Block, steps: readonly Step[]): { readonly kind?: Kind; readonly problem?: string } {
  let place: Place = { block };
  for (const [index, step] of steps.entries()) {
    const next = enter(place, step);
    if (typeof next === 'string') return { problem: index === 0 ? next : `"${show(steps.slice(0, index))}" ${next}` };
    if (next === undefined) return {}; // Keys of a map are not in the schema.
    place = next;
  }
  if (steps.some((step) => 'index' in step && step.index === '*')) return { kind: 'list' };
  return { kind: 'block' in place ? 'map' : 'elements' in place ? 'list' : kindOf(place.type) };
}

export function kindOf(type: AttributeType): Kind {
  if (typeof type === 'string') return type;
  return type[0] === 'list' || type[0] === 'set' ? 'list' : 'map';
}

/** Steps as Terraform writes them: `a.b[0]`. */
const show = (steps: readonly Step[]): string =>
  steps
    .map((step) => ('index' in step ? `[${step.index}]` : `.${step.name}`))
    .join('')
    .replace(/^\./, '');

type Place =
  | { readonly block: Block }
  | { readonly elements: Place; readonly unordered: boolean }
  | { readonly type: AttributeType };

function enter(place: Place, step: Step): Place | string | undefined {
  if ('elements' in place) return enterElements(place.elements, place.unordered, step);
  if ('type' in place) return enterType(place.type, step);
  const name = memberName(step);
  if (name === undefined) return 'is one object, which has no index';
  const attribute = own(place.block.attributes, name);
  if (attribute !== undefined) return { type: attribute.type };
  const nested = own(place.block.block_types, name);
  if (nested === undefined) return `has no attribute or block "${name}"`;
  return nested.nesting_mode === 'single'
    ? { block: nested.block }
    : { elements: { block: nested.block }, unordered: nested.nesting_mode === 'set' };
}

function enterElements(elements: Place, unordered: boolean, step: Step): Place | string {
  if (!('index' in step)) return `is a list and needs an index before ".${step.name}"`;
  return unordered && step.index !== '*' ? 'is a set, which has no index' : elements;
}

function enterType(type: AttributeType, step: Step): Place | string | undefined {
  if (typeof type === 'string') return `is a ${type}, which has no parts`;
  if (type[0] === 'map') return undefined;
  if (type[0] !== 'object') return enterElements({ type: type[1] }, type[0] === 'set', step);
  const name = memberName(step);
  const member = name === undefined ? undefined : own(type[1], name);
  return member === undefined ? `is an object without ${show([step])}` : { type: member };
}

/** `["name"]` on an object is the same as `.name`. */
function memberName(step: Step): string | undefined {
  if ('name' in step) return step.name;
  return step.index.startsWith('"') ? step.index.slice(1, -1) : undefined;
}
