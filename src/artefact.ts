// Maven artefacts of connectors: their coordinates for a runtime, and the Flink line that a version is made for.
import type { Artefact } from './connectors/connector';

/** `org.apache.iceberg:iceberg-flink-runtime-1.20:1.10.2`, or undefined when there is no release for the runtime. */
export function coordinatesFor({ coordinates, flink, versions }: Artefact, runtime: string): string | undefined {
  const version = versions[runtime];
  if (version === undefined) return undefined;
  return `${coordinates.replace('{flink}', () => flink?.[runtime] ?? '')}:${version}`;
}

/** `5.1.0-1.20` → `1.20`; undefined for a version that does not say so. */
export function flinkLineOf(version: string): string | undefined {
  return /-([0-9]+[.][0-9]+)$/.exec(version)?.[1];
}
