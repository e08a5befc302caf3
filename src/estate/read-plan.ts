// `terraform show -json` of a plan → the estate. The writer of the format is Terraform's `internal/command/jsonplan`;
// OpenTofu writes the same. What is not in the format that is known here is refused, never guessed.
import { memberOf } from '../document/own';
import { actionOf, type Action } from './change';
import { whyPartial, whyRefused } from './plan-format';

export { isPlan } from './plan-format';
import type { Change, Estate, Resource } from './estate';
import { referencesIn, type References } from './references';
import { Mystery, type Arguments, type Marks, type Tree } from './tree';

/** What was made of a file, or why it cannot be judged: a sentence without a full stop. */
export type ReadEstate = { readonly estate: Estate } | { readonly refused: string };

/** @param json the whole file, parsed */
export function readPlan(json: unknown): ReadEstate {
  const refused = whyRefused(json);
  if (refused !== undefined) return { refused };
  const changes = listOf(memberOf(json, 'resource_changes'));
  const root = memberOf(memberOf(json, 'configuration'), 'root_module');
  const references = referencesIn(root);
  const planned = changes.map((one) => resourceOf(one, references));
  const seen = new Set(planned.map(({ address }) => address));
  return {
    estate: {
      stage: 'plan',
      resources: [...planned, ...priorData(json, references).filter(({ address }) => !seen.has(address))],
      drift: listOf(memberOf(json, 'resource_drift')).map((one) => resourceOf(one, references)),
      partial: whyPartial(json),
      unread: [],
      ...providerOf(json),
    },
  };
}

function resourceOf(one: unknown, references: References): Resource {
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
          references: (path) => references(place, path),
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
    replacedBy: listOf(memberOf(change, 'replace_paths')).map((path) => listOf(path).join('.')),
    ...(memberOf(one, 'deposed') !== undefined && { deposed: true as const }),
    ...(typeof movedFrom === 'string' && { movedFrom }),
    ...(isObject(memberOf(change, 'importing')) && { imported: true as const }),
    ...(typeof reason === 'string' && { reason }),
  };
}

function standingArguments(values: unknown, marks: unknown): Arguments {
  return { tree: values as Tree, marks: marks as Marks, references: () => [] };
}

/** What a data source has read before the plan: it is in no change. */
function priorData(json: unknown, references: References): Resource[] {
  const values = memberOf(memberOf(json, 'prior_state'), 'values');
  return resourcesIn(memberOf(values, 'root_module'), rootModule).flatMap(({ one, module }) => {
    const [address, type, name] = [textIn(one, 'address'), textIn(one, 'type'), textIn(one, 'name')];
    if (memberOf(one, 'mode') !== 'data' || !address || !type || !name) return [];
    const place = withoutKeys(address);
    const known = standingArguments(memberOf(one, 'values'), memberOf(one, 'sensitive_values'));
    return [
      {
        address,
        place,
        module,
        mode: 'data' as const,
        type,
        name,
        arguments: { ...known, references: (path) => references(place, path) },
      },
    ];
  });
}

function resourcesIn(module: unknown, address: string): { readonly one: unknown; readonly module: string }[] {
  return [
    ...listOf(memberOf(module, 'resources')).map((one) => ({ one, module: address })),
    ...listOf(memberOf(module, 'child_modules')).flatMap((child) =>
      resourcesIn(child, textIn(child, 'address') ?? 'module without an address'),
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

function moduleOf(one: unknown): string {
  return textIn(one, 'module_address') ?? rootModule;
}

/** As `Resource.module` says it. */
const rootModule = '';

function textIn(value: unknown, key: string): string | undefined {
  const text = memberOf(value, key);
  return typeof text === 'string' ? text : undefined;
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
