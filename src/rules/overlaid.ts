// Examples of rules say what differs from a good one.
import type { TerraformJson } from './rule';

/** Maps are merged, all else is replaced, and `null` leaves out. */
export function overlaid(under: TerraformJson, over: TerraformJson): TerraformJson {
  const keys = [...new Set([...Object.keys(under), ...Object.keys(over)])];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const [below, above] = [under[key], over[key]];
      if (above === null) return [];
      if (isMap(below) && isMap(above)) return [[key, overlaid(below, above)]];
      return [[key, above === undefined ? below : above]];
    }),
  );
}

function isMap(value: unknown): value is TerraformJson {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
