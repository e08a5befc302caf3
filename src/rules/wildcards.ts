// What the wildcards of a statement allow.
import type { Statement } from '../estate/statements';
import { scopedServices, unscopedActions } from './unscoped-actions';

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

/** Actions that could name their resources; wildcards among them only when all that they mean could. */
export function scopable({ actions }: Statement): readonly string[] {
  return actions.known.filter((action) => {
    const lower = action.toLowerCase();
    const beginning = lower.replace(/[*?].*/, '');
    const isMeant = (one: string): boolean => (beginning === lower ? one === lower : one.startsWith(beginning));
    return scopedServices.has(lower.replace(/:.*/, '')) && !unscoped.some(isMeant);
  });
}

const unscoped = unscopedActions.map((action) => action.toLowerCase());
