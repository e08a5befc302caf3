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
import { ensured } from '../text/ensured';
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
        ...createdName(ensured(schema.name, 'a schema without name'), child(pointer, 'name')),
      ];
    }),
  ];
}

/** A registry is used in one account alone, and schemas can be created only where Terraform is at home. */
function elsewhere({ registry, schemas }: SchemaRegistryUse, { application: { home } }: Use, at: string): Problem[] {
  if (!registry?.startsWith('arn:')) return [];
  const pointer = child(at, 'registry');
  const { region, account } = parseArn(registry);
  if (account !== home.accountId) return [ofAnotherAccount(account, home.accountId, pointer)];
  const creating = Object.values(schemas).some((schema) => schema.definition !== undefined);
  if (!creating || region === home.region) return [];
  return [
    error('FLK3242', pointer, `schemas cannot be created in a registry in ${region}`, {
      expected: `a registry in ${home.region}`,
      help: 'remove "definition" from the schemas, and create them there',
    }),
  ];
}

/**
 * Registries and schemas have no policy of their own, and the serializers know a registry by its name in the account of
 * their credentials. Source: issues 207 and 252 of awslabs/aws-glue-schema-registry; the API of Glue, where
 * PutResourcePolicy is for the Data Catalog.
 */
function ofAnotherAccount(found: string, expected: string, pointer: Pointer): Problem {
  return error('FLK3244', pointer, `the registry is in account ${found}, where the job cannot use it`, {
    expected: `a registry of account ${expected}`,
    found,
    because: { pointer: '/aws/accountId', note: 'the application is here' },
    help: "have the schemas registered in the application's account as well",
  });
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
  if (format === 'protobuf') return protobuf(text, child(pointer, 'definition'));
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

/**
 * Only what is certain without a parser: what is JSON, or declares nothing, is no definition, and some of the language
 * the registry does not know. Source: Glue developer guide, "AWS Glue Schema registry": proto2 and proto3 without
 * support for extensions or groups.
 */
function protobuf(text: string, pointer: Pointer): Problem[] {
  const code = withoutComments(text);
  const unknown = beyondRegistry.flatMap((words) => words.exec(code)?.slice(0, 1) ?? [])[0];
  const reason = !/(?:^|[\s;{}])(?:message|enum)\s+[A-Za-z_]/.test(code)
    ? 'the definition declares no message, which a Protobuf schema does'
    : unknown && `the definition has "${unknown}", and the registry knows neither extensions nor groups of Protobuf`;
  return reason ? [error('FLK3243', pointer, reason, { help: 'Glue refuses it: mend the text' })] : [];
}

/** Fields may be called after these words; what stands behind tells a declaration. */
const beyondRegistry: readonly RegExp[] = [
  /\bextensions(?=\s+[0-9])/,
  /\b(?:optional|required|repeated)\s+group(?=\s+[A-Z])/,
  /(?<=(?:^|[;{}])\s*)extend(?=\s+[.A-Za-z_])/,
];

/** Strings of Protobuf end on their line, and may hold what looks like a comment or a declaration. */
function withoutComments(text: string): string {
  return text.replace(/\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, ' ');
}
