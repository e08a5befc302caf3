// The address of an existing Redshift tells its Region; that of a cluster its name, that of a workgroup its account.
import { parseArn, type Arn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import type { Use } from '../connector';
import type { NormalSink } from './normal';

/** `orders.abc123xyz789.eu-west-1.redshift.amazonaws.com`. Source: management guide, "Connecting to a cluster". */
const clusterHost = /^([^.]+)[.][^.]+[.]([a-z0-9-]+)[.]redshift[.]/;

/**
 * `orders.111122223333.eu-west-1.redshift-serverless.amazonaws.com`. Source: management guide, "Connecting to Redshift
 * Serverless".
 */
const workgroupHost = /^[^.]+[.]([^.]+)[.]([a-z0-9-]+)[.]redshift-serverless[.]/;

/** Of an existing cluster or workgroup and the address beside it. */
export function checkAddress({ cluster, serverless, endpoint }: NormalSink, use: Use): Problem[] {
  if (endpoint === undefined) return [];
  const at = child(use.pointer, 'endpoint');
  if (cluster !== undefined) return ofCluster(cluster, endpoint, at, child(use.pointer, 'cluster'));
  const workgroup = serverless?.workgroup;
  if (workgroup === undefined) return [];
  return ofWorkgroup(workgroup, endpoint, at, child(use.pointer, 'serverless', 'workgroup'));
}

/** A VPC endpoint that Redshift manages has a name of its own, with `-endpoint-` in it. */
function ofCluster(arn: string, host: string, pointer: Pointer, owner: Pointer): Problem[] {
  const [, found, region] = clusterHost.exec(host) ?? [];
  const own = parseArn(arn);
  const expected = own.resource.slice('cluster:'.length);
  const because = { pointer: owner, note: 'the cluster' };
  if (found === undefined || region === undefined) return [];
  if (region !== own.region) return [farAway('cluster', region, own, pointer, owner)];
  if (found === expected || found.includes('-endpoint-')) return [];
  const message = `the address is that of cluster "${found}", and the ARN that of "${expected}"`;
  return [warning('FLK3261', pointer, message, { expected, found, because })];
}

function ofWorkgroup(arn: string, host: string, pointer: Pointer, owner: Pointer): Problem[] {
  const [, found, region] = workgroupHost.exec(host) ?? [];
  const own = parseArn(arn);
  const because = { pointer: owner, note: 'the workgroup' };
  if (found === undefined || region === undefined) return [];
  if (region !== own.region) return [farAway('workgroup', region, own, pointer, owner)];
  if (!/^[0-9]{12}$/.test(found) || found === own.account) return [];
  const message = `the address is of account ${found}, and the workgroup of ${own.account}`;
  return [error('FLK3261', pointer, message, { expected: own.account, found, because })];
}

function farAway(what: string, found: string, { region: expected }: Arn, pointer: Pointer, owner: Pointer): Problem {
  const message = `the address is in ${found}, and the ${what} in ${expected}`;
  const because = { pointer: owner, note: `the ${what}` };
  return error('FLK3261', pointer, message, { expected, found, because });
}
