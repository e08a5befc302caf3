// The fields of a team's policy file, as `explain` and its reference page tell them.
import schema from '../../generated/policy-file.schema.json';
import { fieldsOf, type PlacedField, type RootField } from './field';

/** Every field, depth first in the order of the schema: `waivers[].rule`. */
export function policyFields(): readonly PlacedField[] {
  return (every ??= fieldsOf(schema as unknown as RootField));
}

let every: readonly PlacedField[] | undefined;
