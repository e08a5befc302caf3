// Plans as large as one likes, made of real ones: each module of the fixtures again and again under other names, in
// changes, drift, planned values, state and configuration alike, so that every reference still leads to what it led to.
import { planText } from './plan-files';

/** `modules` have an address each; `instances` are those of one module with `for_each`, which share their places. */
export const kinds = ['modules', 'instances'] as const;
export type Kind = (typeof kinds)[number];

/** The parts of a plan that speak of one module of the root. */
interface Part {
  readonly name: string;
  readonly changes: readonly Addressed[];
  readonly drift: readonly Addressed[];
  readonly planned: readonly unknown[];
  readonly prior: readonly unknown[];
  readonly call: unknown;
}

interface Addressed {
  readonly address: string;
  readonly change: { readonly after: unknown };
}

interface Module {
  readonly address?: string;
  readonly child_modules?: readonly Module[];
}

interface Fixture {
  readonly resource_changes: readonly Addressed[];
  readonly resource_drift?: readonly Addressed[];
  readonly planned_values?: { readonly root_module: Module };
  readonly prior_state?: { readonly values: { readonly root_module: Module } };
  readonly configuration: { readonly root_module: { readonly module_calls: Readonly<Record<string, unknown>> } };
}

/** A plan of at least so many resources, and of fewer than one module more. */
export function multipliedPlan(kind: Kind, resources: number): unknown {
  const parts = partsFor(kind);
  const copies: Part[] = [];
  for (let [copy, count] = [1, 0]; count < resources; copy++)
    for (const part of parts) {
      if (count >= resources) break;
      copies.push(kind === 'modules' ? renamed(part, copy) : rekeyed(part, copy));
      count += part.changes.length;
    }
  return planOf(copies);
}

/** Resources of all fixtures once. */
export function wholeOf(kind: Kind): number {
  return partsFor(kind).reduce((sum, { changes }) => sum + changes.length, 0);
}

function partsFor(kind: Kind): Part[] {
  return kind === 'modules'
    ? ['plans', 'change-plans', 'situations', 'thinned'].flatMap(partsOf)
    : partsOf('plans-keyed');
}

function partsOf(file: string): Part[] {
  const fixture = JSON.parse(planText(file)) as Fixture;
  return Object.entries(fixture.configuration.root_module.module_calls).map(([name, call]) => {
    const isIts = ({ address = '' }: { readonly address?: string }): boolean =>
      new RegExp(`^module[.]${name}(?![\\w-])`).test(address);
    const changes = fixture.resource_changes.filter(isIts);
    return {
      name,
      changes,
      drift: (fixture.resource_drift ?? []).filter(isIts),
      // `scripts/rule-plans.ts` leaves out what says the changes once more.
      planned: fixture.planned_values?.root_module.child_modules?.filter(isIts) ?? [plannedIn(name, changes)],
      prior: fixture.prior_state?.values.root_module.child_modules?.filter(isIts) ?? [],
      call,
    };
  });
}

function plannedIn(name: string, changes: readonly Addressed[]): Module & { readonly resources: readonly unknown[] } {
  const resources = changes.map(({ change, ...resource }) => ({ ...resource, values: change.after }));
  return { address: `module.${name}`, resources };
}

/** Addresses, names and ids: nothing of one copy means anything of another. */
function renamed(part: Part, copy: number): Part {
  const { name } = part;
  const text = JSON.stringify(part)
    .replaceAll(new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g'), `${name}_n${copy}`)
    .replaceAll(name.replaceAll('_', '-').toLowerCase(), `${name.replaceAll('_', '-').toLowerCase()}-n${copy}`)
    .replaceAll(/\b((?:vpc|subnet|sgr?|acl|rtb|nat|eni|vpce|pcx)-[0-9a-f]+)\b/g, `$1-n${copy}`)
    .replaceAll(/([0-9a-f]{8}(?:-[0-9a-f]{4}){3})-[0-9a-f]{12}/g, `$1-${copy.toString(16).padStart(12, '0')}`);
  return JSON.parse(text) as Part;
}

/** The key of the fixture's only instance, in a JSON text. */
const key = String.raw`eu.west[\\\"1\\\"]`;

function rekeyed(part: Part, copy: number): Part {
  const { call, ...rest } = part;
  const text = JSON.stringify(rest)
    .replaceAll(key, `n${copy}`)
    .replaceAll(/\borders-(good|bad)-flk/g, `orders-n${copy}-$1-flk`)
    .replaceAll(/\b(vpc-[0-9a-f]+)\b/g, `$1-n${copy}`);
  return { ...(JSON.parse(text) as Omit<Part, 'call'>), call };
}

function planOf(parts: readonly Part[]): unknown {
  return {
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: { child_modules: parts.flatMap(({ planned }) => planned) } },
    resource_changes: parts.flatMap(({ changes }) => changes),
    resource_drift: parts.flatMap(({ drift }) => drift),
    prior_state: { values: { root_module: { child_modules: parts.flatMap(({ prior }) => prior) } } },
    configuration: { root_module: { module_calls: Object.fromEntries(parts.map(({ name, call }) => [name, call])) } },
    applyable: true,
    complete: true,
    errored: false,
  };
}
