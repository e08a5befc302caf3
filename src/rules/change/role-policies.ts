// The policies that hang on a role before a change and after it: inline ones, those attached, and those that the role
// lists itself, as far as the plan has them.
import { inOrder, ofTypes, standsAt, type Estate, type Resource } from '../../estate/estate';
import { differences } from '../../estate/difference';
import { worstOf, type Answer } from '../../estate/iam-pattern';
import { placesOf } from '../../estate/places';
import { listedBy, rememberedBy } from '../../estate/remembered';
import { textsAt } from '../../estate/texts';
import { blocksAt, elementsAt, pathOf, read, type Arguments } from '../../estate/tree';
import { isSaid, textOf, type Value } from '../../estate/value';
import { argumentsAt, bothOf, textsOf, type When } from './when';

/** One policy, and where its document stands. */
export interface HungPolicy {
  readonly on: Resource;
  readonly of: Arguments;
  readonly path: string;
}

export interface Hung {
  readonly policies: readonly HungPolicy[];
  /** ARNs of policies whose documents are not in the plan, such as AWS's own. */
  readonly elsewhere: readonly string[];
  /** Whether these are all. */
  readonly whole: boolean;
}

/** A resource that gives policies to roles, and the argument that names these. */
export interface Link {
  readonly one: Resource;
  readonly path: 'role' | 'roles';
}

const inlineType = 'aws_iam_role_policy';

const linkTypes = [
  [inlineType, 'role'],
  ['aws_iam_role_policy_attachment', 'role'],
  ['aws_iam_policy_attachment', 'roles'],
] as const;

/** Those that name a role before or after. */
export function linksOf(estate: Estate, role: Resource): readonly Link[] {
  return linkTypes.flatMap(([type, path]) => hangingOn(estate, type, path, role).map((one) => ({ one, path })));
}

/** Resources whose `policy` says what a role is allowed, before or after. */
export function rolePolicies(estate: Estate, role: Resource): readonly Resource[] {
  const links = linksOf(estate, role).map(({ one }) => one);
  const attached = links.flatMap((one) => bothOf(one, 'policy_arn').flatMap((arn) => policiesMeant(estate, arn)));
  return [...links.filter(({ type }) => type === inlineType), ...inOrder(estate, attached)];
}

export function hungOn(estate: Estate, role: Resource, when: When): Hung {
  return joined([
    ...linksOf(estate, role).map((link) => hungBy(estate, role, link, when)),
    ...(listsChange(role) ? [listedIn(estate, role, when)] : []),
  ]);
}

/**
 * A role reads back all that hangs on it as if it listed that itself: as long as its lists stay what they are, they
 * prove nothing. Where they change, somebody writes them, and Terraform takes off what they do not say.
 */
export function listsChange(role: Resource): boolean {
  return differences(role).some(({ path }) => /^(inline_policy|managed_policy_arns)\b/.test(path));
}

const nothing: Hung = { policies: [], elsewhere: [], whole: true };
const notKnown: Hung = { ...nothing, whole: false };

function joined(all: readonly Hung[]): Hung {
  return {
    policies: all.flatMap(({ policies }) => policies),
    elsewhere: all.flatMap(({ elsewhere }) => elsewhere),
    whole: all.every(({ whole }) => whole),
  };
}

function hungBy(estate: Estate, role: Resource, { one, path }: Link, when: When): Hung {
  const of = argumentsAt(one, when);
  const isOfRole = of ? names(estate, of, path, role) : 'no';
  if (!of || isOfRole === 'no') return nothing;
  if (isOfRole === 'maybe') return notKnown;
  const isKept = isInLists(estate, role, one.type, read(of, one.type === inlineType ? 'name' : 'policy_arn'), when);
  if (isKept !== 'yes') return isKept === 'no' ? nothing : notKnown;
  if (one.type === inlineType) return { ...nothing, policies: [{ on: one, of, path: 'policy' }] };
  return known(estate, read(of, 'policy_arn'), when);
}

/**
 * What says all policies that hang on a role, and takes off every other. Source: the resources of that name in
 * https://registry.terraform.io/providers/hashicorp/aws/latest/docs.
 */
const exclusiveTypes = {
  aws_iam_role_policies_exclusive: 'policy_names',
  aws_iam_role_policy_attachments_exclusive: 'policy_arns',
} as const;

type ExclusiveType = keyof typeof exclusiveTypes;

export function exclusivesOf(estate: Estate, role: Resource): readonly Resource[] {
  return Object.keys(exclusiveTypes).flatMap((type) => hangingOn(estate, type, 'role_name', role));
}

/** @param said the name of an inline policy, or the ARN of one that is attached */
function isInLists(estate: Estate, role: Resource, linkType: string, said: Value, when: When): Answer {
  const type: ExclusiveType =
    linkType === inlineType ? 'aws_iam_role_policies_exclusive' : 'aws_iam_role_policy_attachments_exclusive';
  const lists = hangingOn(estate, type, 'role_name', role)
    .map((one) => argumentsAt(one, when))
    .filter((of) => of !== undefined)
    .map((of) => (isSaid(read(of, exclusiveTypes[type])) ? elementsAt(of, exclusiveTypes[type]) : []));
  return worstOf(['yes', ...lists.map((list) => isIn(list, said))]);
}

function isIn(list: readonly Value[] | undefined, said: Value): Answer {
  const text = textOf(said);
  if (text !== undefined && list?.some((one) => textOf(one) === text)) return 'yes';
  return list?.length === 0 || (text !== undefined && list?.every((one) => textOf(one) !== undefined)) ? 'no' : 'maybe';
}

/** Whatever else an expression refers to may have the name of the role. */
function names(estate: Estate, of: Arguments, path: Link['path'], role: Resource): Answer {
  const { known: said, whole } = textsAt(of, path);
  const called = textsOf(bothOf(role, 'name'));
  if (said.some((name) => called.includes(name))) return 'yes';
  if (whole) return 'no';
  const references = of.references(pathOf(path));
  if (placesOf(role).some((place) => references.includes(place))) return 'yes';
  const isRole = (place: string): boolean => standsAt(estate, place).some(({ type }) => type === role.type);
  return references.length > 0 && references.every(isRole) ? 'no' : 'maybe';
}

function listedIn(estate: Estate, role: Resource, when: When): Hung {
  const of = argumentsAt(role, when);
  if (!of) return nothing;
  const [arns, own] = [elementsAt(of, 'managed_policy_arns'), blocksAt(of, 'inline_policy')];
  if (!arns || !own) return notKnown;
  const paths = own.map((_, at) => `inline_policy.${at}.policy`).filter((path) => isSaid(read(of, path)));
  return joined([
    ...arns.map((arn) => known(estate, arn, when)),
    { ...nothing, policies: paths.map((path) => ({ on: role, of, path })) },
  ]);
}

/** The policy that an ARN means. */
function known(estate: Estate, arn: Value, when: When): Hung {
  const meant = policiesMeant(estate, arn);
  const text = textOf(arn);
  if (meant.length === 0) return text === undefined ? notKnown : { ...nothing, elsewhere: [text] };
  return {
    ...nothing,
    policies: meant.flatMap((on) => {
      const of = argumentsAt(on, when);
      return of ? [{ on, of, path: 'policy' }] : [];
    }),
  };
}

export function policiesMeant(estate: Estate, arn: Value): readonly Resource[] {
  const { byPlace, byText } = knownIn(estate, 'aws_iam_policy', 'arn');
  return inOrder(estate, [
    ...referencesOf([arn]).flatMap((place) => byPlace.get(place) ?? []),
    ...textsOf([arn]).flatMap((text) => byText.get(text) ?? []),
  ]);
}

/** Those of a type that name this role, by its name or by reference, before or after. */
function hangingOn(estate: Estate, type: string, path: string, role: Resource): readonly Resource[] {
  const { byPlace, byText } = namingIn(estate, type, path);
  const byName = textsOf(bothOf(role, 'name')).flatMap((name) => byText.get(name) ?? []);
  return inOrder(estate, [...placesOf(role).flatMap((place) => byPlace.get(place) ?? []), ...byName]);
}

/** Resources of a type by what an argument of theirs names. */
const namingIn = rememberedBy((estate: Estate, type: string, path: string) => ({
  byPlace: listedBy(ofTypes(estate, type), (one) => referencesOf(bothOf(one, path))),
  byText: listedBy(ofTypes(estate, type), (one) =>
    [one.change?.before, one.arguments].flatMap((of) => (of ? textsAt(of, path).known : [])),
  ),
}));

/** Resources of a type by their own place, and by what an argument of theirs says. */
const knownIn = rememberedBy((estate: Estate, type: string, path: string) => ({
  byPlace: listedBy(ofTypes(estate, type), placesOf),
  byText: listedBy(ofTypes(estate, type), (one) => textsOf(bothOf(one, path))),
}));

function referencesOf(values: readonly Value[]): readonly string[] {
  return values.flatMap((value) => (value.kind === 'unset' ? [] : value.references));
}
