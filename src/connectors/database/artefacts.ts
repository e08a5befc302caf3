// The JARs that read and write a database: those of Flink CDC for each engine, and Flink's JDBC connector.
import type { DatabaseEngine } from '../../../generated/application';
import type { Artefact } from '../../facts/artefact';
import { jdbcArtefacts } from '../jdbc-artefacts';

/**
 * Source: Flink CDC's documentation, "Supported Flink Versions", and the assets of its release 3.6.0, which is built
 * for Flink 1.20 and 2.2. Its artefacts are Apache's from 3.1 on, which runs on no Flink 1.15.
 */
const cdcVersions: Artefact['versions'] = {
  'FLINK-1_18': '3.2.1',
  'FLINK-1_19': '3.5.0',
  'FLINK-1_20': '3.6.0-1.20',
  'FLINK-2_2': '3.6.0-2.2',
};

function changesOf(connector: string, ...engines: readonly DatabaseEngine[]): Artefact {
  return {
    coordinates: `org.apache.flink:flink-connector-${connector}-cdc`,
    modes: ['change-data-capture'],
    engines,
    versions: cdcVersions,
  };
}

export const artefacts: readonly Artefact[] = [
  changesOf('postgres', 'postgresql'),
  changesOf('mysql', 'mysql', 'mariadb'),
  changesOf('oracle', 'oracle'),
  changesOf('sqlserver', 'sqlserver'),
  ...jdbcArtefacts.flatMap((one): Artefact[] => [
    { ...one, direction: 'source', modes: ['jdbc'] },
    { ...one, direction: 'sink' },
  ]),
];
