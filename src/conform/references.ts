// Checks what a configuration's texts refer to: each must name something in the configuration and in the schema.
import { at, describe, entries, isObject, member, report, type Check, type Place } from './finding';
import { own } from '../document/own';
import { follow, type Kind } from '../terraform/provider-schema';
import { readTemplate, readTraversal, type Traversal } from '../terraform/template';

/**
 * Checks every reference in every text below, keys included, wherever it is: in a function's arguments, in an IAM
 * document.
 */
export function checkReferences(check: Check, value: unknown, place: Place): void {
  if (typeof value === 'string') {
    const { traversals, fault } = readTemplate(value);
    if (fault !== undefined) report(check, place, `Terraform cannot read this text: it ${fault}`);
    for (const traversal of traversals) checkTraversal(check, traversal, place, true);
  } else if (Array.isArray(value))
    value.forEach((item: unknown, index) => checkReferences(check, item, at(place, index)));
  else if (isObject(value)) {
    for (const [key, item] of entries(value)) {
      checkReferences(check, key, at(place, key));
      checkReferences(check, item, at(place, key));
    }
  }
}

/** Checks an address without `${ }`, as `depends_on` holds it. */
export function checkBareReference(check: Check, item: unknown, place: Place): void {
  const traversal = typeof item === 'string' ? readTraversal(item) : undefined;
  if (traversal === undefined)
    report(check, place, `must be an address such as aws_kms_key.main, but is ${describe(item)}`);
  else checkTraversal(check, traversal, place);
}

const builtin = new Set(['path', 'terraform', 'each', 'count', 'self']);
const namedSections = new Map([
  ['var', 'variable'],
  ['local', 'locals'],
  ['module', 'module'],
]);

function checkTraversal(check: Check, { text, root, steps }: Traversal, place: Place, wantsAttribute = false): void {
  if (builtin.has(root)) return;
  const [first, ...rest] = steps;
  const name = first !== undefined && 'name' in first ? first.name : undefined;
  if (name === undefined) return report(check, place, `"${text}" is not a reference to anything`);
  const named = namedSections.get(root);
  if (named !== undefined || root === 'data') return checkNamed(check, named ?? 'data', name, rest, text, place);
  const target = targetOf(check, root, name);
  const address = `${root}.${name}`;
  if (target === undefined)
    return report(check, place, `"${text}" refers to ${address}, which is not in this configuration`);
  if (address === place.address) return report(check, place, `"${text}" refers to the resource that it is part of`);
  const attributes = withoutInstance(target, rest);
  if (attributes.length === 0 && wantsAttribute)
    return report(check, place, `"${text}" names no attribute of ${address}`);
  const block = own(check.schema.resources, root);
  const problem =
    block === undefined || isExtra(check, root, attributes) ? undefined : follow(block, attributes).problem;
  if (problem !== undefined) report(check, place, `"${text}": ${root} ${problem}`);
}

/**
 * What the provider's schema says that a reference stands for; undefined when it does not, or when the reference is
 * wrong.
 */
export function kindOfReference(check: Check, { root, steps: [first, ...rest] }: Traversal): Kind | undefined {
  const target = first !== undefined && 'name' in first ? targetOf(check, root, first.name) : undefined;
  const block = own(check.schema.resources, root);
  const attributes = withoutInstance(target, rest);
  const isUnknown =
    target === undefined || block === undefined || attributes.length === 0 || isExtra(check, root, attributes);
  return isUnknown ? undefined : follow(block, attributes).kind;
}

const targetOf = (check: Check, type: string, name: string): unknown =>
  member(member(check.configuration['resource'], type), name);

/** A repeated resource is a list: its index comes before the attribute. */
function withoutInstance(target: unknown, steps: Traversal['steps']): Traversal['steps'] {
  const isRepeated = member(target, 'count') !== undefined || member(target, 'for_each') !== undefined;
  return isRepeated && steps[0] !== undefined && 'index' in steps[0] ? steps.slice(1) : steps;
}

function checkNamed(
  check: Check,
  section: string,
  name: string,
  rest: Traversal['steps'],
  text: string,
  place: Place,
): void {
  const found = member(check.configuration[section], name);
  const second = rest[0];
  const lookup =
    section === 'data' && second !== undefined && 'name' in second ? member(found, second.name) : undefined;
  if ((section === 'data' ? lookup : found) === undefined)
    return report(check, place, `"${text}" refers to something that is not in this configuration`);
  const block = section === 'data' ? own(check.schema.dataSources, name) : undefined;
  const problem = block && follow(block, withoutInstance(lookup, rest.slice(1))).problem;
  if (problem !== undefined) report(check, place, `"${text}": data.${name} ${problem}`);
}

/** Whether the steps lead into an argument that is newer than the schema. */
export function isExtra(check: Check, type: string, steps: Traversal['steps']): boolean {
  const names = steps.flatMap((step) => ('name' in step ? [step.name] : []));
  return names.some((_, index) => check.extra.has([type, ...names.slice(0, index + 1)].join('.')));
}
