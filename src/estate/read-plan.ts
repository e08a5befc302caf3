// `terraform show -json` of a plan → the estate. The writer of the format is Terraform's `internal/command/jsonplan`;
// OpenTofu writes the same. What is not in the format that is known here is refused, never guessed.
import { memberOf } from '../document/own';
import { actionOf, type Action } from './change';
import type { Change, Estate, Resource } from './estate';
import { expressionsIn, type Expressions, type ModuleConfiguration } from './references';
import { Mystery, type Arguments, type Marks, type Tree } from './tree';

/** What was made of a file, or why it cannot be judged: a sentence without a full stop. */
export type ReadEstate = { readonly estate: Estate } | { readonly refused: string };

/** Whether the JSON of a file is a plan's: only plans have both keys. */
export function isPlan(json: unknown): boolean {
  return typeof memberOf(json, 'format_version') === 'string' && memberOf(json, 'resource_changes') !== undefined;
}

/** @param json the whole file, parsed */
export function readPlan(json: unknown): ReadEstate {
  const version = String(memberOf(json, 'format_version'));
  if (!/^1[.]\d+$/.test(version))
    return { refused: `a plan of format ${version} cannot be judged: formats 1.x are known` };
  const changes = listOf(memberOf(json, 'resource_changes'));
  const strange = [...changes, ...listOf(memberOf(json, 'resource_drift'))].find((one) => !isJudgeable(one));
  if (strange !== undefined) return { refused: strangeness(strange) };
  const root = memberOf(memberOf(json, 'configuration'), 'root_module');
  const expressions = expressionsIn(isObject(root) ? (root as ModuleConfiguration) : {});
  const planned = changes.map((one) => resourceOf(one, expressions));
  const seen = new Set(planned.map(({ address }) => address));
  return {
    estate: {
      stage: 'plan',
      resources: [...planned, ...priorData(json, expressions).filter(({ address }) => !seen.has(address))],
      drift: listOf(memberOf(json, 'resource_drift')).map((one) => resourceOf(one, expressions)),
      partial: partialIn(json),
      unread: [],
      ...providerOf(json),
      ...regionOf(json),
    },
  };
}

/** What keeps a plan from being the whole of what will happen. */
function partialIn(json: unknown): string[] {
  return [
    ...(memberOf(json, 'errored') === true ? ['Terraform stopped with an error while it planned'] : []),
    ...(memberOf(json, 'complete') === false ? ['the plan is not complete: another one follows its apply'] : []),
    ...(listOf(memberOf(json, 'deferred_changes')).length > 0
      ? ['Terraform has deferred changes to a later plan']
      : []),
  ];
}

function isJudgeable(one: unknown): boolean {
  return (
    typeof memberOf(one, 'address') === 'string' &&
    typeof memberOf(one, 'type') === 'string' &&
    actionOf(memberOf(memberOf(one, 'change'), 'actions')) !== undefined
  );
}

function strangeness(one: unknown): string {
  const address = memberOf(one, 'address');
  const verbs = memberOf(memberOf(one, 'change'), 'actions');
  return typeof address === 'string'
    ? `the plan does something to ${address} that is not known: ${JSON.stringify(verbs)}`
    : 'the plan has a change without an address';
}

function resourceOf(one: unknown, expressions: Expressions): Resource {
  const address = String(memberOf(one, 'address'));
  const place = withoutKeys(address);
  const change = memberOf(one, 'change');
  const verbs = memberOf(change, 'actions');
  const action = actionOf(verbs);
  if (action === undefined) throw new Error('an action that is not in the table was let in');
  const after = memberOf(change, 'after');
  const gone = after === null && memberOf(change, 'after_unknown') !== true;
  return {
    address,
    place,
    module: moduleOf(one),
    mode: memberOf(one, 'mode') === 'data' ? 'data' : 'managed',
    type: String(memberOf(one, 'type')),
    name: String(memberOf(one, 'name')),
    ...(!gone &&
      !['delete', 'forget'].includes(action) && {
        arguments: {
          tree: merged(after, memberOf(change, 'after_unknown')),
          marks: memberOf(change, 'after_sensitive') as Marks,
          ...ofPlace(place, expressions),
        },
      }),
    change: changeOf(one, change, action),
  };
}

function changeOf(one: unknown, change: unknown, action: Action): Change {
  const before = memberOf(change, 'before');
  const movedFrom = memberOf(one, 'previous_address');
  const reason = memberOf(one, 'action_reason');
  return {
    action,
    ...(isObject(before) && { before: standingArguments(before, memberOf(change, 'before_sensitive')) }),
    replacedBy: listOf(memberOf(change, 'replace_paths')).map((path) => listOf(path).map(String).join('.')),
    ...(typeof movedFrom === 'string' && { movedFrom }),
    ...(isObject(memberOf(change, 'importing')) && { imported: true as const }),
    ...(typeof reason === 'string' && { reason }),
  };
}

function ofPlace(place: string, expressions: Expressions): Pick<Arguments, 'references' | 'isWritten'> {
  return {
    references: (path) => expressions.references(place, path),
    isWritten: (path) => expressions.isWritten(place, path),
  };
}

function standingArguments(values: unknown, marks: unknown): Arguments {
  return { tree: values as Tree, marks: marks as Marks, references: () => [] };
}

/** What a data source has read before the plan: it is in no change. */
function priorData(json: unknown, expressions: Expressions): Resource[] {
  const values = memberOf(memberOf(json, 'prior_state'), 'values');
  return resourcesIn(memberOf(values, 'root_module'), '')
    .filter(({ one }) => memberOf(one, 'mode') === 'data' && typeof memberOf(one, 'address') === 'string')
    .map(({ one, module }) => {
      const address = String(memberOf(one, 'address'));
      const place = withoutKeys(address);
      return {
        address,
        place,
        module,
        mode: 'data' as const,
        type: String(memberOf(one, 'type')),
        name: String(memberOf(one, 'name')),
        arguments: {
          ...standingArguments(memberOf(one, 'values'), memberOf(one, 'sensitive_values')),
          ...ofPlace(place, expressions),
        },
      };
    });
}

function resourcesIn(module: unknown, address: string): { readonly one: unknown; readonly module: string }[] {
  return [
    ...listOf(memberOf(module, 'resources')).map((one) => ({ one, module: address })),
    ...listOf(memberOf(module, 'child_modules')).flatMap((child) =>
      resourcesIn(child, String(memberOf(child, 'address'))),
    ),
  ];
}

/** `after` holds what is known, `after_unknown` the same shape with `true` for what is not. */
function merged(after: unknown, unknown: unknown): Tree {
  if (unknown === true) return new Mystery([]);
  if (Array.isArray(after) || Array.isArray(unknown)) {
    const [known, hidden] = [listOf(after), listOf(unknown)];
    const length = Math.max(known.length, hidden.length);
    return Array.from({ length }, (_, index) => merged(known[index], hidden[index]));
  }
  if (!isObject(after) && !isObject(unknown)) return after as Tree;
  const keys = new Set([...Object.keys(asObject(after)), ...Object.keys(asObject(unknown))]);
  return Object.fromEntries([...keys].map((key) => [key, merged(memberOf(after, key), memberOf(unknown, key))]));
}

/** The version constraint of the root's AWS provider, when it is one version. */
function providerOf(json: unknown): Pick<Estate, 'provider'> {
  const providers = memberOf(memberOf(json, 'configuration'), 'provider_config');
  const constraint = memberOf(memberOf(providers, 'aws'), 'version_constraint');
  const [, version] =
    typeof constraint === 'string' ? (/^=?\s*v?(\d+[.]\d+[.]\d+)$/.exec(constraint.trim()) ?? []) : [];
  return version === undefined ? {} : { provider: version };
}

/** The Region of the AWS provider when it is written out, and there is one provider: others may be elsewhere. */
function regionOf(json: unknown): Pick<Estate, 'region'> {
  const configured = asObject(memberOf(memberOf(json, 'configuration'), 'provider_config'));
  const [first, ...others] = Object.values(configured).filter((one: unknown) => memberOf(one, 'name') === 'aws');
  const region = memberOf(memberOf(memberOf(first, 'expressions'), 'region'), 'constant_value');
  return others.length === 0 && typeof region === 'string' && !region.includes('${') ? { region } : {};
}

function moduleOf(one: unknown): string {
  const module = memberOf(one, 'module_address');
  return typeof module === 'string' ? module : '';
}

/** Keys may hold dots and brackets: they are quoted. */
export function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asObject(value: unknown): object {
  return isObject(value) ? value : {};
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
