// The VPC that a stack looks up, read from its data sources: what must be there before it is planned.
import type { SoughtNetwork } from './double/found-network';
import type { StackFile } from './stack';

/** Undefined for a stack that looks up no subnets. */
export function soughtBy({ data = {}, resource }: StackFile): SoughtNetwork | undefined {
  const indexes = [...JSON.stringify(resource).matchAll(/element\(sort\([^}]*\), (\d+)\)\}/g)].map(([, at]) =>
    Number(at),
  );
  if (indexes.length === 0) return undefined;
  const parameters = Object.entries(data['aws_ssm_parameter'] ?? {}).map(
    ([name, block]) => [String(block['name']), holding(name)] as const,
  );
  return {
    subnets: Math.max(...indexes) + 1,
    tags: [tagsOf(data['aws_vpc']?.['network']), tagsOf(data['aws_subnets']?.['network'])],
    parameters: Object.fromEntries(parameters),
  };
}

function holding(lookup: string): SoughtNetwork['parameters'][string] {
  return lookup === 'vpc' || lookup === 'subnets' ? lookup : 'security group';
}

/** As EC2 has them: `$${` is how Terraform is told `${`. */
function tagsOf(block: { readonly [argument: string]: unknown } | undefined): Readonly<Record<string, string>> {
  const tags = Object.entries(block?.['tags'] ?? {}).map(([key, value]) => [key, plain(String(value))]);
  return Object.fromEntries(tags) as Record<string, string>;
}

const plain = (text: string): string => text.replace(/([$%])\1\{/g, '$1{');
