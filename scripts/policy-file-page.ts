// generated/policy-file.md: each field of a team's policy file, as `flinkform explain` tells it.
import { factsOfPolicyField } from '../src/gate/policy-field-facts';
import { newestPolicyVersion } from '../src/gate/policy';
import { usualPolicyFile } from '../src/gate/usual-file';
import { typeOf } from '../src/schema/field-facts';
import type { PlacedField } from '../src/schema/field';
import { policyFields } from '../src/schema/policy-field';
import { ensured } from '../src/text/ensured';

const head = `<!-- Generated from schema/policy-file.schema.json by \`npm run generate\`. Do not edit. -->

# The policy file

What a team writes into \`${usualPolicyFile}\`; [docs/policy.md](../docs/policy.md) has a whole one. The newest
\`policyVersion\` is **${newestPolicyVersion}**; the [page of each rule](rules/index.md) says since which it fails.
\`flinkform explain policy.FIELD\` prints what stands here.
`;

export function policyFilePage(): string {
  const sections = policyFields().map((placed) => sectionOf(placed));
  return [head, ...sections].join('\n');
}

function sectionOf(placed: PlacedField): string {
  const { path, field, required } = placed;
  const facts = [...factsOfPolicyField(placed)].map(([name, text]) => `- ${name}: \`${text}\``);
  const kind = `${typeOf(field)}${required ? ', required' : ''}`;
  return [
    `## ${path.replace('<name>', '\\<name>')}`,
    '',
    `${ensured(field.description, path)} (${kind})`,
    ...(facts.length > 0 ? ['', ...facts] : []),
    '',
  ].join('\n');
}
