// What the compiler makes of the spec, held against what stands, argument by argument: each difference is an operation
// of an override, so that the import changes nothing. The provider's schema says which arguments there are.
import awsProvider from '../../generated/aws-provider.json';
import type { OverrideOperation } from '../../generated/application';
import { memberAt, memberOf, own } from '../document/own';
import { child, type Pointer } from '../document/pointer';
import { listOf } from '../estate/shape';
import { isSettable, type Attribute, type Block, type ProviderSchema } from '../terraform/provider-schema';
import { readTemplate } from '../terraform/template';
import type { Members, Standing } from './described';
import { canonical, documentIn } from './json-document';
import { isNothing, isScalar } from './translate';

const schema = awsProvider as unknown as ProviderSchema;

/** The configuration as Terraform reads it. */
type Configuration = Readonly<Record<string, unknown>>;

export interface Difference {
  /** Of the argument in the configuration. */
  readonly path: Pointer;
  readonly operations: readonly OverrideOperation[];
}

export interface Compared {
  readonly differences: readonly Difference[];
  /** Arguments that Terraform has for itself: an import shows them once, and sends nothing. */
  readonly once: readonly string[];
}

/**
 * What Terraform keeps for itself, so that it is not set of what is imported: an update of these sends nothing. Source:
 * the provider (internal/service/kinesisanalyticsv2/application.go), which starts what is READY alone.
 */
const unread: readonly string[] = ['force_stop', 'start_application'];

/** The same of what an import sets to its default. */
const preset: readonly string[] = ['force_detach_policies', 'skip_destroy'];

/** Blocks that the provider leaves as they are where the configuration has none. Source: `Computed` in its schema. */
const kept: readonly string[] = ['/application_configuration/run_configuration'];

/** What is said by resources of its own, or is no setting. */
const elsewhere: readonly string[] = ['inline_policy', 'managed_policy_arns', 'tags', 'tags_all', 'timeouts', 'id'];

/** What stands where the configuration says nothing, of arguments whose default is neither false nor empty. */
const defaults: Members = { max_session_duration: 3600, path: '/' };

interface Comparison {
  readonly configuration: Configuration;
  readonly standing: ReadonlyMap<string, Standing>;
  readonly differences: Difference[];
  readonly once: string[];
}

/** @param standing what is taken over, by the address that it gets */
export function differencesOf(
  address: string,
  configuration: Configuration,
  standing: ReadonlyMap<string, Standing>,
): Compared {
  const one = standing.get(address);
  const block = one && own(schema.resources, one.type);
  const written = memberAt(configuration, ['resource', ...address.split('.')]);
  const comparison: Comparison = { configuration, standing, differences: [], once: [] };
  if (one && block) compareBlock(comparison, block, written, one.attributes, '');
  return { differences: comparison.differences, once: comparison.once };
}

function compareBlock(all: Comparison, block: Block, written: unknown, stands: unknown, at: Pointer): void {
  for (const [name, attribute] of Object.entries(block.attributes ?? {})) {
    const isOurs = isSettable(attribute) && !(at === '' && elsewhere.includes(name));
    if (isOurs) compareArgument(all, attribute, [memberOf(written, name), memberOf(stands, name)], child(at, name));
  }
  if (at === '') compareName(all, written, stands);
  for (const [name, { max_items: most, block: inner }] of Object.entries(block.block_types ?? {})) {
    const [ours, theirs, path] = [memberOf(written, name), memberOf(stands, name), child(at, name)];
    if (at === '' && elsewhere.includes(name)) continue;
    if (most !== 1) compareGroups(all, listOf(ours), listOf(theirs), path);
    else if (ours !== undefined && theirs !== undefined) compareBlock(all, inner, ours, theirs, path);
    else if (ours !== undefined) tell(all, path, [{ op: 'remove', path }]);
    else if (theirs !== undefined && !kept.includes(path)) tell(all, path, [{ op: 'add', path, value: theirs }]);
  }
}

function tell({ differences }: Comparison, path: Pointer, operations: readonly OverrideOperation[]): void {
  differences.push({ path, operations });
}

function compareArgument(all: Comparison, attribute: Attribute, values: readonly unknown[], path: Pointer): void {
  const [written, read] = values;
  const name = path.slice(path.lastIndexOf('/') + 1);
  // Another state may know it: what is imported does not.
  const stands = unread.includes(name) ? undefined : read;
  if (name === 'name_prefix') return;
  const ours = written === undefined ? undefined : valueOf(all, written);
  if (isNothing(stands)) {
    if (ours === undefined || isNothing(ours)) return;
    if (unread.includes(name)) all.once.push(name);
    else if (preset.includes(name)) return;
    else tell(all, path, [{ op: 'remove', path }]);
    return;
  }
  if (ours !== undefined) {
    if (!isSame(ours, stands)) tell(all, path, [{ op: 'replace', path, value: compact(stands) }]);
    return;
  }
  if (attribute.computed === true || stands === false || own(defaults, name) === stands) return;
  tell(all, path, [{ op: 'add', path, value: compact(stands) }]);
}

/** A name that ends as the provider ends it after a prefix is that prefix to it; any other one is said whole. */
function compareName(all: Comparison, written: unknown, stands: unknown): void {
  const [prefix, name] = [memberOf(written, 'name_prefix'), memberOf(stands, 'name')];
  if (typeof prefix !== 'string' || typeof name !== 'string') return;
  if (name.startsWith(prefix) && /^[0-9a-f]{26}$/.test(name.slice(prefix.length))) return;
  tell(all, '/name', [
    { op: 'remove', path: '/name_prefix' },
    { op: 'add', path: '/name', value: name },
  ]);
}

/** Property groups, which are a set: those of one id are the same one. */
function compareGroups(all: Comparison, ours: readonly unknown[], theirs: readonly unknown[], path: Pointer): void {
  const idOf = (one: unknown): unknown => memberOf(one, 'property_group_id');
  for (const one of theirs) {
    const at = ours.findIndex((other) => idOf(other) === idOf(one));
    if (at < 0) tell(all, path, [{ op: 'add', path: child(path, '-'), value: one }]);
    else if (!isSame(deep(all, ours[at]), one)) {
      const place = child(path, at);
      tell(all, place, [{ op: 'replace', path: place, value: one }]);
    }
  }
  // From the end on, so that the places before stay what they are.
  for (const [at, one] of [...ours.entries()].reverse()) {
    const place = child(path, at);
    if (!theirs.some((other) => idOf(other) === idOf(one))) tell(all, place, [{ op: 'remove', path: place }]);
  }
}

/** A document is the same in any order, and so is a list of ids. */
function isSame(ours: unknown, theirs: unknown): boolean {
  const read = (value: unknown): unknown => canonical(typeof value === 'string' ? (documentIn(value) ?? value) : value);
  const [one, other] = [read(ours), read(theirs)];
  return (
    JSON.stringify(one) === JSON.stringify(other) || (isScalar(one) && isScalar(other) && String(one) === String(other))
  );
}

/** A document is written the same whatever white space it was read with. */
function compact(value: unknown): unknown {
  const document = typeof value === 'string' ? documentIn(value) : undefined;
  return document === undefined ? value : JSON.stringify(document);
}

/** What an argument holds once Terraform has read it; undefined for an expression of what is not taken over. */
function valueOf(all: Comparison, written: unknown): unknown {
  if (typeof written !== 'string') return deep(all, written);
  const [, address = '', attribute = ''] = /^\$\{([a-z0-9_]+[.][A-Za-z0-9_-]+)[.]([a-z_]+)\}$/.exec(written) ?? [];
  const referred = all.standing.get(address);
  if (referred) return referred.attributes[attribute];
  return readTemplate(written).isEvaluated ? undefined : asRead(written);
}

function deep(all: Comparison, written: unknown): unknown {
  if (typeof written === 'string') return valueOf(all, written);
  if (Array.isArray(written)) return written.map((one) => deep(all, one));
  if (typeof written !== 'object' || written === null) return written;
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [asRead(key), deep(all, value)]));
}

/** A literal text of the configuration without its escapes, which `terraform/literal.ts` writes. */
function asRead(written: string): string {
  return written.replace(/([$%])\1\{/g, '$1{');
}
