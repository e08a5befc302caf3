// Rules for a login by IAM: an engine that knows it, a token that RDS takes, and a user of what the host names.
import { parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error, warning } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import { isMarked } from '../../lookups/marks';
import type { Use } from '../connector';
import { isRdsProxy } from '../hosts';
import { ownAccount } from '../own-account';
import { isCustomEndpoint, isOfCluster, isOfRds, regionOfRds } from './address';
import { engines } from './engines';
import type { Normal } from './normal';

/** Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html */
export function checkIamUser(iamUser: string, { engine, tls, host }: Normal, use: Use): Problem[] {
  const at = userOf(use);
  const { title, iam } = engines[engine];
  return [
    ...(iam
      ? []
      : [error('FLK3350', at, `${title} knows no login by IAM`, { help: 'give the ARN of a secret as "secret"' })]),
    ...(tls === 'none' ? [withoutTls(use)] : []),
    ...ofProxy(iamUser, host, use),
    ...ofInstance(iamUser, host, use),
    ...ofAnotherRegion(iamUser, host, use),
    ...(iam ? signedForAnother(host, use) : []),
    ...ownAccount(iamUser, at, use),
  ];
}

/** The token would be sent as it is, and RDS takes none so. */
function withoutTls(use: Use): Problem {
  const because = { pointer: userOf(use), note: 'the login by IAM' };
  return error(
    'FLK3351',
    child(use.pointer, 'tls' satisfies keyof Normal),
    'a login by IAM needs an encrypted connection',
    { expected: 'require or verify-full', found: 'none', because },
  );
}

/** Who connects to a proxy is let in by the proxy's own id. A name of the user's may lead to one. */
function ofProxy(iamUser: string, host: string, use: Use): Problem[] {
  const named = idOf(iamUser).startsWith('prx-');
  if (named === isRdsProxy(host) || (named && !isOfRds(host))) return [];
  const message = named
    ? 'the ARN is of RDS Proxy, and the host is none'
    : 'the host is RDS Proxy, and the ARN of none';
  return [ofAnother(error, message, named ? 'db-... or cluster-...' : 'prx-...', use)];
}

/** Source: https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html */
function ofInstance(iamUser: string, host: string, use: Use): Problem[] {
  if (!idOf(iamUser).startsWith('db-') || !isOfCluster(host)) return [];
  return [ofAnother(warning, 'the host is of a cluster, and the ARN of an instance', 'cluster-...', use)];
}

/** The token is signed for the Region of the ARN, which the policy allows alone. */
function ofAnotherRegion(iamUser: string, host: string, use: Use): Problem[] {
  const [{ region }, itsRegion] = [parseArn(iamUser), regionOfRds(host)];
  if (itsRegion === undefined || itsRegion === region) return [];
  return [ofAnother(error, `the host is in ${itsRegion}, and the ARN in ${region}`, itsRegion, use)];
}

function ofAnother(told: typeof error, message: string, expected: string, use: Use): Problem {
  return told('FLK3352', userOf(use), message, { because: { pointer: hostOf(use), note: 'the host' }, expected });
}

/**
 * RDS takes a token that is signed for its own name for the host. Source:
 * https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/UsingWithRDS.IAMDBAuth.Connecting.AWSCLI.html
 */
function signedForAnother(host: string, use: Use): Problem[] {
  if (isMarked(host) || (isOfRds(host) && !isCustomEndpoint(host))) return [];
  const message = `RDS takes no token that is made for ${isCustomEndpoint(host) ? 'a custom endpoint' : host}`;
  const help = 'give the endpoint that RDS has given, or have the job make the token for it ("iamHost" of the wrapper)';
  return [
    warning('FLK3365', hostOf(use), message, { because: { pointer: userOf(use), note: 'the login by IAM' }, help }),
  ];
}

/** `db-ABCDEFGHIJKL0123456789` */
const idOf = (iamUser: string): string => parseArn(iamUser).resource.slice('dbuser:'.length);

const userOf = ({ pointer }: Use) => child(pointer, 'iamUser' satisfies keyof Normal);

const hostOf = ({ pointer }: Use) => child(pointer, 'host' satisfies keyof Normal);
