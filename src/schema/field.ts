// The schema as people see it: fields by path, with titles, forms and examples. Validation messages, `explain` and the
// reference page all read it here.
import schema from '../../generated/application.schema.json';

/** A node of the JSON Schema, in the few keywords that schema/ uses. */
export interface Field {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly const?: string;
  readonly enum?: readonly (string | number)[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  /** What people say instead → what to write: the word of `const`, one of `enum`, or several. */
  readonly alsoCalled?: Readonly<Record<string, string>>;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Field>>;
  readonly additionalProperties?: boolean | Field;
  readonly propertyNames?: Field;
  readonly items?: Field;
  readonly oneOf?: readonly Field[];
  /** Which property tells the branches of `oneOf` apart. */
  readonly discriminator?: { readonly propertyName: string };
  readonly $ref?: string;
}

/** A bundled schema, whose definitions its references name. */
export type RootField = Field & { readonly definitions: Readonly<Record<string, Field>> };

const root = schema as unknown as RootField;

/** The whole spec. */
export const rootField: Field = root;

/** Follows a `$ref`; the bundled schema has local ones only. */
export function resolveField(field: Field): Field {
  return resolvedIn(root, field);
}

/** The same in another bundled schema. */
export function resolvedIn(schema: RootField, field: Field): Field {
  if (field.$ref === undefined) return field;
  const found = schema.definitions[field.$ref.slice('#/definitions/'.length)];
  if (!found) throw new Error(`the schema has no ${field.$ref}`);
  return resolvedIn(schema, found);
}

/** A field with the path that leads to it: `spec.sources.<name>.consumer`. */
export interface PlacedField {
  readonly path: string;
  readonly field: Field;
  readonly required: boolean;
}

/**
 * Every field of the spec, depth first in the order of the schema. A union's branches follow each other at the same
 * path.
 */
export function allFields(): readonly PlacedField[] {
  return (every ??= fieldsOf(root));
}

/** Fields whose paths end with these steps: `restore`, `restore.from`. In the order of the schema, each once. */
export function fieldsCalled(name: string): string[] {
  if (name === '') return [];
  return [
    ...new Set(
      allFields()
        .map(({ path }) => path)
        .filter((path) => path.endsWith(`.${name}`)),
    ),
  ];
}

/** Walked once: a spec may hold thousands of unknown keys, and each asks where it would belong. */
let every: readonly PlacedField[] | undefined;

/** Every field of a bundled schema, in the same order. */
export function fieldsOf(schema: RootField): PlacedField[] {
  return walk(schema, schema, '', true);
}

function walk(schema: RootField, unresolved: Field, path: string, required: boolean): PlacedField[] {
  const field = resolvedIn(schema, unresolved);
  const below = (key: string): string => (path === '' ? key : `${path}.${key}`);
  return [
    ...(path === '' ? [] : [{ path, field, required }]),
    ...(field.oneOf ?? []).flatMap((branch) => walk(schema, branch, path, required)),
    ...Object.entries(field.properties ?? {}).flatMap(([key, child]) =>
      walk(schema, child, below(key), field.required?.includes(key) ?? false),
    ),
    ...(typeof field.additionalProperties === 'object'
      ? walk(schema, field.additionalProperties, below('<name>'), false)
      : []),
    ...(field.items ? walk(schema, field.items, `${path}[]`, false) : []),
  ];
}

/** What a value of the field looks like, for messages: `a KMS key ARN, such as arn:aws:kms:...`. */
export function formOf(field: Field): string {
  const [example] = field.examples ?? [];
  const shown = typeof example === 'string' ? example : JSON.stringify(example);
  if (field.type === 'object' || field.type === 'array')
    return `a ${field.type === 'object' ? 'map' : 'list'}${example === undefined ? '' : `, such as ${shown}`}`;
  if (field.type === 'boolean') return 'true or false';
  return `${article(field.title ?? 'value')}${example === undefined ? '' : `, such as ${shown}`}`;
}

function article(title: string): string {
  const words = /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  return `${/^([aeiou]|S3|MSK|ARN)/.test(words) ? 'an' : 'a'} ${words}`;
}
