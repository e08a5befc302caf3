// The addresses of brokers tell their cluster's Region and, roughly, its name.
import { parseArn } from '../../arn';
import type { Problem } from '../../diagnostic';
import { child } from '../../pointer';
import type { Use } from '../connector';
import { serversOf } from '../kafka/client';

/** Any other host is a name of one's own, which tells nothing. Source: MSK developer guide, "Get the bootstrap brokers". */
const brokers = /[.]kafka(?:-serverless)?[.]([a-z0-9-]+)[.]amazonaws[.](?:com|com[.]cn|eu)$/i;

/** Inside the VPC, and public; over VPC connections more labels stand before the name, and those of MSK Serverless hold none. */
const named = /^b-[0-9]+(?:-public)?[.]([^.]+)[.][a-z0-9]+[.]c[0-9]+[.]kafka[.]/i;

/** Of an existing cluster and the addresses beside it. Another Region is certain, another name as good as. */
export function sameCluster(cluster: string, bootstrapServers: string | undefined, use: Use): Problem[] {
  const hosts = bootstrapServers === undefined ? [] : serversOf(bootstrapServers).map(({ host }) => host);
  const { region, resource } = parseArn(cluster);
  const [, name = ''] = resource.split('/');
  const at = { code: 'FLK3261', pointer: child(use.pointer, 'bootstrapServers'), because: { pointer: child(use.pointer, 'cluster'), note: 'the cluster' } } as const;
  const far = hosts.map((host) => brokers.exec(host)?.[1]?.toLowerCase()).find((found) => found !== undefined && found !== region);
  if (far !== undefined) return [{ ...at, severity: 'error', message: `the brokers are in ${far}, and the cluster in ${region}`, expected: region, found: far }];
  const other = hosts.map((host) => named.exec(host)?.[1]).find((found) => found !== undefined && !isShortFor(found, name));
  if (other === undefined) return [];
  return [{ ...at, severity: 'warning', message: `the brokers look like those of a cluster "${other}", and the ARN is that of "${name}"`, help: `\`aws kafka get-bootstrap-brokers --cluster-arn ${cluster}\` prints the addresses` }];
}

/**
 * AWS documents no rule. Addresses in public repositories hold the name in lower case, some without its hyphens
 * (`pinterestmskcluster`), some cut short (`checkin-msk-clust`).
 */
function isShortFor(label: string, name: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return bare(name).startsWith(bare(label));
}
