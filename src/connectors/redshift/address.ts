// The address of an existing Redshift tells its Region; that of a cluster its name, that of a workgroup its account.
import { parseArn } from '../../arn';
import type { Problem } from '../../diagnostic';
import { child, type Pointer } from '../../pointer';
import type { Use } from '../connector';
import type { NormalSink } from './creation';

/** `orders.abc123xyz789.eu-west-1.redshift.amazonaws.com`. Source: Redshift management guide, "Connecting to a cluster". */
const clusterHost = /^([^.]+)[.][^.]+[.]([a-z0-9-]+)[.]redshift[.]/;

/** `orders.111122223333.eu-west-1.redshift-serverless.amazonaws.com`. Source: management guide, "Connecting to Redshift Serverless". */
const workgroupHost = /^[^.]+[.]([^.]+)[.]([a-z0-9-]+)[.]redshift-serverless[.]/;

export function checkAddress({ cluster, serverless, endpoint }: NormalSink, use: Use): Problem[] {
  if (endpoint === undefined) return [];
  const at = child(use.pointer, 'endpoint');
  if (cluster !== undefined) return ofCluster(cluster, endpoint, at, child(use.pointer, 'cluster'));
  return serverless?.workgroup === undefined ? [] : ofWorkgroup(serverless.workgroup, endpoint, at, child(use.pointer, 'serverless', 'workgroup'));
}

/** A VPC endpoint that Redshift manages has a name of its own, with `-endpoint-` in it. */
function ofCluster(arn: string, host: string, pointer: Pointer, owner: Pointer): Problem[] {
  const [, name, region] = clusterHost.exec(host) ?? [];
  const own = parseArn(arn);
  const ownName = own.resource.slice('cluster:'.length);
  const at = { code: 'FLK3261', pointer, because: { pointer: owner, note: 'the cluster' } } as const;
  if (name === undefined || region === undefined) return [];
  if (region !== own.region) return [{ ...at, severity: 'error', message: `the address is in ${region}, and the cluster in ${own.region}`, expected: own.region, found: region }];
  if (name === ownName || name.includes('-endpoint-')) return [];
  return [{ ...at, severity: 'warning', message: `the address is that of cluster "${name}", and the ARN that of "${ownName}"`, expected: ownName, found: name }];
}

function ofWorkgroup(arn: string, host: string, pointer: Pointer, owner: Pointer): Problem[] {
  const [, account = '', region] = workgroupHost.exec(host) ?? [];
  const own = parseArn(arn);
  const at = { code: 'FLK3261', severity: 'error', pointer, because: { pointer: owner, note: 'the workgroup' } } as const;
  if (region === undefined) return [];
  if (region !== own.region) return [{ ...at, message: `the address is in ${region}, and the workgroup in ${own.region}`, expected: own.region, found: region }];
  if (!/^[0-9]{12}$/.test(account) || account === own.account) return [];
  return [{ ...at, message: `the address is of account ${account}, and the workgroup of ${own.account}`, expected: own.account, found: account }];
}
