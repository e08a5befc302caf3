// The order between resources that meet by name or ARN only: a sink creates a stream, a source names it by its ARN.
// Terraform sees no reference there and would create both at once.
import { arn, type Home } from '../aws/arn';
import { address, type AnyResource } from './resource';
import { traitOf, type ResourceType } from './resource-types';
import type { Address } from './value';

/**
 * IAM takes policies about what is not there yet; the application already waits for everything that it is connected to.
 */
const indifferent: readonly ResourceType[] = ['aws_iam_role_policy', 'aws_kinesisanalyticsv2_application'];

/**
 * The resources as they are, with an explicit dependency on whatever they name and do not refer to. One that would
 * close a circle is left out.
 */
export function inOrder(resources: readonly AnyResource[], home: Home): AnyResource[] {
  const created = resources.flatMap((resource) => createdBy(resource, home));
  if (created.length === 0) return [...resources];
  const graph = graphOf(resources);
  return resources.map((resource) => {
    const own = address(resource);
    if (indifferent.includes(resource.type)) return resource;
    const added = creatorsNamed(resource, created).filter((creator) => {
      if (leads(graph, own, creator) || leads(graph, creator, own)) return false;
      graph.get(own)?.add(creator);
      return true;
    });
    return added.length === 0 ? resource : { ...resource, dependsOn: [...(resource.dependsOn ?? []), ...added] };
  });
}

/** A key of KMS, wherever it stands in a text. */
const keyArn = /arn:[a-z-]+:kms:[a-z0-9-]+:[0-9]{12}:key\/[A-Za-z0-9-]+/g;

/**
 * The same resources, those that encrypt with a key that `rights` names waiting for it: a store writes under another
 * key when the role may use that one, and the right to read what is under the key before goes after it.
 */
export function afterRights(resources: readonly AnyResource[], rights: Address): AnyResource[] {
  const policy = resources.find((one) => address(one) === rights);
  const named = new Set(policy ? keysIn(policy) : []);
  if (named.size === 0) return [...resources];
  const graph = graphOf(resources);
  return resources.map((resource) => {
    const own = address(resource);
    const encrypts = !indifferent.includes(resource.type) && keysIn(resource).some((key) => named.has(key));
    if (!encrypts || leads(graph, rights, own) || leads(graph, own, rights)) return resource;
    return { ...resource, dependsOn: [...(resource.dependsOn ?? []), rights] };
  });
}

function keysIn(resource: AnyResource): string[] {
  return leavesOf(resource).flatMap(({ text }) => text.match(keyArn) ?? []);
}

/** What each resource waits for: its explicit dependencies, and the resources that its arguments refer to. */
export function graphOf(resources: readonly AnyResource[]): Map<Address, Set<Address>> {
  return new Map(
    resources.map((resource) => {
      const referred = leavesOf(resource).flatMap(({ path, text }) =>
        path.endsWith('$ref') && isAddress(text) ? [text] : [],
      );
      return [address(resource), new Set([...(resource.dependsOn ?? []), ...referred])];
    }),
  );
}

/**
 * The same resources, those that `user` waits for marked to be created before and destroyed after its update. Otherwise
 * Terraform destroys what is removed or replaced at once, beside the update or before it: a running job would lose its
 * stream, its consumer or its rights before it lets go of them, and the service could not take its snapshot. The mark
 * must be in Terraform's state before the removal comes, hence it is there from the first apply on. What has a fixed
 * name cannot be replaced then, which AWS refuses as a second one of that name, before anything is touched: nothing
 * that holds data goes by a replacement. Source: Terraform's document "The lifecycle Meta-Argument".
 */
export function outliving(resources: readonly AnyResource[], user: Address): AnyResource[] {
  const used = allBefore(graphOf(resources), user);
  return resources.map((resource) => {
    const own = address(resource);
    if (own === user || !used.has(own)) return resource;
    return { ...resource, lifecycle: { ...resource.lifecycle, create_before_destroy: true } };
  });
}

/**
 * The same resources, each alarm that a rule of EventBridge names waiting for the targets of that rule: an alarm is
 * evaluated as soon as it is there, and its first change would be lost while there is nobody to hear it. Source:
 * CloudWatch user guide, "Alarm events and EventBridge":
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html
 */
export function afterHearers(resources: readonly AnyResource[], home: Home): AnyResource[] {
  const graph = graphOf(resources);
  const hearers = resources.flatMap((rule) =>
    rule.type === 'aws_cloudwatch_event_rule'
      ? [{ named: new Set(leavesOf(rule).map(({ text }) => text)), targets: targetsOf(address(rule), graph) }]
      : [],
  );
  return resources.map((resource) => {
    if (!isAlarm(resource)) return resource;
    const own = arn(home, 'cloudwatch', `alarm:${String(resource.arguments.alarm_name)}`);
    const targets = hearers.flatMap((one) => (one.named.has(own) ? one.targets : []));
    return targets.length === 0 ? resource : { ...resource, dependsOn: [...(resource.dependsOn ?? []), ...targets] };
  });
}

type Alarm = Extract<AnyResource, { readonly type: 'aws_cloudwatch_composite_alarm' | 'aws_cloudwatch_metric_alarm' }>;

function isAlarm(resource: AnyResource): resource is Alarm {
  return resource.type === 'aws_cloudwatch_metric_alarm' || resource.type === 'aws_cloudwatch_composite_alarm';
}

function targetsOf(rule: Address, graph: ReadonlyMap<Address, ReadonlySet<Address>>): Address[] {
  return [...graph].flatMap(([own, awaited]) =>
    own.startsWith('aws_cloudwatch_event_target.') && awaited.has(rule) ? [own] : [],
  );
}

interface Created {
  readonly address: Address;
  readonly name: string;
  readonly beginnings: readonly string[];
  readonly holders: readonly string[];
}

function createdBy(resource: AnyResource, home: Home): Created[] {
  const { mention } = traitOf(resource.type);
  if (mention === 'none') return [];
  const name: unknown = Reflect.get(resource.arguments, mention.name);
  if (typeof name !== 'string') return [];
  const { beginnings, holders = [] } = mention;
  return [{ address: address(resource), name, beginnings: beginnings(name, home), holders }];
}

function creatorsNamed(resource: AnyResource, created: readonly Created[]): Address[] {
  const leaves = leavesOf(resource).filter(({ path }) => !path.endsWith('$ref'));
  return created
    .filter((one) => one.address !== address(resource) && leaves.some((leaf) => speaksOf(leaf, one)))
    .map((one) => one.address);
}

function speaksOf({ path, text }: Leaf, { name, beginnings, holders }: Created): boolean {
  if (text === name) return holders.some((holder) => path === holder || path.endsWith(`.${holder}`));
  // A name may be the beginning of another's: the text ends there, or goes on with something inside.
  return beginnings.some(
    (beginning) => text.startsWith(beginning) && ['', '/', ':'].includes(text.charAt(beginning.length)),
  );
}

/** Whether the first waits for the second, directly or through others. */
function leads(graph: ReadonlyMap<Address, ReadonlySet<Address>>, from: Address, to: Address): boolean {
  return allBefore(graph, from).has(to);
}

/** One address, and all that it waits for, directly or through others. */
function allBefore(graph: ReadonlyMap<Address, ReadonlySet<Address>>, one: Address): ReadonlySet<Address> {
  const seen = new Set([one]);
  for (const next of seen) for (const further of graph.get(next) ?? []) seen.add(further);
  return seen;
}

interface Leaf {
  /** Keys joined by dots; places in lists are left out. */
  readonly path: string;
  readonly text: string;
}

function leavesOf({ arguments: given, newer = {} }: AnyResource): Leaf[] {
  return [...textsIn(given, ''), ...textsIn(newer, '')];
}

function textsIn(value: unknown, path: string): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, path));
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, path === '' ? key : `${path}.${key}`));
}

/** The address in a reference, which holds the name of an attribute as well. */
function isAddress(text: string): text is Address {
  return text.includes('.');
}
