// Terraform's data sources: what another stack has made or written, read at every plan.
import type { DataArguments, DataType } from './data-types';
import { render, type Rendered } from './literal';
import { providerReference } from './provider-alias';
import { isExpression, type Call, type DataAddress, type Text, type Value } from './value';

/** One data source, by an address of ours, with arguments in Terraform's own words. */
export interface Lookup<Type extends DataType = DataType> {
  readonly type: Type;
  /** The last part of the address, unique among look-ups of the same type. */
  readonly name: string;
  readonly arguments: DataArguments[Type];
  /** The name of the provider alias that it is read through; the stack's own provider when left out. */
  readonly provider?: string;
  /** What must hold of what is found: a plan in which it does not is refused, with the message. */
  readonly postcondition?: readonly Postcondition[];
}

/** About `self`: Terraform knows the data source by no other name there. */
export interface Postcondition {
  readonly condition: Call;
  readonly error_message: Text;
}

/** A look-up of any one type. */
export type AnyLookup = { [Type in DataType]: Lookup<Type> }[DataType];

export function lookup<Type extends DataType>(
  type: Type,
  name: string,
  args: DataArguments[Type],
  postcondition: readonly Postcondition[] = [],
): Lookup<Type> {
  return { type, name, arguments: args, ...(postcondition.length > 0 && { postcondition }) };
}

export function dataAddress({ type, name }: Pick<Lookup, 'type' | 'name'>): DataAddress {
  return `data.${type}.${name}`;
}

/** Of all look-ups those that something planned refers to, and those that they refer to in turn; in the same order. */
export function lookupsRead(all: readonly AnyLookup[], planned: readonly object[]): AnyLookup[] {
  const read = new Set(planned.flatMap(dataReferredIn));
  for (const address of read)
    for (const one of all.filter((other) => dataAddress(other) === address))
      for (const further of dataReferredIn(one)) read.add(further);
  return all.filter((one) => read.has(dataAddress(one)));
}

/** The blocks of a configuration's section `data`. */
export function lookupBlocks(lookups: readonly AnyLookup[]): Record<string, Record<string, object>> {
  const blocks: Record<string, Record<string, object>> = {};
  for (const one of lookups) (blocks[one.type] ??= {})[one.name] = block(one);
  return blocks;
}

function block({ arguments: given, provider, postcondition }: AnyLookup): object {
  return {
    ...(provider !== undefined && { provider: providerReference(provider) }),
    ...(render(given as unknown as Value) as Readonly<Record<string, Rendered>>),
    ...(postcondition && { lifecycle: { postcondition: render(postcondition as unknown as Value) } }),
  };
}

function dataReferredIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isExpression(value) && '$ref' in value) return value.$ref[0].startsWith('data.') ? [value.$ref[0]] : [];
  return Object.values(value).flatMap(dataReferredIn);
}
