// What AWS makes up for a resource, such as its ARN, is not known to a plan, and neither is a policy that names it: two
// plans would agree in what is not known, whatever it is made of. Here Terraform is told of each such text one that
// follows from the values of the resource, so that all that refers to it is known too, and says what it refers to. Two
// resources of the same values have the same texts wherever they stand.
import { createHash } from 'node:crypto';
import { decode, encode, ExtData } from '@msgpack/msgpack';
import awsProvider from '../../generated/aws-provider.json';
import { own } from '../../src/document/own';
import type { AttributeType, Block, ProviderSchema } from '../../src/terraform/provider-schema';
import type { Retell } from '../support/lean-provider';
import { fieldOf, fieldsIn } from '../support/protocol-buffers';
import { comparable, type Values } from './comparable';

const { resources } = awsProvider as unknown as ProviderSchema;

/** `PlanResourceChange`: its request begins with the type, and its response with the planned state. */
const fields = { type: 1, plannedState: 1, msgpack: 1 } as const;

/** Retells planned states. */
export const withKnownValues: Retell = (method, request, answer) => {
  if (method !== 'PlanResourceChange') return answer;
  const type = String(fieldsIn(request).find(({ number }) => number === fields.type)?.content);
  return Buffer.concat(
    fieldsIn(answer).map(({ number, whole, content }) =>
      number === fields.plannedState && content ? fieldOf(number, retold(type, content)) : whole,
    ),
  );
};

/** @param state a `DynamicValue`, which holds a value as MessagePack */
function retold(type: string, state: Buffer): Buffer {
  return Buffer.concat(
    fieldsIn(state).map(({ number, whole, content }) => {
      const block = own(resources, type);
      if (number !== fields.msgpack || !content || !block) return whole;
      const planned = decode(content);
      return planned === null ? whole : fieldOf(number, encode(knownState(type, block, planned as Values)));
    }),
  );
}

/** A planned state with texts for those that are not known. Other types of values stay unknown. */
export function knownState(type: string, block: Block, planned: Values): Values {
  const values = comparable(type, withoutUnknown(planned) as Values);
  const hash = createHash('sha256')
    .update(JSON.stringify([type, values]))
    .digest('hex')
    .slice(0, 12);
  return inBlock(block, planned, (path) => textFor(`${type}/${hash}/${path}`));
}

/** The same values without the texts of its own: they follow from the others, and stand in the way of a comparison. */
export function withoutOwn(type: string, values: Values): Values {
  const without = (value: unknown, path: string): unknown => {
    if (typeof value === 'string' && isOwn(value, type, path)) return 'known after an apply';
    if (Array.isArray(value)) return value.map((one) => without(one, path));
    if (typeof value !== 'object' || value === null) return value;
    return mapValues(value as Values, (name, one) => without(one, path === '' ? name : `${path}.${name}`));
  };
  return without(values, '') as Values;
}

/** The hash of the values stands between type and path. */
function isOwn(text: string, type: string, path: string): boolean {
  const [, hash] = /[/]([0-9a-f]{12})[/]/.exec(text) ?? [];
  return hash !== undefined && text === textFor(`${type}/${hash}/${path}`);
}

/** In the form of an ARN where the provider reads one, and short enough to be a name. */
function textFor(said: string): string {
  return /arns?(\[\])?$/.test(said) ? `arn:aws:known:eu-west-1:111122223333:${said}` : said.replace(/^aws_/, '');
}

type Tell = (path: string) => string;

function inBlock({ attributes = {}, block_types = {} }: Block, values: Values, tell: Tell): Values {
  return mapValues(values, (name, value) => {
    const below: Tell = (path) => tell(path === '' ? name : `${name}.${path}`);
    const nested = own(block_types, name);
    if (nested) return eachOf(value, (one) => inBlock(nested.block, one as Values, below));
    const attribute = own(attributes, name);
    return attribute ? ofType(attribute.type, value, below) : value;
  });
}

function ofType(type: AttributeType, value: unknown, tell: Tell): unknown {
  if (type === 'string') return isUnknown(value) ? tell('') : value;
  if (typeof type === 'string' || typeof value !== 'object' || value === null || isUnknown(value)) return value;
  const [kind, inner] = type;
  if (kind === 'list' || kind === 'set') return eachOf(value, (one) => ofType(inner, one, tell));
  return mapValues(value as Values, (name, one) => {
    const of = kind === 'map' ? inner : own(inner as Readonly<Record<string, AttributeType>>, name);
    return of === undefined ? one : ofType(of, one, (path) => tell(path === '' ? name : `${name}.${path}`));
  });
}

function eachOf(value: unknown, change: (one: unknown) => unknown): unknown {
  if (value === null || isUnknown(value)) return value;
  return Array.isArray(value) ? value.map(change) : change(value);
}

function mapValues(values: Values, change: (name: string, value: unknown) => unknown): Values {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(name, value)]));
}

/** An extension of MessagePack. Source: hashicorp/terraform, docs/plugin-protocol/object-wire-format.md. */
const isUnknown = (value: unknown): boolean => value instanceof ExtData;

function withoutUnknown(value: unknown): unknown {
  if (isUnknown(value)) return null;
  if (Array.isArray(value)) return value.map(withoutUnknown);
  if (typeof value !== 'object' || value === null) return value;
  return mapValues(value as Values, (_, one) => withoutUnknown(one));
}
