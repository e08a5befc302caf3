// Which applications of a plan use a store, as far as the plan tells: by reference, by what their properties say, and
// by what their role is allowed.
import { argument, argumentBefore, inOrder, type Estate, type Resource, type Standing } from '../../estate/estate';
import { meant, wasKnownAs } from '../../estate/join';
import { placesOf } from '../../estate/places';
import { listedBy, remembered } from '../../estate/remembered';
import { textsOf, type Arguments } from '../../estate/tree';
import { textOf } from '../../estate/value';
import { finderOf } from '../../text/phrases';
import { paths } from '../flink-application';
import { plannedApplications } from './applications';
import { rolePolicies } from './role-policies';
import { plannedStores } from './stores';

/** What stands for a store in texts. A name alone may be anybody's: it must be the whole text. */
interface Identity {
  readonly parts: readonly string[];
  readonly names: readonly string[];
}

/** Addresses, in the order of the plan. */
export function usersOf(estate: Estate, store: Resource): readonly string[] {
  const { parts: its, names: called } = identityOf(store);
  const { byPlace, byText, byPart } = usesIn(estate);
  return inOrder(estate, [
    ...placesOf(store).flatMap((place) => byPlace.get(place) ?? []),
    ...called.flatMap((name) => byText.get(name) ?? []),
    ...its.flatMap((part) => byPart.get(part) ?? []),
  ]).map(({ address }) => address);
}

/** The applications of a plan by what they and their policies refer to and say. */
const usesIn = remembered((estate: Estate) => {
  const partsIn = finderOf(plannedStores(estate).flatMap((store) => identityOf(store).parts));
  const uses = plannedApplications(estate).map((application) => {
    const policies = policiesOf(estate, application);
    const own = bothOf(application).flatMap(textsOf);
    return {
      application,
      places: [
        ...(application.arguments?.references([]) ?? []),
        ...policies.flatMap(({ arguments: of }) => [
          ...(of?.references(['policy']) ?? []),
          ...(of?.references(['inline_policy']) ?? []),
        ]),
      ],
      texts: own,
      parts: [...own, ...policies.flatMap(bothOf).flatMap(textsOf)].flatMap(partsIn),
    };
  });
  const by = (wordsOf: (use: (typeof uses)[number]) => readonly string[]): ReadonlyMap<string, readonly Resource[]> =>
    new Map([...listedBy(uses, wordsOf)].map(([word, some]) => [word, some.map(({ application }) => application)]));
  return { byPlace: by(({ places }) => places), byText: by(({ texts }) => texts), byPart: by(({ parts: its }) => its) };
});

/** As it was and as it will be. */
function bothOf({ change, arguments: after }: Resource): readonly Arguments[] {
  return [change?.before, after].filter((one) => one !== undefined);
}

function policiesOf(estate: Estate, application: Resource): readonly Resource[] {
  const arn = textOf(argumentBefore(application, paths.role));
  const meantRoles = application.arguments
    ? meant(estate, argument(application as Standing, paths.role), 'aws_iam_role')
    : [];
  const named = wasKnownAs(estate, 'aws_iam_role', 'arn', arn);
  // A role may hold policies itself.
  return [...new Set([...meantRoles, ...named])].flatMap((role) => [role, ...rolePolicies(estate, role)]);
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
