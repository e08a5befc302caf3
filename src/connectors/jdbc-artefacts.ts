// Flink's JDBC connector, for all who write or read by JDBC.
import type { Artefact } from '../facts/artefact';

/**
 * Source: Apache's download page. Since 4.0 the connector is in parts, of which the core is enough for a sink that is
 * built by code; the Table API needs that of the engine as well. Of these: docs/data/jdbc.yml of
 * apache/flink-connector-jdbc at v4.1.0, compatible with Flink 2.1 and 2.2.
 */
export const jdbcArtefacts: readonly Artefact[] = [
  {
    coordinates: 'org.apache.flink:flink-connector-jdbc',
    runtimes: ['FLINK-1_15', 'FLINK-1_18', 'FLINK-1_19', 'FLINK-1_20'],
    versions: {
      'FLINK-1_15': '1.15.4',
      'FLINK-1_18': '3.2.0-1.18',
      'FLINK-1_19': '3.3.0-1.19',
      'FLINK-1_20': '3.3.0-1.20',
    },
  },
  {
    coordinates: 'org.apache.flink:flink-connector-jdbc-core',
    runtimes: ['FLINK-2_2', 'FLINK-2_3'],
    versions: { 'FLINK-2_2': '4.1.0-2.2' },
  },
];
