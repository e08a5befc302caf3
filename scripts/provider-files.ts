// What is generated from the AWS provider's own schema: `aws-provider.json` and `resources.ts` for what is emitted, and
// `aws-resource-types.json`, the names of all types that it has.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataTypes } from '../src/terraform/data-types';
import { resourceTypes } from '../src/terraform/resource-types';
import type { Terraform } from '../test/support/terraform';
import { resourceInterfaces } from './resource-interfaces';
import { trimmed, written, type FullSchema } from './trim-schema';

/** The oldest release that flinkform supports: what it accepts, newer ones of the same major version accept as well. */
const version = '5.100.0';
const source = 'registry.terraform.io/hashicorp/aws';
/** What Terraform itself has, such as `terraform_data`; its schema is told where it is used. */
const builtin = 'terraform.io/builtin/terraform';

/** File name → text for generated/. Throws when Terraform cannot get the provider. */
export async function providerFiles(terraform: Terraform): Promise<ReadonlyMap<string, string>> {
  const full = await readSchema(terraform);
  const schema = trimmed(full, version, { resources: resourceTypes, dataSources: dataTypes });
  return new Map([
    ['aws-resource-types.json', namesOf(full)],
    ['aws-provider.json', written(schema)],
    ['resources.ts', resourceInterfaces(schema)],
  ]);
}

/** The version that has them, and the types of resources in order, without what Terraform itself has. */
function namesOf({ resource_schemas }: FullSchema): string {
  const types = Object.keys(resource_schemas).filter((type) => type.startsWith('aws_'));
  return `${JSON.stringify({ version, types: types.sort() }, undefined, 0).replaceAll('",', '",\n')}\n`;
}

async function readSchema(terraform: Terraform): Promise<FullSchema> {
  const cwd = mkdtempSync(join(tmpdir(), 'flinkform-schema-'));
  try {
    const configuration = {
      terraform: { required_providers: { aws: { source, version } } },
      resource: { terraform_data: { any: {} } },
    };
    writeFileSync(join(cwd, 'main.tf.json'), JSON.stringify(configuration));
    await output(terraform, ['init', '-no-color'], cwd);
    const document = JSON.parse(await output(terraform, ['providers', 'schema', '-json'], cwd)) as {
      provider_schemas: Record<string, FullSchema>;
    };
    const [aws, terraformItself] = [source, builtin].map((name) => document.provider_schemas[name]);
    if (aws === undefined) throw new Error(`terraform knows no schema of ${source}`);
    if (terraformItself === undefined) throw new Error(`terraform knows no schema of ${builtin}`);
    return { ...aws, resource_schemas: { ...terraformItself.resource_schemas, ...aws.resource_schemas } };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

async function output(terraform: Terraform, args: readonly string[], cwd: string): Promise<string> {
  const { status, stdout, stderr } = await terraform.run(args, { cwd });
  if (status === 0) return stdout;
  const origin = terraform.mirror === undefined ? 'the registry' : `the mirror ${terraform.mirror}`;
  throw new Error(`"terraform ${args.join(' ')}" failed with provider ${source} ${version} from ${origin}:\n${stderr}`);
}
