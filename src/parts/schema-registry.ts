// AWS Glue Schema Registry, for the records of any source or sink that names one.
import type { RegistrySchema, SchemaRegistryUse } from '../../generated/application';
import { arn, parseArn } from '../aws/arn';
import type { Connection } from '../connectors/connector';
import type { Placed, Use } from '../connectors/connector';
import type { Facts, PropertyGroup } from '../facts/facts';
import { serviceNeed } from '../facts/need';
import { awsName, longest, terraformName } from '../aws/naming';
import { child } from '../document/pointer';
import { attribute, resource, type AnyResource } from '../terraform/resource';
import { allow, type Statement } from '../facts/statement';
import { ensured } from '../text/ensured';
import type { Text } from '../terraform/value';
import { sortBy } from '../text/sort-by';

type Connected = Use & { readonly registry: SchemaRegistryUse };

/** The use of a registry in a source or sink, if its connector knows records with schemas and the spec names one. */
export function registryUseOf(config: Connection): SchemaRegistryUse | undefined {
  return 'schemaRegistry' in config ? config.schemaRegistry : undefined;
}

export function registryDefaults({ create, schemas, ...given }: SchemaRegistryUse, use: Use): SchemaRegistryUse {
  return {
    ...(use.direction === 'sink' && { autoRegister: false }),
    ...given,
    ...(create && { create: { name: create.name ?? awsName(longest.registry, use.application.name, use.firstName) } }),
    schemas: Object.fromEntries(Object.entries(schemas).map(([key, schema]) => [key, schemaDefaults(key, schema)])),
  };
}

function schemaDefaults(key: string, schema: RegistrySchema): RegistrySchema {
  return { name: key, ...(schema.definition !== undefined && { compatibility: 'backward' as const }), ...schema };
}

export function schemaRegistryFacts(connections: readonly Placed<Connection>[]): Facts {
  const connected = connections.flatMap(({ config, ...use }): Connected[] => {
    const registry = registryUseOf(config);
    return registry ? [{ ...use, registry }] : [];
  });
  return {
    resources: connected.flatMap(created),
    statements: connected.flatMap(statementsOf),
    properties: Object.fromEntries(connected.map((use) => [`${use.direction}.${use.name}`, propertiesOf(use)])),
    needs: connected.map((use) =>
      serviceNeed(
        'glue',
        parseArn(arnOf(use)).region,
        child(use.pointer, 'schemaRegistry'),
        `schemas of ${use.direction} ${use.name}`,
      ),
    ),
  };
}

function created(use: Connected): AnyResource[] {
  const { create, schemas } = use.registry;
  const registry = create && createdRegistry(ensured(create.name, 'a registry without name'), use);
  const registryArn: Text = registry ? attribute(registry, 'arn') : arnOf(use);
  const sorted = sortBy(Object.entries(schemas), ([key]) => key);
  return [
    ...(registry ? [registry] : []),
    ...sorted.flatMap(([key, schema]) => createdSchema(key, schema, registryArn, use)),
  ];
}

function createdRegistry(name: string, use: Connected): AnyResource {
  const cause = child(use.pointer, 'schemaRegistry', 'create');
  return resource('aws_glue_registry', terraformName(use.name), cause, { registry_name: name }, lifecycle(use));
}

/** None for a schema without definition, which exists. */
function createdSchema(
  key: string,
  { name = key, format = 'avro', compatibility = 'backward', definition }: RegistrySchema,
  registryArn: Text,
  use: Connected,
): AnyResource[] {
  if (definition === undefined) return [];
  return [
    resource(
      'aws_glue_schema',
      // Two underscores, which no name from the spec has: `a-b` with `c` and `a` with `b-c` stay two addresses.
      `${terraformName(use.name)}__${terraformName(key)}`,
      child(use.pointer, 'schemaRegistry', 'schemas', key),
      {
        registry_arn: registryArn,
        schema_name: name,
        data_format: format.toUpperCase(),
        compatibility: compatibility.toUpperCase().replaceAll('-', '_'),
        schema_definition: definition,
      },
      lifecycle(use),
    ),
  ];
}

function lifecycle({ application }: Connected) {
  return { lifecycle: { prevent_destroy: application.protect } };
}

/**
 * What the registry's own serializers and deserializers call. A record names its schema version by an id that says
 * nothing of the registry, so reading a version knows no narrower resource than everything. Source: Glue developer
 * guide, "IAM examples for serializers" and "IAM examples for deserializers"; awslabs/aws-glue-schema-registry.
 */
function statementsOf(use: Connected): Statement[] {
  const { autoRegister = false, schemas } = use.registry;
  const at = child(use.pointer, 'schemaRegistry');
  const registryArn = arnOf(use);
  const named = Object.entries(schemas).map(
    ([key, { name = key }]) => `${registryArn.replace(':registry/', ':schema/')}/${name}`,
  );
  const reading = allow(
    ['glue:GetSchemaVersion'],
    ['*'],
    { pointer: at, purpose: `read the schemas of ${use.direction} ${use.name}` },
    { StringEquals: { 'aws:RequestedRegion': parseArn(registryArn).region } },
  );
  if (use.direction === 'source') return [reading];
  const finding = allow(['glue:GetSchemaByDefinition'], [registryArn, ...named], {
    pointer: at,
    purpose: `find the schemas of sink ${use.name}`,
  });
  const actions = ['glue:CreateSchema', 'glue:PutSchemaVersionMetadata', 'glue:RegisterSchemaVersion'];
  const registering = allow(actions, [registryArn, ...named], {
    pointer: child(at, 'autoRegister'),
    purpose: `register the schemas of sink ${use.name}`,
  });
  return [reading, finding, ...(autoRegister ? [registering] : [])];
}

/** Merged into the group of the source or sink. */
function propertiesOf(use: Connected): PropertyGroup {
  const { autoRegister = false, schemas } = use.registry;
  const { region, resource: path } = parseArn(arnOf(use));
  return {
    'schema.registry.region': region,
    'schema.registry.name': path.slice('registry/'.length),
    ...(use.direction === 'sink' && { 'schema.registry.auto-registration': String(autoRegister) }),
    ...Object.fromEntries(
      Object.entries(schemas).map(([key, { name = key }]) => [`schema.registry.schema.${key}`, name]),
    ),
  };
}

function arnOf({ registry: { create, registry }, application: { home } }: Connected): string {
  if (registry?.startsWith('arn:')) return registry;
  return arn(home, 'glue', `registry/${ensured(create?.name ?? registry, 'a schema registry without name')}`);
}
