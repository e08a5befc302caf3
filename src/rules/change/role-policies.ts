// The policies that hang on a role: inline ones, those attached, and the attachments themselves, as far as the plan has
// them.
import {
  argument,
  argumentBefore,
  inOrder,
  ofTypes,
  type Estate,
  type Resource,
  type Standing,
} from '../../estate/estate';
import { placesOf } from '../../estate/places';
import { listedBy, rememberedBy } from '../../estate/remembered';
import { textOf, type Value } from '../../estate/value';

/** Resources whose `policy` says what a role is allowed, before or after. */
export function rolePolicies(estate: Estate, role: Resource): readonly Resource[] {
  const attached = attachmentsOf(estate, role).flatMap((attachment) => policiesOf(estate, attachment));
  return [...hangingOn(estate, 'aws_iam_role_policy', role), ...inOrder(estate, attached)];
}

export function attachmentsOf(estate: Estate, role: Resource): readonly Resource[] {
  return hangingOn(estate, 'aws_iam_role_policy_attachment', role);
}

export function attaches(estate: Estate, attachment: Resource, policy: Resource): boolean {
  return policiesOf(estate, attachment).includes(policy);
}

/** Those of a type whose `role` is this one, by its name or by reference, before or after. */
function hangingOn(estate: Estate, type: string, role: Resource): readonly Resource[] {
  const { byPlace, byText } = namingIn(estate, type, 'role');
  const byName = textsOf(bothOf(role, 'name')).flatMap((name) => byText.get(name) ?? []);
  return inOrder(estate, [...placesOf(role).flatMap((place) => byPlace.get(place) ?? []), ...byName]);
}

function policiesOf(estate: Estate, attachment: Resource): readonly Resource[] {
  const values = bothOf(attachment, 'policy_arn');
  const { byPlace, byText } = knownIn(estate, 'aws_iam_policy', 'arn');
  return inOrder(estate, [
    ...referencesOf(values).flatMap((place) => byPlace.get(place) ?? []),
    ...textsOf(values).flatMap((text) => byText.get(text) ?? []),
  ]);
}

/** Resources of a type by what an argument of theirs names. */
const namingIn = rememberedBy((estate: Estate, type: string, path: string) => ({
  byPlace: listedBy(ofTypes(estate, type), (one) => referencesOf(bothOf(one, path))),
  byText: listedBy(ofTypes(estate, type), (one) => textsOf(bothOf(one, path))),
}));

/** Resources of a type by their own place, and by what an argument of theirs says. */
const knownIn = rememberedBy((estate: Estate, type: string, path: string) => ({
  byPlace: listedBy(ofTypes(estate, type), placesOf),
  byText: listedBy(ofTypes(estate, type), (one) => textsOf(bothOf(one, path))),
}));

function referencesOf(values: readonly Value[]): readonly string[] {
  return values.flatMap((value) => (value.kind === 'unset' ? [] : value.references));
}

/** As it was and as it will be. */
function bothOf(one: Resource, path: string): readonly Value[] {
  return [argumentBefore(one, path), ...(one.arguments ? [argument(one as Standing, path)] : [])];
}

function textsOf(values: readonly Value[]): readonly string[] {
  return values.flatMap((value) => textOf(value) ?? []);
}
