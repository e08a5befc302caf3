// Reads the AWS provider's own schema and writes generated/aws-provider.json and generated/resources.ts. Run: npx tsx
// scripts/provider-schema.ts. Exits 2, and leaves both files alone, when Terraform or the provider is missing.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resourceTypes } from '../src/terraform/resource-types';
import { resourceInterfaces } from './resource-interfaces';
import { trimmed, written, type FullSchema } from './trim-schema';
import { findTerraform, whyMissing, type Terraform } from '../test/support/terraform';

/** The oldest release that flinkform supports: what it accepts, newer ones of the same major version accept as well. */
const version = '5.100.0';
const source = 'registry.terraform.io/hashicorp/aws';

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const terraform = findTerraform();
  if (terraform === undefined) throw new Error(whyMissing('terraform'));
  const schema = trimmed(await readSchema(terraform), version, resourceTypes);
  const generated = join(__dirname, '..', 'generated');
  writeFileSync(join(generated, 'aws-provider.json'), written(schema));
  writeFileSync(join(generated, 'resources.ts'), resourceInterfaces(schema));
}

async function readSchema(terraform: Terraform): Promise<FullSchema> {
  const cwd = mkdtempSync(join(tmpdir(), 'flinkform-schema-'));
  try {
    const configuration = { terraform: { required_providers: { aws: { source, version } } } };
    writeFileSync(join(cwd, 'main.tf.json'), JSON.stringify(configuration));
    await output(terraform, ['init', '-no-color'], cwd);
    const document = JSON.parse(await output(terraform, ['providers', 'schema', '-json'], cwd)) as {
      provider_schemas: Record<string, FullSchema>;
    };
    const schema = document.provider_schemas[source];
    if (schema === undefined) throw new Error(`terraform knows no schema of ${source}`);
    return schema;
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
