// Relational databases as source, by change data capture or JDBC, and as sink. Always an existing database.
import type { DatabaseSink, DatabaseSource } from '../../../generated/application';
import type { Allotment, Commit, Connector, Direction, Placed, Use } from '../connector';
import { child } from '../../document/pointer';
import { artefacts } from './artefacts';
import { checkSink, checkSource } from './check';
import { slotClaims } from './claims';
import { engines } from './engines';
import { sinkFacts, sourceFacts } from './facts';
import { sinkDefaults, sourceDefaults, type Normal, type NormalSink, type NormalSource } from './normal';
import { panels } from './panels';
import { sinkPolicies, sourcePolicies } from './policies';
import { allottedIds, sharedIds } from './server-ids';

const called = ({ engine }: Normal): string => engines[engine].title;

export const database = {
  type: 'database',
  title: 'Database',
  artefacts,
  source: {
    defaults: sourceDefaults,
    check: checkSource,
    policies: sourcePolicies,
    claims: slotClaims,
    allots: (source, use) => [...allottedIds(source, use), ...allottedConnections(source, use)],
    called,
    facts: sourceFacts,
    panels,
  } satisfies Direction<DatabaseSource, NormalSource>,
  sink: {
    defaults: sinkDefaults,
    check: checkSink,
    policies: sinkPolicies,
    allots: allottedConnections,
    commits,
    called,
    facts: sinkFacts,
    panels,
  } satisfies Direction<DatabaseSink, NormalSink>,
  together: (uses: readonly Placed<Normal>[]) => sharedIds(uses.filter(isSource)),
} satisfies Connector;

function isSource(use: Placed<Normal>): use is Placed<NormalSource> {
  return 'mode' in use.config;
}

/** Each subtask has one at least. */
function allottedConnections({ maxConnections: count }: Normal, { pointer }: Use): Allotment[] {
  if (count === undefined) return [];
  return [{ count, noun: 'connections', pointer: child(pointer, 'maxConnections' satisfies keyof Normal) }];
}

/** What is prepared waits for its checkpoint for ever. */
function commits({ delivery }: NormalSink, { pointer }: Use): Commit | undefined {
  if (delivery !== 'exactly-once') return undefined;
  return {
    noun: 'transactions',
    pointer: child(pointer, 'delivery' satisfies keyof NormalSink),
    otherwise: 'use "delivery: at-least-once"',
  };
}
