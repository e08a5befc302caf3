// Sources and sinks that the job seems to have, by what its properties and its role name. None is written into the
// spec: which of them is read and which is written is not known from a name.
import { memberOf } from '../document/own';
import { anyConnectors } from '../connectors';
import { sortBy } from '../text/sort-by';
import type { Described } from './described';
import { documentIn } from './json-document';
import { groupsOf } from './spec-of';

export interface Proposal {
  /** `the stream orders`. */
  readonly what: string;
  /** Where it was found: a group and a key, or the role. */
  readonly named: readonly string[];
  /** Of the connector. */
  readonly type: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The sections of the spec that take it. */
  readonly sections: readonly ('sources' | 'sinks')[];
}

/** In order of their names. */
export function proposalsFor({ application, role }: Described): Proposal[] {
  const told = groupsOf(application).flatMap(([group, map]) =>
    Object.entries(map).map(([key, value]) => ({ named: `${group} / ${key}`, text: String(value) })),
  );
  const allowed = resourcesIn(role?.policy.attributes['policy']).map((text) => ({ named: 'the role', text }));
  const found = new Map<string, Proposal>();
  for (const { named, text } of [...told, ...allowed])
    for (const proposal of recognisedIn(text, named)) {
      const key = JSON.stringify([proposal.type, proposal.fields]);
      const earlier = found.get(key);
      const names = [...new Set([...(earlier?.named ?? []), named])];
      found.set(key, { ...proposal, named: names });
    }
  return sortBy([...found.values()], ({ what }) => what);
}

function recognisedIn(text: string, named: string): Proposal[] {
  return anyConnectors.flatMap(({ type, recognised, source, sink }) => {
    const known = recognised?.(text);
    if (!known) return [];
    const sections = [...(source ? (['sources'] as const) : []), ...(sink ? (['sinks'] as const) : [])];
    return [{ ...known, type, named: [named], sections }];
  });
}

function resourcesIn(policy: unknown): string[] {
  if (typeof policy !== 'string') return [];
  const statements = memberOf(documentIn(policy), 'Statement');
  return [statements].flat().flatMap((one) => [memberOf(one, 'Resource')].flat().map(String));
}
