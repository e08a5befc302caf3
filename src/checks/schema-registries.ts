// Schema registries of sources and sinks: what Glue refuses and the provider does not.
import type { SchemaRegistryUse } from '../../generated/application';
import { parseArn } from '../aws/arn';
import type { Use } from '../connectors/connector';
import type { Problem } from '../diagnostics/diagnostic';
import { error } from '../diagnostics/problem';
import { registryUseOf } from '../parts/schema-registry';
import { connectionsOf } from '../parts/connections';
import { child, type Pointer } from '../document/pointer';
import { exactlyOne, needed, noEffect } from '../diagnostics/key-rules';
import type { Check } from './check';

export const schemaRegistries: Check = ({ application }) =>
  connectionsOf(application).flatMap(({ config, ...use }) => {
    const registry = registryUseOf(config);
    return registry ? check(registry, use) : [];
  });

function check(registry: SchemaRegistryUse, use: Use): Problem[] {
  const at = child(use.pointer, 'schemaRegistry');
  return [
    ...exactlyOne(registry, ['create', 'registry'], at),
    ...(use.direction === 'source'
      ? noEffect(registry, ['autoRegister'], at, 'a source reads schemas, it registers none')
      : []),
    ...elsewhere(registry, use, at),
    ...Object.entries(registry.schemas).flatMap(([key, schema]) => {
      const pointer = child(at, 'schemas', key);
      if (schema.definition === undefined)
        return noEffect(
          schema,
          ['format', 'compatibility'],
          pointer,
          'the schema is not created ("definition" is missing)',
        );
      return [
        ...needed(schema, 'format', pointer, 'the schema is created', 'avro'),
        ...(schema.format === undefined ? [] : definition(schema.format, schema.definition, pointer)),
        ...createdName(schema.name ?? key, child(pointer, 'name')),
      ];
    }),
  ];
}

/** Schemas can be created only where Terraform is at home. */
function elsewhere({ registry, schemas }: SchemaRegistryUse, { application: { home } }: Use, at: string): Problem[] {
  if (!registry?.startsWith('arn:')) return [];
  const { region, account } = parseArn(registry);
  const creating = Object.values(schemas).some((schema) => schema.definition !== undefined);
  if (!creating || (region === home.region && account === home.accountId)) return [];
  return [
    error(
      'FLK3242',
      child(at, 'registry'),
      `schemas cannot be created in a registry of account ${account} in ${region}`,
      {
        expected: `a registry of account ${home.accountId} in ${home.region}`,
        help: 'remove "definition" from the schemas, and have the owner create them',
      },
    ),
  ];
}

/** Source: hashicorp/aws 5.100.0, which refuses it while it plans. Glue's API takes it, so schemas may have it. */
function createdName(name: string, pointer: Pointer): Problem[] {
  if (!name.endsWith('.')) return [];
  return [
    error('FLK2006', pointer, `"${name}" ends with a dot: Terraform creates no schema of such a name`, {
      expected: 'a name whose last character is a letter, a digit or one of _ $ # -',
    }),
  ];
}

/** Glue parses the definition; Terraform sends it as it is. */
function definition(format: string, text: string, pointer: string): Problem[] {
  if (format === 'protobuf') return [];
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [
      error(
        'FLK3243',
        child(pointer, 'definition'),
        `the definition is not JSON, which ${format === 'avro' ? 'an Avro schema' : 'a JSON schema'} is`,
        { help: 'Glue refuses it: mend the text' },
      ),
    ];
  }
}
