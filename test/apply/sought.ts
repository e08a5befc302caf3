// The VPC that a stack looks up, read from its data sources: what must be there before it is planned.
import type { SoughtNetwork } from './double/found-network';
import type { StackFile } from './stack';

/** Undefined for a stack that looks up no subnets. */
export function soughtBy({ data = {}, resource }: StackFile): SoughtNetwork | undefined {
  const chosen = [...JSON.stringify(resource).matchAll(/element\(sort\(([^}]*)\), (\d+)\)\}/g)];
  if (chosen.length === 0) return undefined;
  const count = (ofEndpoints: boolean): number =>
    Math.max(
      0,
      ...chosen
        .filter(([, list = '']) => /[._](endpoints|endpoint_subnets)[.]/.test(list) === ofEndpoints)
        .map(([, , index]) => Number(index) + 1),
    );
  const parameters = Object.entries(data['aws_ssm_parameter'] ?? {}).map(
    ([name, block]) => [String(block['name']), holding(name)] as const,
  );
  const subnets = data['aws_subnets'] ?? {};
  const endpoints = count(true);
  return {
    vpcTags: tagsOf(data['aws_vpc']?.['network']),
    subnets: { count: count(false), tags: tagsOf(subnets['network']) },
    ...(endpoints > 0 && { endpointSubnets: { count: endpoints, tags: tagsOf(subnets['endpoints']) } }),
    parameters: Object.fromEntries(parameters),
  };
}

/** What a parameter holds, by the name of the look-up. */
function holding(lookup: string): SoughtNetwork['parameters'][string] {
  if (lookup === 'endpoint_subnets') return 'endpoint subnets';
  return lookup === 'vpc' || lookup === 'subnets' ? lookup : 'security group';
}

/** As EC2 has them: `$${` is how Terraform is told `${`. */
function tagsOf(block: { readonly [argument: string]: unknown } | undefined): Readonly<Record<string, string>> {
  const tags = Object.entries(block?.['tags'] ?? {}).map(([key, value]) => [key, plain(String(value))]);
  return Object.fromEntries(tags) as Record<string, string>;
}

const plain = (text: string): string => text.replace(/([$%])\1\{/g, '$1{');
