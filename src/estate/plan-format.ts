// Why a plan's JSON cannot be judged. The reader takes what is left as it is: what is missing there was never said, and
// what has another shape than Terraform writes is refused here, never passed over.
import { memberOf } from '../document/own';
import { harmless } from '../text/harmless';
import { shorten } from '../text/shorten';
import { actionOf } from './change';

/** Terraform's values nest some twenty levels; a file may be anything, and the reader goes down by calling itself. */
export const deepest = 200;

/** Whether the JSON of a file is a plan's. One without any resource has no list of changes; a state has neither key. */
export function isPlan(json: unknown): boolean {
  return (
    memberOf(json, 'format_version') !== undefined &&
    ['resource_changes', 'planned_values'].some((key) => memberOf(json, key) !== undefined)
  );
}

/** A sentence without a full stop; undefined for a plan that can be read. */
export function whyRefused(json: unknown): string | undefined {
  if (isDeeper(json)) return `the plan nests values more than ${deepest} levels deep`;
  if (!isPlan(json)) return 'it is no plan: terraform show -json of a plan file writes one';
  const version = memberOf(json, 'format_version');
  if (typeof version !== 'string' || !/^1[.]\d{1,9}$/.test(version))
    return `a plan of format ${quoted(version)} cannot be judged: formats 1.x are known`;
  return whyNoList(json) ?? whyNoModules(json) ?? whyNoChanges(json);
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

/** What stood, what is planned and what is written are trees of modules. */
function whyNoModules(json: unknown): string | undefined {
  const [state, planned, configuration] = ['prior_state', 'planned_values', 'configuration'].map((key) =>
    memberOf(json, key),
  );
  const values = memberOf(state, 'values');
  if (![state, values].every(isMapOrNone) || !isTree(memberOf(values, 'root_module'), stateModule))
    return 'prior_state of the plan is no tree of modules';
  if (!isMapOrNone(planned) || !isTree(memberOf(planned, 'root_module'), stateModule))
    return 'planned_values of the plan are no tree of modules';
  const providers = memberOf(configuration, 'provider_config');
  return [configuration, providers].every(isMapOrNone) && isTree(memberOf(configuration, 'root_module'), writtenModule)
    ? undefined
    : 'configuration of the plan is no tree of modules';
}

/** The modules below one; undefined where these are none. */
type Below = (module: unknown) => readonly unknown[] | undefined;

function stateModule(module: unknown): readonly unknown[] | undefined {
  const children = memberOf(module, 'child_modules') ?? [];
  return Array.isArray(children) ? (children as readonly unknown[]) : undefined;
}

function writtenModule(module: unknown): readonly unknown[] | undefined {
  const [calls, outputs] = [memberOf(module, 'module_calls'), memberOf(module, 'outputs')];
  if (!isMapOrNone(calls) || !isMapOrNone(outputs)) return undefined;
  const all = Object.values(calls ?? {}) as readonly unknown[];
  return all.every(isMap) ? all.map((call) => memberOf(call, 'module')) : undefined;
}

function isTree(module: unknown, below: Below): boolean {
  if (!isMapOrNone(module)) return false;
  const [resources, modules] = [memberOf(module, 'resources') ?? [], below(module)];
  const isList = Array.isArray(resources) && resources.every((one) => typeof memberOf(one, 'address') === 'string');
  return isList && modules !== undefined && modules.every((one) => isTree(one, below));
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
  const beside = ['module_address', 'previous_address', 'action_reason', 'deposed'].find(
    (name) => !['string', 'undefined'].includes(typeof (memberOf(one, name) ?? undefined)),
  );
  if (beside !== undefined) return `the ${beside} of ${quoted(address)} is no text`;
  return whyNoValues(address, change) ?? whyNoMarks(address, change);
}

/** What is not known yet and what is hidden is told in the shape of the values: elsewhere it would tell nothing. */
function whyNoMarks(address: string, change: unknown): string | undefined {
  const [before, after] = [memberOf(change, 'before'), memberOf(change, 'after')];
  const marks = [
    ['after_unknown', after],
    ['after_sensitive', after],
    ['before_sensitive', before],
  ] as const;
  const strange = marks.find(([key, values]) => {
    const mark = memberOf(change, key);
    return Array.isArray(mark) || !fits(mark, values);
  });
  return strange && `${strange[0]} of ${quoted(address)} has another shape than its values`;
}

function fits(marks: unknown, values: unknown): boolean {
  if (typeof marks === 'boolean' || marks === undefined || marks === null) return true;
  const isNone = values === undefined || values === null;
  if (typeof marks !== 'object' || !(isNone || Array.isArray(marks) === Array.isArray(values))) return false;
  if (!isNone && typeof values !== 'object') return false;
  for (const key in marks) if (!fits(memberOf(marks, key), memberOf(values, key))) return false;
  return true;
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
  return harmless(shorten(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'none')));
}

/** Whether a value nests deeper than those that are read. Calls itself no deeper than the limit. */
export function isDeeper(value: unknown, limit = deepest): boolean {
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

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMapOrNone(value: unknown): value is object | null | undefined {
  return value === undefined || value === null || isMap(value);
}
