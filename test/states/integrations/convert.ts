// Between what a state machine sends and gets, and what the API has on the wire: names, and timestamps, which are text
// of ISO 8601 in a state machine (`2026-08-28T20:34:59.712Z`) and seconds since the epoch on the wire.
import type { Member } from '../../apply/double/model';
import { isObject } from '../language/json';
import type { IntegrationModel } from './model';
import { integrationName } from './names';

/** What the machine sends, as the API has it; a member that the model does not know stays as it is, for `conform`. */
export function toWire(model: IntegrationModel, shape: string, value: unknown): unknown {
  return convert(model, shape, value, {
    nameOf: (member, name) => member?.locationName ?? name,
    keyOf: integrationName,
    time: (given) => (typeof given === 'string' && /^\d{4}-.*Z$/.test(given) ? Date.parse(given) / 1000 : given),
  });
}

/** What the API answers, as the machine gets it. */
export function fromWire(model: IntegrationModel, shape: string, value: unknown): unknown {
  return convert(model, shape, value, {
    nameOf: (_member, name) => integrationName(name),
    keyOf: (name) => name,
    // As Java prints an instant: without a fraction where there is none.
    time: (given) => (typeof given === 'number' ? new Date(given * 1000).toISOString().replace('.000Z', 'Z') : given),
  });
}

interface Way {
  /** What a member is called on the other side. */
  readonly nameOf: (member: Member | undefined, name: string) => string;
  /** What a member of the model is called on this side. */
  readonly keyOf: (name: string) => string;
  readonly time: (given: unknown) => unknown;
}

function convert(model: IntegrationModel, shape: string, value: unknown, way: Way): unknown {
  const definition = model.shapes[shape];
  if (definition?.type === 'timestamp') return way.time(value);
  if (definition?.type === 'list' && Array.isArray(value))
    return value.map((item) => convert(model, definition.member?.shape ?? '', item, way));
  if (!isObject(value)) return value;
  if (definition?.type === 'map') {
    const item = definition.value?.shape ?? '';
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, convert(model, item, one, way)]));
  }
  const members = new Map(Object.entries(definition?.members ?? {}).map((entry) => [way.keyOf(entry[0]), entry]));
  return Object.fromEntries(
    Object.entries(value).map(([given, one]) => {
      const [name, member] = members.get(given) ?? [given, undefined];
      return [way.nameOf(member, name), member === undefined ? one : convert(model, member.shape, one, way)];
    }),
  );
}
