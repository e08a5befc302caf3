// Requests of the query protocol as structures: what `Tags.member.1.Key=a` says, by the API model.
import type { ApiModel, Member } from './model';

/**
 * The request as JSON would carry it. Values that are no numbers or booleans though the model wants one stay text, for
 * `conform` to find.
 * @param shape the input of the operation
 */
export function readForm(model: ApiModel, shape: string, form: URLSearchParams): Readonly<Record<string, unknown>> {
  const flat = [...form].filter(([name]) => name !== 'Action' && name !== 'Version');
  return (read(model, { shape }, flat) ?? {}) as Readonly<Record<string, unknown>>;
}

/** Names that are left of each entry, and its value. */
type Flat = readonly (readonly [path: string, value: string])[];

function read(model: ApiModel, { shape }: Member, flat: Flat): unknown {
  const definition = model.shapes[shape];
  switch (definition?.type) {
    case 'structure':
      return Object.fromEntries(
        [...groups(flat)].map(([name, rest]) => {
          const [, member] = Object.entries(definition.members ?? {}).find(
            ([key, { locationName = key }]) => key === name || locationName === name,
          ) ?? [name, undefined];
          const key = member?.locationName ?? name;
          return [key, member === undefined ? rest.map(([, value]) => value) : read(model, member, rest)];
        }),
      );
    case 'list': {
      const { member } = definition;
      if (member === undefined) return [];
      // An empty list is sent as its bare name.
      const items = groups(
        flat.filter(([path]) => path !== '').map(([path, value]) => [path.replace(/^(?:member|entry)\./, ''), value]),
      );
      return [...items].sort(([a], [b]) => Number(a) - Number(b)).map(([, rest]) => read(model, member, rest));
    }
    case 'map':
      return undefined;
    case 'integer':
    case 'long':
    case 'float':
    case 'double': {
      const text = flat[0]?.[1] ?? '';
      return /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(text) ? Number(text) : text;
    }
    case 'boolean': {
      const text = flat[0]?.[1];
      return text === 'true' || text === 'false' ? text === 'true' : text;
    }
    default:
      return flat[0]?.[1];
  }
}

function groups(flat: Flat): Map<string, Flat> {
  const found = new Map<string, [string, string][]>();
  for (const [path, value] of flat) {
    const [, first = '', rest = ''] = /^([^.]*)(?:\.(.*))?$/.exec(path) ?? [];
    const group = found.get(first) ?? [];
    group.push([rest, value]);
    found.set(first, group);
  }
  return found;
}
