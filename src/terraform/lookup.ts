// Terraform's data sources: what another stack has written, read at every plan.
import { literal } from './literal';
import type { DataAddress } from './value';

/** A parameter of Systems Manager. */
export interface Lookup {
  readonly address: DataAddress;
  readonly parameter: string;
}

/** The blocks of a configuration's section `data`. */
export function lookupBlocks(lookups: readonly Lookup[]): Record<string, Record<string, object>> {
  const named = lookups.map(({ address, parameter }) => [
    address.slice('data.aws_ssm_parameter.'.length),
    { name: literal(parameter) },
  ]);
  return { aws_ssm_parameter: Object.fromEntries(named) as Record<string, object> };
}
