// A field of the spec → the variable of the module that stands for it.
import { valueAt, type Json } from '../document/document';
import { dotted, segments } from '../document/pointer';
import { localMember, statedPlace } from '../schema/example';
import type { Field } from '../schema/field';
import { fieldAt } from '../schema/from-text';
import { ensured } from '../text/ensured';
import { conditionsOn } from './conditions';
import type { AskedVariable } from './request';
import type { ModuleVariable } from './reusable';
import { isRefused, terraformValueOf, typeOf, type Refused } from './type';
import { descriptionOf, namesOf } from './words';

/**
 * The type, the description and the limits are the schema's. A default it has where the schema has one: what the spec
 * says, or else that. All other fields must be said by who calls the module, who wants other names and ARNs than the
 * spec has. Members of objects are called as Terraform calls them: `kms_key`.
 *
 * Refused is a field that is none, or whose values have no one type.
 */
export function variableOf(tree: Json, asked: AskedVariable): ModuleVariable | Refused {
  const { pointer } = asked;
  const field = fieldAt(tree, pointer);
  if (!field) return { refused: `${dotted(pointer)} is no field of the spec` };
  if (segments(pointer)[0] === 'aws')
    return { refused: `${dotted(pointer)} is told by the provider of who calls the module` };
  if (field.const !== undefined) return { refused: `${dotted(pointer)} can only be ${JSON.stringify(field.const)}` };
  const type = typeOf(field);
  if (isRefused(type)) return { refused: `${dotted(pointer)} ${type.refused}` };
  const name = asked.name ?? String(namesOf([asked])[0]);
  const said = valueAt(tree, pointer);
  const usual = field.default === undefined ? undefined : ((said ?? field.default) as Json);
  const example = said ?? usual ?? exampleOf(tree, asked, field);
  if (example === undefined)
    return { refused: `${dotted(pointer)} has no value in the spec, and the schema no example` };
  return {
    name,
    pointer,
    type,
    description: descriptionOf(field),
    ...(usual !== undefined && { default: terraformValueOf(field, usual) }),
    validations: conditionsOn(field, `var.${name}`),
    example: terraformValueOf(field, example),
  };
}

/** That of the schema, where the spec says that it is. */
function exampleOf(tree: Json, { pointer }: AskedVariable, { examples: [example] = [] }: Field): Json | undefined {
  if (example === undefined) return undefined;
  return localMember(ensured(segments(pointer).at(-1), 'a field with a key'), example, statedPlace(tree)) as Json;
}
