// Writes generated/aws-provider.json, generated/aws-resource-types.json and generated/resources.ts. Run: npx tsx
// scripts/provider-schema.ts. Exits 2, and leaves all files alone, when Terraform or the provider is missing.
// `npm run test:terraform` tells when they are stale.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTerraform, whyMissing } from '../test/support/terraform';
import { providerFiles } from './provider-files';

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const terraform = findTerraform();
  if (terraform === undefined) throw new Error(whyMissing('terraform'));
  for (const [name, text] of await providerFiles(terraform)) {
    writeFileSync(join(__dirname, '..', 'generated', name), text);
  }
}
