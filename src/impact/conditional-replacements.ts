// Arguments of which only some changes replace a resource: which those are.
import type { Members } from './argument-changes';

/** Whether the change from one block to the other replaces the resource. */
export type Condition = (before: Members, after: Members) => boolean;

/** `type.path` → condition. */
export const conditions: Readonly<Record<string, Condition>> = {};
