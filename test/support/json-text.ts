// JSON for reviews: whatever fits on a line stands on one, in the order in which the plan gives it.

const widest = 140;

/** Deterministic for the same value; members that are `undefined` are left out, as in `JSON.stringify`. */
export function text(value: unknown, indent = ''): string {
  const short = JSON.stringify(value);
  if (indent.length + short.length <= widest || typeof value !== 'object' || value === null) return spaced(value);
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item: unknown) => text(item, inner))
    : Object.entries(value).flatMap(([key, member]) =>
        member === undefined ? [] : [`${JSON.stringify(key)}: ${text(member, inner)}`],
      );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${members.map((member) => inner + member).join(',\n')}\n${indent}${close}`;
}

function spaced(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).flatMap(([key, member]) =>
    member === undefined ? [] : [`${JSON.stringify(key)}: ${spaced(member)}`],
  );
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
