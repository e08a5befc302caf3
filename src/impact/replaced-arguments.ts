// Which change of an argument has the provider destroy a resource and create it anew: as the provider itself answered
// (generated/replaced-arguments.json, written by scripts/replaced-arguments.ts).
import replacedArguments from '../../generated/replaced-arguments.json';
import { isDeepStrictEqual } from 'node:util';
import { own } from '../document/own';
import { ensured } from '../text/ensured';
import type { ResourceType } from '../terraform/resource-types';
import { valuesAt, type ArgumentChange, type Members } from './argument-changes';
import { conditions } from './conditional-replacements';

/** Paths without indices. */
interface Replaced {
  /** Arguments: whatever the change. */
  readonly always: readonly string[];
  /** Arguments: by their values, as `conditional-replacements.ts` says. */
  readonly sometimes: readonly string[];
  /** Blocks that come. */
  readonly added: readonly string[];
  /** Blocks that go. */
  readonly removed: readonly string[];
}

const replaced: Readonly<Record<string, Replaced>> = replacedArguments.resources;

/** Whether this change of an argument replaces a resource that stands as `before` and is to be as `after`. */
export function replacing(type: string, change: ArgumentChange, before: Members, after: Members): boolean {
  const row = own(replaced, type);
  if (!row) return false;
  const path = change.names.join('.');
  if (change.before === undefined && change.follows === undefined && row.added.includes(path)) return true;
  if (change.after === undefined && change.follows === undefined && row.removed.includes(path)) return true;
  const isTouched = (one: string): boolean => touches(change, one.split('.'), before, after);
  return row.always.some(isTouched) || row.sometimes.some((one) => isTouched(one) && isMet(type, one, before, after));
}

/** The argument itself, something in it, or a whole block of which it is a part that differs. */
function touches(
  { names, follows }: ArgumentChange,
  path: readonly string[],
  before: Members,
  after: Members,
): boolean {
  const shared = Math.min(names.length, path.length);
  if (path.slice(0, shared).some((name, at) => name !== names[at])) return false;
  if (names.length >= path.length || follows !== undefined) return true;
  const [old, now] = [valuesAt(before, path), valuesAt(after, path)];
  return old.length > 0 && now.length > 0 && !isDeepStrictEqual(old, now);
}

function isMet(type: string, path: string, before: Members, after: Members): boolean {
  const names = path.split('.');
  const [[old], [now]] = [valuesAt(before, names), valuesAt(after, names)];
  return ensured(own(conditions, `${type}.${path}`), `${type}.${path} without a condition`)(old, now);
}

/**
 * What an update in place makes anew, so that whoever refers to it is updated as well: another upload of an object is
 * another version of it. Source: hashicorp/aws v5.100.0, internal/service/s3/object.go, resourceObjectCustomizeDiff.
 */
const recomputed: Readonly<Partial<Record<ResourceType, { readonly when: readonly string[]; readonly anew: string }>>> =
  { aws_s3_object: { when: ['source', 'content', 'source_hash', 'kms_key_id'], anew: 'version_id' } };

/** Whether an attribute of a resource is another one after these changes of it. */
export function anewBy(type: string, attribute: string, changes: readonly ArgumentChange[]): boolean {
  const row = own(recomputed, type);
  return row !== undefined && row.anew === attribute && changes.some(({ path }) => row.when.includes(path));
}
