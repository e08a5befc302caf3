// Why a plan's JSON cannot be judged. The reader takes what is left as it is: what is missing there was never said, and
// what has another shape than Terraform writes is refused here, never passed over.
import { memberOf } from '../document/own';
import { shorten } from '../text/shorten';
import { actionOf } from './change';

/** Terraform's values nest some twenty levels; a file may be anything, and the reader goes down by calling itself. */
const deepest = 200;

/** Whether the JSON of a file is a plan's. One without any resource has no list of changes; a state has neither key. */
export function isPlan(json: unknown): boolean {
  return (
    memberOf(json, 'format_version') !== undefined &&
    ['resource_changes', 'planned_values'].some((key) => memberOf(json, key) !== undefined)
  );
}

/** A sentence without a full stop; undefined for a plan that can be read. */
export function whyRefused(json: unknown): string | undefined {
  if (isDeeper(json, deepest)) return `the plan nests values more than ${deepest} levels deep`;
  if (!isPlan(json)) return 'it is no plan: terraform show -json of a plan file writes one';
  const version = memberOf(json, 'format_version');
  if (typeof version !== 'string' || !/^1[.]\d{1,9}$/.test(version))
    return `a plan of format ${quoted(version)} cannot be judged: formats 1.x are known`;
  return whyNoList(json) ?? whyNoChanges(json);
}

/** What keeps a plan that can be read from being the whole of what will happen: sentences without a full stop. */
export function whyPartial(json: unknown): string[] {
  const isDeferred = listOf(memberOf(json, 'deferred_changes')).length > 0;
  const leftOut = standingOutside(json);
  return [
    ...(memberOf(json, 'errored') === true ? ['Terraform stopped with an error while it planned'] : []),
    ...(memberOf(json, 'complete') === false ? ['the plan is not complete: another one follows its apply'] : []),
    ...(isDeferred ? ['Terraform has deferred changes to a later plan'] : []),
    ...(leftOut.length > 0 ? [`the plan leaves out ${summed(leftOut)}, as with -target or -refresh-only`] : []),
  ];
}

/** Terraform lists what it leaves alone as well: what stands and is not listed was not looked at. */
function standingOutside(json: unknown): readonly unknown[] {
  const listed = new Set(
    listOf(memberOf(json, 'resource_changes')).flatMap((one) => [
      memberOf(one, 'address'),
      memberOf(one, 'previous_address'),
    ]),
  );
  const state = memberOf(memberOf(memberOf(json, 'prior_state'), 'values'), 'root_module');
  return managedIn(state).filter((one) => !listed.has(one));
}

function summed([first, ...rest]: readonly unknown[]): string {
  return rest.length > 0 ? `${quoted(first)} and ${rest.length} more` : quoted(first);
}

/** What the reader goes through must be lists where Terraform writes lists. */
function whyNoList(json: unknown): string | undefined {
  const name = ['resource_changes', 'resource_drift', 'deferred_changes'].find((key) => {
    const value = memberOf(json, key);
    return value !== undefined && value !== null && !Array.isArray(value);
  });
  if (name !== undefined) return `${name} of the plan is no list`;
  const flag = ['errored', 'complete'].find((key) => !['boolean', 'undefined'].includes(typeof memberOf(json, key)));
  if (flag !== undefined) return `${flag} of the plan is neither true nor false`;
  const strange = [...listOf(memberOf(json, 'resource_changes')), ...listOf(memberOf(json, 'resource_drift'))].flatMap(
    (one) => whyStrange(one) ?? [],
  );
  return strange[0];
}

/** Terraform lists what it leaves alone as well: a plan with resources and without their changes has lost them. */
function whyNoChanges(json: unknown): string | undefined {
  const changed = new Set(listOf(memberOf(json, 'resource_changes')).map((one) => memberOf(one, 'address')));
  const lost = managedIn(memberOf(memberOf(json, 'planned_values'), 'root_module')).find((one) => !changed.has(one));
  return lost === undefined ? undefined : `what happens to ${quoted(lost)} is not in the plan`;
}

/** Addresses of planned values; the depth is bounded by now. */
function managedIn(module: unknown): unknown[] {
  return [
    ...listOf(memberOf(module, 'resources'))
      .filter((one) => memberOf(one, 'mode') === 'managed')
      .map((one) => memberOf(one, 'address')),
    ...listOf(memberOf(module, 'child_modules')).flatMap(managedIn),
  ];
}

function whyStrange(one: unknown): string | undefined {
  const address = memberOf(one, 'address');
  if (typeof address !== 'string' || address === '') return 'the plan has a change without an address';
  const change = memberOf(one, 'change');
  const verbs = memberOf(change, 'actions');
  if (actionOf(verbs) === undefined)
    return `the plan does ${quoted(verbs)} to ${quoted(address)}, which is not known here`;
  const key = ['mode', 'type', 'name'].find((name) => typeof memberOf(one, name) !== 'string');
  if (key !== undefined) return `the change of ${quoted(address)} has no ${key}`;
  if (!['managed', 'data'].includes(String(memberOf(one, 'mode'))))
    return `${quoted(address)} is neither a resource nor a data source`;
  return whyNoValues(address, change);
}

/** Which values an action must have: what stood is needed to tell what is lost, and what will be to judge it. */
function whyNoValues(address: string, change: unknown): string | undefined {
  const verbs = listOf(memberOf(change, 'actions'));
  const stood = !['create', 'read'].includes(String(verbs[0])) || verbs.length > 1;
  if (stood && !isMap(memberOf(change, 'before'))) return `the plan does not say what ${quoted(address)} was`;
  const goes = ['delete', 'forget'].includes(String(verbs[0])) && verbs.length === 1;
  const isPlanned = isMap(memberOf(change, 'after')) || memberOf(change, 'after_unknown') === true;
  if (!goes && !isPlanned) return `the plan does not say what ${quoted(address)} will be`;
  const paths = memberOf(change, 'replace_paths') ?? [];
  return Array.isArray(paths) && paths.every(isPath)
    ? undefined
    : `what replaces ${quoted(address)} is no list of arguments`;
}

/** Names of arguments, and the indices or keys between them. */
function isPath(path: unknown): boolean {
  return Array.isArray(path) && path.every((step) => ['string', 'number'].includes(typeof step));
}

/** As data, and not longer than a line. */
function quoted(value: unknown): string {
  return typeof value === 'string' ? shorten(value) : shorten(JSON.stringify(value) ?? 'none');
}

/** Calls itself no deeper than the limit. */
function isDeeper(value: unknown, limit: number): boolean {
  if (!isContainer(value)) return false;
  if (limit < 0) return true;
  for (const key in value) if (isDeeper((value as Readonly<Record<string, unknown>>)[key], limit - 1)) return true;
  return false;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
