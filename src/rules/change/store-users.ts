// Which applications of a plan use a store, as far as the plan tells: by reference, by what their properties say, and by
// what their role is allowed.
import { argument, argumentBefore, type Estate, type Resource, type Standing } from '../../estate/estate';
import { meant } from '../../estate/join';
import { textsIn } from '../../estate/tree';
import { textOf } from '../../estate/value';
import { paths } from '../flink-application';
import { plannedApplications } from './applications';
import { rolePolicies } from './role-policies';

/** What stands for a store in texts. A name alone may be anybody's: it must be the whole text. */
interface Identity {
  readonly parts: readonly string[];
  readonly names: readonly string[];
}

/** Addresses, in the order of the plan. */
export function usersOf(estate: Estate, store: Resource): readonly string[] {
  const identity = identityOf(store);
  return plannedApplications(estate)
    .filter((application) => uses(estate, application, store, identity))
    .map(({ address }) => address);
}

function uses(estate: Estate, application: Resource, store: Resource, identity: Identity): boolean {
  const { change, arguments: after } = application;
  if (after?.references([]).includes(store.place)) return true;
  const own = [change?.before, after].flatMap((one) => (one ? textsIn(one) : []));
  if (own.some((text) => isNamedIn(text, identity))) return true;
  return policiesOf(estate, application).some(
    (policy) =>
      policy.arguments?.references(['policy']).includes(store.place) === true ||
      [policy.change?.before, policy.arguments]
        .flatMap((one) => (one ? textsIn(one) : []))
        .some((text) => identity.parts.some((part) => text.includes(part))),
  );
}

function policiesOf(estate: Estate, application: Resource): readonly Resource[] {
  const arn = textOf(argumentBefore(application, paths.role));
  const meantRoles = application.arguments
    ? meant(estate, argument(application as Standing, paths.role), 'aws_iam_role')
    : [];
  const named = estate.resources.filter(
    (one) => one.type === 'aws_iam_role' && arn !== undefined && textOf(argumentBefore(one, 'arn')) === arn,
  );
  return [...meantRoles, ...named].flatMap((role) => rolePolicies(estate, role));
}

function isNamedIn(text: string, { parts, names }: Identity): boolean {
  return names.includes(text) || parts.some((part) => text.includes(part));
}

/** Long enough to be nobody else's: ARNs, endpoints, the brokers of a cluster. */
const parts = [
  'arn',
  'bootstrap_brokers',
  'bootstrap_brokers_tls',
  'bootstrap_brokers_sasl_iam',
  'bootstrap_brokers_sasl_scram',
  'endpoint',
  'collection_endpoint',
  'url',
];

/** What is another one for each store of a type, and may be a word. */
const names = ['name', 'bucket', 'cluster_name', 'domain_name', 'cluster_identifier', 'namespace_name'];

function identityOf(store: Resource): Identity {
  const known = (paths: readonly string[]): string[] =>
    paths.flatMap((path) => textOf(argumentBefore(store, path)) ?? []).filter((text) => text !== '');
  return { parts: known(parts).flatMap((text) => text.split(',')), names: known(names) };
}
