// Plans of a few resources, made by hand: what a rule finds in them.
import type { Estate } from '../../src/estate/estate';
import { readPlan } from '../../src/estate/read-plan';
import { rules } from '../../src/rules';
import { profiles } from '../../src/rules/profiles';

export type Values = Readonly<Record<string, unknown>>;

export interface Planned {
  readonly actions: readonly string[];
  readonly before: Values | null;
  readonly after: Values | null;
  readonly paths?: readonly string[];
  /** Arguments that come out at the apply, out of an expression. */
  readonly unknown?: readonly string[];
  /** What it was after the last apply, where somebody has changed it since, or deleted it. */
  readonly applied?: Values;
  /** What comes out at the apply, and what it refers to: argument → addresses. */
  readonly refers?: Readonly<Record<string, readonly string[]>>;
}

/** What the rule of a code tells, with the address of each. Nobody writes an argument of theirs that is known. */
export function found(code: string, planned: Readonly<Record<string, Planned>>): readonly string[] {
  return told(code, planned, 'failed');
}

/** The same for what it fails, or cannot decide. */
export function told(
  code: string,
  planned: Readonly<Record<string, Planned>>,
  outcome: 'failed' | 'unknown',
): readonly string[] {
  const rule = rules.find((one) => one.code === code);
  if (!rule) throw new Error(`there is no rule ${code}`);
  return rule
    .judge(plannedEstate(planned), profiles.production.settings)
    .flatMap((one) => (one.outcome === outcome ? [`${one.resource?.address}: ${one.message}`] : []));
}

export function plannedEstate(planned: Readonly<Record<string, Planned>>): Estate {
  const resources = Object.keys(planned).map((address) => ({ address, mode: 'managed', ...named(address) }));
  const read = readPlan({
    format_version: '1.2',
    planned_values: {},
    configuration: {
      root_module: { resources: resources.map((one) => ({ ...one, expressions: comingOf(planned[one.address]!) })) },
    },
    resource_drift: resources.flatMap((one) => {
      const { applied, before } = planned[one.address]!;
      const actions = [before ? 'update' : 'delete'];
      return applied ? [{ ...one, change: { actions, before: applied, after: before } }] : [];
    }),
    resource_changes: resources.map((one) => {
      const { actions, before, after, paths = [] } = planned[one.address]!;
      return {
        ...one,
        change: {
          actions,
          before,
          after,
          after_unknown: allTrue(comingOf(planned[one.address]!)),
          replace_paths: paths.map((path) => [path]),
        },
      };
    }),
  });
  if (!('estate' in read)) throw new Error(read.refused);
  return read.estate;
}

/** The expressions of what comes out at the apply. */
function comingOf({ unknown = [], refers = {} }: Planned): Values {
  const open = unknown.map((path) => [path, ['var.later']] as const);
  return Object.fromEntries([...open, ...Object.entries(refers)].map(([path, references]) => [path, { references }]));
}

function allTrue(expressions: Values): Values {
  return Object.fromEntries(Object.keys(expressions).map((path) => [path, true]));
}

function named(address: string): { readonly type: string; readonly name: string; readonly module_address?: string } {
  const [name = '', type = '', ...module] = address.split('.').reverse();
  return { type, name, ...(module.length > 0 && { module_address: module.reverse().join('.') }) };
}

export function stays(values: Values): Planned {
  return { actions: ['no-op'], before: values, after: values };
}
