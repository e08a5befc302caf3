// Exits 0 when this machine has Terraform with a provider mirror and the AWS mock, so that the real proofs must not be
// skipped.
import { findMoto, findTerraform, whyMissing } from './terraform';

const missing = [
  ...(findTerraform() ? [] : [whyMissing('terraform')]),
  ...(findMoto() === undefined ? [whyMissing('moto')] : []),
];
for (const reason of missing) console.log(`the proofs with real Terraform will be skipped: ${reason}`);
process.exitCode = missing.length === 0 ? 0 : 1;
