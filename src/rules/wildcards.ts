// What the wildcards of a statement allow.
import iamActions from '../../generated/iam-actions.json';
import { own } from '../document/own';
import { covers } from '../estate/iam-pattern';
import type { Statement } from '../estate/statements';

/** All actions, of all services; what is said by exception is all but those. */
export function isEverything({ actions, notActions }: Statement): boolean {
  return notActions !== undefined || actions.known.some(allowsAll);
}

/** `*`, which may also be said as `*:*`. */
export function allowsAll(action: string): boolean {
  return /^[*]+(:[*]+)?$/.test(action);
}

/** Any resource at all. */
export function isAnywhere({ resources, notResources }: Statement): boolean {
  return notResources !== undefined || resources.known.some((resource) => /^[*]+$/.test(resource));
}

/** `kinesis:*` */
export function wholeServices({ actions }: Statement): readonly string[] {
  return actions.known.filter(isWholeService);
}

export function isWholeService(action: string): boolean {
  return /^[a-z0-9-]+:[*]+$/i.test(action);
}

/** Actions that could name their resources; all actions of a service are told as such. */
export function scopable({ actions }: Statement): readonly string[] {
  return actions.known.filter((action) => !isWholeService(action) && takesResource(action));
}

/** Of a wildcard, when one of the actions that it means does. */
export function takesResource(action: string): boolean {
  const [service = '', pattern = ''] = action.toLowerCase().split(':');
  return own(scoped, service)?.some((one) => covers(pattern, one)) ?? false;
}

/** In small letters, as IAM does not tell them apart. */
const scoped: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(iamActions).map(([service, names]) => [service, names.map((name) => name.toLowerCase())]),
);
