// What is on the other side of a stack's peerings, and groups that are there already and get rules: read out of the
// stack, which names it by id.
import type { ExistingPeer } from './double/existing-peers';
import type { ProviderBlock, ResourceBlock, StackFile } from './stack';

/** One for each account and Region. */
export function peersOf({ resource, provider }: StackFile): ExistingPeer[] {
  const providers = provider?.aws ?? [];
  const [own] = providers;
  const blocks = (type: string): ResourceBlock[] => Object.values(resource[type] ?? {});
  const connections = blocks('aws_vpc_peering_connection');
  const places = new Map(
    connections.map((block) => {
      const accountId = text(block['peer_owner_id']) ?? accountOf(own);
      const region = text(block['peer_region']) ?? regionOf(own);
      return [`${accountId} ${region}`, { accountId, region }];
    }),
  );
  const rules = blocks('aws_vpc_security_group_ingress_rule');
  const [accountId, region] = [accountOf(own), regionOf(own)];
  if (rules.some((rule) => text(rule['security_group_id']) !== undefined && rule['provider'] === undefined))
    places.set(`${accountId} ${region}`, { accountId, region });
  const here = (place: { accountId: string; region: string }) => (block: ResourceBlock) => {
    const alias = text(block['provider'])?.slice('aws.'.length);
    const through = alias === undefined ? own : providers.find((one) => one.alias === alias);
    return accountOf(through) === place.accountId && regionOf(through) === place.region;
  };
  const named = (blocks: readonly ResourceBlock[], argument: string): string[] => [
    ...new Set(blocks.flatMap((block) => text(block[argument]) ?? [])),
  ];
  return [...places.values()].map((place) => ({
    ...place,
    vpcs: named(
      connections.filter((block) => (text(block['peer_region']) ?? regionOf(own)) === place.region),
      'peer_vpc_id',
    ),
    routeTables: named(blocks('aws_route').filter(here(place)), 'route_table_id'),
    securityGroups: ['security_group_id', 'referenced_security_group_id'].flatMap((argument) =>
      named(rules.filter(here(place)), argument),
    ),
  }));
}

/** A literal text; what is evaluated is none. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' && !value.includes('${') ? value : undefined;
}

function accountOf(provider: ProviderBlock | undefined): string {
  return String(provider?.allowed_account_ids?.[0]);
}

function regionOf(provider: ProviderBlock | undefined): string {
  return String(provider?.region);
}
