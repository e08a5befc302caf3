// How the job logs in: by a secret, or as a user by IAM database authentication, of which the token is made without any
// call.
import { parseArn } from '../../aws/arn';
import type { PropertyGroup } from '../../facts/facts';
import { child } from '../../document/pointer';
import type { Need } from '../../facts/need';
import { allow, type Statement } from '../../facts/statement';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';
import { secretLoginNeed, secretLoginStatements, type SecretLogin } from '../secret-login';
import type { Normal } from './normal';

export type Login =
  | ({ readonly by: 'secret' } & SecretLogin)
  | {
      readonly by: 'iam';
      /** The user of the database, as IAM knows it. */
      readonly arn: string;
      readonly user: string;
      readonly region: string;
    };

/** The login of a use that passed the checks: exactly one of the two is given. */
export function loginOf({ secret, secretKmsKey, iamUser }: Normal): Login {
  if (iamUser === undefined)
    return { by: 'secret', secret: ensured(secret, 'a login without secret and user'), kmsKey: secretKmsKey };
  const { region, resource } = parseArn(iamUser);
  return { by: 'iam', arn: iamUser, region, user: resource.slice(resource.indexOf('/') + 1) };
}

/** Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html */
export function loginStatements(login: Login, use: Use): Statement[] {
  if (login.by === 'secret') return secretLoginStatements(login, use);
  const pointer = child(use.pointer, 'iamUser' satisfies keyof Normal);
  return [allow(['rds-db:connect'], [login.arn], { pointer, purpose: `log in for ${use.direction} ${use.name}` })];
}

export function loginNeeds(login: Login, use: Use): Need[] {
  return login.by === 'secret' ? [secretLoginNeed(login, use)] : [];
}

export function loginProperties(login: Login): PropertyGroup {
  return login.by === 'secret' ? { 'secret.arn': login.secret } : { username: login.user, 'aws.region': login.region };
}

/**
 * The wrapper gets a token for each connection, where a URL of the driver's own would have one password for good.
 * Source: the documentation of aws/aws-advanced-jdbc-wrapper, "AWS IAM Authentication Plugin".
 */
export function wrapped(url: string, { region }: { readonly region: string }): PropertyGroup {
  return {
    url: `${url.replace(/^jdbc:/, 'jdbc:aws-wrapper:')}&wrapperPlugins=iam&iamRegion=${region}`,
    driver: 'software.amazon.jdbc.Driver',
  };
}
