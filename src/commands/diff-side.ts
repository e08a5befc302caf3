// A compiled spec as one side of a difference.
import { plannedStack, type Compiled } from '../compile';
import { stackOf } from '../facts/identity';
import type { Side } from '../impact/side';
import { codeNameOf } from '../parts/code';
import { address } from '../terraform/resource';
import { ensured } from '../text/ensured';
import { effectiveSpec } from './effective-spec';

/** Only for what has a configuration. */
export function sideOf(compiled: Compiled): Side {
  const plan = ensured(plannedStack(compiled), 'a difference without a plan');
  const { name, home, production } = stackOf(plan);
  const { normalised } = compiled;
  const codeIdentity = normalised && codeNameOf(normalised.spec.code, plan.assets[0]?.sha256);
  return {
    name,
    region: home.region,
    production,
    configuration: ensured(compiled.configuration, 'a difference without a configuration'),
    spec: effectiveSpec(compiled),
    ...(normalised && { normalised }),
    ...(codeIdentity !== undefined && { codeIdentity }),
    causes: new Map(plan.resources.map((one) => [address(one), one.cause])),
  };
}

/** The same with the names of another stack: what two environments are called is no difference between them. */
export function asIfNamed(side: Side, { name }: Side): Side {
  const renamed = (value: unknown): unknown => renamedIn(value, side.name, name);
  return {
    ...side,
    name,
    comparedAs: side.name,
    configuration: renamed(side.configuration) as Side['configuration'],
    spec: renamed(side.spec),
  };
}

function renamedIn(value: unknown, from: string, to: string): unknown {
  if (typeof value === 'string') return value.replaceAll(from, to);
  if (Array.isArray(value)) return value.map((one) => renamedIn(one, from, to));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.replaceAll(from, to), renamedIn(one, from, to)]),
  );
}
