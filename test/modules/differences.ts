// In what two plans differ, in words that lead to the argument.
import { isDeepStrictEqual } from 'node:util';
import type { PlannedCall, PlannedResource } from './plan-together';

/** Nothing where they plan the same; one that Terraform refuses plans nothing. */
export function differences(made: PlannedCall | string, compiled: PlannedCall | string): string[] {
  if (typeof made === 'string') return [`the module is refused: ${made}`];
  if (typeof compiled === 'string') return [`what the compiler makes is refused: ${compiled}`];
  const types = [...new Set([...made.resources, ...compiled.resources].map(({ type }) => type))];
  return [
    ...types.flatMap((type) => ofType(type, made.resources, compiled.resources)),
    ...below('outputs', made.outputs, compiled.outputs),
  ];
}

/** Those that have no equal on the other side, in order. */
function ofType(type: string, made: readonly PlannedResource[], compiled: readonly PlannedResource[]): string[] {
  const [ours, theirs] = [made, compiled].map((all) => all.filter((one) => one.type === type));
  const rest = [...(theirs ?? [])];
  const alone = (ours ?? []).filter((one) => {
    const at = rest.findIndex((other) => isDeepStrictEqual(one.values, other.values));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return Array.from({ length: Math.max(alone.length, rest.length) }, (_, at) => [alone[at], rest[at]] as const).flatMap(
    ([one, other]) => {
      if (!one) return [`${type}: only the compiler makes ${short(other?.values)}`];
      return other ? below(type, one.values, other.values) : [`${type}: only the module makes ${short(one.values)}`];
    },
  );
}

function below(path: string, made: unknown, compiled: unknown): string[] {
  if (isDeepStrictEqual(made, compiled)) return [];
  if (!isNested(made) || !isNested(compiled) || Array.isArray(made) !== Array.isArray(compiled))
    return [`${path}: the module has ${short(made)}, the compiler ${short(compiled)}`];
  const keys = [...new Set([...Object.keys(made), ...Object.keys(compiled)])];
  return keys.flatMap((key) => below(`${path}.${key}`, made[key], compiled[key]));
}

function isNested(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
