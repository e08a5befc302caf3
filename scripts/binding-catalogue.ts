// Writes generated/bindings.ts: the CDKTF class of each resource type that flinkform emits, found in the bindings
// themselves, whose names follow no rule (`aws_s3_bucket_logging` is `S3BucketLoggingA`).
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resourceTypes, type ResourceType } from '../src/terraform/resource-types';

const banner = `// Generated from the list of resource types and the CDKTF bindings by \`npm run generate\`. Do not edit.
// Each binding is loaded when the first resource of its type is built: the large ones cost tens of milliseconds, and
// most stacks need a few.
import type { TerraformResource } from 'cdktf';
import type { Construct } from 'constructs';
import type { ResourceType } from '../src/terraform/resource-types';

/** Every class of the bindings has this shape; \`constructs/resource.ts\` gives it what its type asks for. */
export type ResourceClass = new (scope: Construct, id: string, config: never) => TerraformResource;
`;

/** The module's text. Throws when the installed bindings lack a type, or hold it otherwise than they did. */
export function bindingCatalogue(): string {
  const lines = resourceTypes.map((type) => {
    const { path, name } = bindingOf(type);
    return `  ${type}: () => (require('${path}') as typeof import('${path}')).${name},\n`;
  });
  return `${banner}
/** Resource type → CDKTF class. */
export const bindings: Readonly<Record<ResourceType, () => ResourceClass>> = {
${lines.join('')}};
`;
}

/** Of the types that are Terraform's own, CDKTF has the classes itself. */
const builtin: Partial<Record<ResourceType, string>> = { terraform_data: 'terraform-data-resource' };

/** A binding stands in a file of its own, called after its type; the class says which type it is. */
function bindingOf(type: ResourceType): { readonly path: string; readonly name: string } {
  const own = builtin[type];
  const path =
    own === undefined ? `@cdktf/provider-aws/lib/${type.replace(/^aws_/, '').replaceAll('_', '-')}` : 'cdktf';
  const file = join(__dirname, '..', 'node_modules', path, own === undefined ? 'index.d.ts' : `lib/${own}.d.ts`);
  if (!existsSync(file)) throw new Error(`there is no ${file}`);
  const found =
    /^export declare class (\w+) extends (?:cdktf[.])?TerraformResource {\s+static readonly tfResourceType = "(\w+)";/m;
  const [, name, itsType] = found.exec(readFileSync(file, 'utf8')) ?? [];
  if (name === undefined || itsType !== type) throw new Error(`${path} has no class of ${type}`);
  return { path, name };
}
