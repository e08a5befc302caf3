// What the wildcards of a statement allow.
import { own } from '../document/own';
import type { Statement } from '../estate/statements';
import { unscopedActions } from './unscoped-actions';

/** All actions, of all services; what is said by exception is all but those. */
export function isEverything({ actions, notActions }: Statement): boolean {
  return notActions !== undefined || actions.known.some((action) => /^[*](:[*])?$/.test(action));
}

/** Any resource at all. */
export function isAnywhere({ resources, notResources }: Statement): boolean {
  return notResources !== undefined || resources.known.some((resource) => /^[*]+$/.test(resource));
}

/** `kinesis:*` */
export function wholeServices({ actions }: Statement): readonly string[] {
  return actions.known.filter((action) => /^[a-z0-9-]+:[*]+$/i.test(action));
}

/** Actions that could name their resources; wildcards among them only when all that they mean could. */
export function scopable({ actions }: Statement): readonly string[] {
  return actions.known.filter((action) => {
    const [service = action, name = ''] = action.split(':', 2);
    const unscoped = own(unscopedActions, service.toLowerCase());
    const [beginning = name] = name.toLowerCase().split(/[*?]/, 1);
    const isPattern = beginning.length < name.length;
    return unscoped !== undefined && !unscoped.some((one) => isMeant(one.toLowerCase(), beginning, isPattern));
  });
}

function isMeant(action: string, beginning: string, isPattern: boolean): boolean {
  return isPattern ? action.startsWith(beginning) : action === beginning;
}
