// The logins of a Kafka cluster that a change turns off while an application still uses its brokers.
import { argument, argumentBefore, standing, type Estate, type Standing } from '../../estate/estate';
import { remembered } from '../../estate/remembered';
import { textsOf } from '../../estate/tree';
import { is, textOf } from '../../estate/value';
import { failed, undecided, type Verdict } from '../rule';
import type { UpdatedApplication } from './applications';

interface Login {
  /** As people call it. */
  readonly name: string;
  /** Whether the cluster takes it. */
  readonly path: string;
  /** What is said there while it does. */
  readonly on: readonly string[];
  /** The attributes of the cluster with the brokers for it. */
  readonly brokers: readonly string[];
}

/** @param kind as the provider ends the names of its attributes */
function brokersOf(kind: string): readonly string[] {
  return ['', '_public', '_vpc_connectivity'].map((way) => `bootstrap_brokers${way}_${kind}`);
}

/**
 * Source: the provider's resource `aws_msk_cluster`, and "Port information" of the MSK developer guide,
 * https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html: each login has brokers of its own. Whether
 * somebody logs in by a certificate no broker says: those of TLS are for whoever needs none as well.
 */
const logins: readonly Login[] = [
  { name: 'IAM', path: 'client_authentication.sasl.iam', on: ['true'], brokers: brokersOf('sasl_iam') },
  { name: 'SCRAM', path: 'client_authentication.sasl.scram', on: ['true'], brokers: brokersOf('sasl_scram') },
  {
    name: 'connections by TLS',
    path: 'encryption_info.encryption_in_transit.client_broker',
    on: ['TLS', 'TLS_PLAINTEXT'],
    brokers: brokersOf('tls'),
  },
  {
    name: 'connections without TLS',
    path: 'encryption_info.encryption_in_transit.client_broker',
    on: ['PLAINTEXT', 'TLS_PLAINTEXT'],
    brokers: ['bootstrap_brokers'],
  },
];

export function judgeLogins(estate: Estate, application: UpdatedApplication): readonly Verdict[] {
  const lost = lostIn(estate);
  if (lost.length === 0) return [];
  const texts = [application.change.before, application.arguments].flatMap((one) => (one ? textsOf(one) : []));
  const named = new Set(texts.flatMap((text) => text.split(',').map((one) => one.trim())));
  return lost
    .filter(({ brokers }) => brokers.some((broker) => named.has(broker)))
    .map(({ cluster, login: { name, path } }) =>
      argument(cluster, path).kind === 'unknown'
        ? undecided(
            cluster,
            `whether the cluster still takes ${name}, by which an application logs in, is not known`,
            path,
          )
        : failed(cluster, `the cluster no longer takes ${name}, and an application that stays has its brokers for it`, {
            path,
          }),
    );
}

interface LostLogin {
  readonly cluster: Standing;
  readonly login: Login;
  /** The addresses of the brokers for it. */
  readonly brokers: readonly string[];
}

const lostIn = remembered((estate: Estate): readonly LostLogin[] =>
  standing(estate, 'aws_msk_cluster')
    .filter(({ change }) => change?.action === 'update')
    .flatMap((cluster) =>
      logins
        .filter((login) => isLost(cluster, login))
        .map((login) => ({ cluster, login, brokers: brokersIn(cluster, login) })),
    ),
);

function isLost(cluster: Standing, { path, on }: Login): boolean {
  const after = argument(cluster, path);
  return on.some((word) => is(argumentBefore(cluster, path), word)) && !on.some((word) => is(after, word));
}

function brokersIn(cluster: Standing, { brokers }: Login): readonly string[] {
  return brokers.flatMap((path) => textOf(argumentBefore(cluster, path))?.split(',') ?? []).filter((one) => one !== '');
}
