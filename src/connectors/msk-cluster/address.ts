// The addresses of brokers tell their cluster's Region and, roughly, its name.
import { parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import { serversOf } from '../kafka-client/client';

/** Other hosts are names of one's own, which tell nothing. Source: MSK developer guide, "Get the bootstrap brokers". */
const brokers = /[.]kafka(?:-serverless)?[.]([a-z0-9-]+)[.]amazonaws[.](?:com|com[.]cn|eu)$/i;

/** In the VPC, and public. Over VPC connections more labels stand before the name; MSK Serverless has none. */
const named = /^b-[0-9]+(?:-public)?[.]([^.]+)[.][a-z0-9]+[.]c[0-9]+[.]kafka[.]/i;

/** Of an existing cluster and the addresses beside it. Another Region is certain, another name as good as. */
export function sameCluster(cluster: string, bootstrapServers: string | undefined, use: Use): Problem[] {
  const hosts = bootstrapServers === undefined ? [] : serversOf(bootstrapServers).map(({ host }) => host);
  const { region } = parseArn(cluster);
  const { name } = clusterParts(cluster);
  const far = first(hosts, brokers, (found) => found.toLowerCase() !== region);
  const at = child(use.pointer, 'bootstrapServers');
  const because = { pointer: child(use.pointer, 'cluster'), note: 'the cluster' };
  if (far !== undefined) {
    const message = `the brokers are in ${far}, and the cluster in ${region}`;
    return [error('FLK3261', at, message, { expected: region, found: far, because })];
  }
  const other = first(hosts, named, (found) => !isShortFor(found, name));
  if (other === undefined) return [];
  const message = `the brokers look like those of a cluster "${other}", and the ARN is that of "${name}"`;
  const help = `\`aws kafka get-bootstrap-brokers --cluster-arn ${cluster}\` prints the addresses`;
  return [warning('FLK3261', at, message, { because, help })];
}

/**
 * The name and the UUID in the ARN of a cluster, `...:cluster/payments/1a2b3c4d-...-5`; the schema vouches for its
 * form.
 */
export function clusterParts(cluster: string): { readonly name: string; readonly id: string } {
  const [, name, id] = parseArn(cluster).resource.split('/');
  return { name: ensured(name, 'a cluster without name'), id: ensured(id, 'a cluster without UUID') };
}

/** What `form` captures of the first host in which it is as `wanted`. */
function first(hosts: readonly string[], form: RegExp, wanted: (found: string) => boolean): string | undefined {
  return hosts.map((host) => form.exec(host)?.[1]).find((found) => found !== undefined && wanted(found));
}

/**
 * AWS documents no rule. Addresses in public repositories hold the name in lower case, some without its hyphens
 * (`pinterestmskcluster`), some cut short (`checkin-msk-clust`).
 */
const shortestCut = 15;

function isShortFor(label: string, name: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return bare(label) === bare(name) || (bare(label).length >= shortestCut && bare(name).startsWith(bare(label)));
}
