// `terraform show -json` of a plan → the estate. The writer of the format is Terraform's `internal/command/jsonplan`;
// OpenTofu writes the same. What is not in the format that is known here is refused, never guessed.
import { memberOf } from '../document/own';
import { actionOf, type Action } from './change';
import { whyPartial, whyRefused } from './plan-format';
import { described } from './comes-out';
import type { Change, Estate, Resource } from './estate';
import { keysOf } from './instances';
import { expressionsIn, type Expressions } from './references';
import { withoutKeys } from './places';
import { withUnknown } from './unknown';
import { asObject, isObject, listOf } from './shape';
import type { Arguments, Marks, Tree } from './tree';

export { isPlan } from './plan-format';

/** What was made of a file, or why it cannot be judged: a sentence without a full stop. */
export type ReadEstate = { readonly estate: Estate } | { readonly refused: string };

/** @param json the whole file, parsed */
export function readPlan(json: unknown): ReadEstate {
  const refused = whyRefused(json);
  if (refused !== undefined) return { refused };
  const changes = listOf(memberOf(json, 'resource_changes'));
  const root = memberOf(memberOf(json, 'configuration'), 'root_module');
  const expressions = expressionsIn(root, keysOf(namedIn(json)));
  const planned = changes.map((one) => resourceOf(one, expressions));
  const seen = new Set(planned.map(({ address }) => address));
  return {
    estate: {
      stage: 'plan',
      resources: [...planned, ...priorData(json, expressions).filter(({ address }) => !seen.has(address))],
      drift: listOf(memberOf(json, 'resource_drift')).map((one) => resourceOf(one, expressions)),
      partial: whyPartial(json),
      unread: [],
      ...providerOf(json),
      ...regionOf(json),
    },
  };
}

function resourceOf(one: unknown, expressions: Expressions): Resource {
  const address = String(memberOf(one, 'address'));
  const place = withoutKeys(address);
  const change = memberOf(one, 'change');
  const verbs = memberOf(change, 'actions');
  const action = actionOf(verbs);
  if (action === undefined) throw new Error('an action that is not in the table was let in');
  const after = memberOf(change, 'after');
  const [type, mode] = [String(memberOf(one, 'type')), memberOf(one, 'mode') === 'data' ? 'data' : 'managed'] as const;
  const gone = after === null && memberOf(change, 'after_unknown') !== true;
  return {
    address,
    place,
    module: moduleOf(one),
    mode,
    type,
    name: String(memberOf(one, 'name')),
    ...(!gone &&
      !['delete', 'forget'].includes(action) && {
        arguments: {
          tree: withUnknown(after, memberOf(change, 'after_unknown'), expressions.of(place), described({ type, mode })),
          marks: memberOf(change, 'after_sensitive') as Marks,
          ...ofPlace({ address, place, module: moduleOf(one) }, expressions),
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
    ...(action === 'replace' && listOf(memberOf(change, 'actions'))[0] === 'create' && { createdFirst: true as const }),
    ...(memberOf(one, 'deposed') !== undefined && { deposed: true as const }),
    ...(typeof movedFrom === 'string' && { movedFrom }),
    ...(isObject(memberOf(change, 'importing')) && { imported: true as const }),
    ...(typeof reason === 'string' && { reason }),
  };
}

function ofPlace(
  of: Pick<Resource, 'address' | 'place' | 'module'>,
  expressions: Expressions,
): Pick<Arguments, 'references' | 'isWritten'> {
  return {
    references: (path) => expressions.references(of, path),
    isWritten: (path) => expressions.isWritten(of.place, path),
  };
}

function standingArguments(values: unknown, marks: unknown): Arguments {
  return { tree: values as Tree, marks: marks as Marks, references: () => [] };
}

/** All instances that the plan has, and the modules that they stand in. */
function namedIn(json: unknown): readonly Pick<Resource, 'address' | 'module'>[] {
  const changes = listOf(memberOf(json, 'resource_changes')).map((one) => ({ one, module: moduleOf(one) }));
  return [...changes, ...stoodBefore(json)].map(({ one, module }) => ({
    address: String(memberOf(one, 'address')),
    module,
  }));
}

function stoodBefore(json: unknown): ReturnType<typeof resourcesIn> {
  const values = memberOf(memberOf(json, 'prior_state'), 'values');
  return resourcesIn(memberOf(values, 'root_module'));
}

/** What a data source has read before the plan: it is in no change. */
function priorData(json: unknown, expressions: Expressions): Resource[] {
  return stoodBefore(json).flatMap(({ one, module }) => {
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
        arguments: { ...known, ...ofPlace({ address, place, module }, expressions) },
      },
    ];
  });
}

/** All that stands in a module of a state and in those below it, each with the address of its module. */
export function resourcesIn(
  module: unknown,
  address = rootModule,
): { readonly one: unknown; readonly module: string }[] {
  return [
    ...listOf(memberOf(module, 'resources')).map((one) => ({ one, module: address })),
    ...listOf(memberOf(module, 'child_modules')).flatMap((child) =>
      resourcesIn(child, textIn(child, 'address') ?? 'module without an address'),
    ),
  ];
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
  return textIn(one, 'module_address') ?? rootModule;
}

/** As `Resource.module` says it. */
const rootModule = '';

function textIn(value: unknown, key: string): string | undefined {
  const text = memberOf(value, key);
  return typeof text === 'string' ? text : undefined;
}
