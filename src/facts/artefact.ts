// Maven artefacts of connectors: their coordinates for a runtime, and the Flink line that a version is made for.
import type { Runtime } from '../../generated/application';
import { ensured } from '../text/ensured';

/** The Maven artefact that a job needs to use the connector; the version depends on the Flink release. */
export interface Artefact {
  /** `{flink}` in it stands for the Flink line of the runtime, as `flink` has it. */
  readonly coordinates: string;
  /** Runtime → Flink line, for coordinates that hold `{flink}`. */
  readonly flink?: Readonly<Partial<Record<Runtime, string>>>;
  /** The direction that needs it; both when left out. */
  readonly direction?: 'source' | 'sink';
  /** The connector's modes that need it; all of them when left out. */
  readonly modes?: readonly string[];
  /** Of a connector for several engines, those that need it; all of them when left out. */
  readonly engines?: readonly string[];
  /** The runtimes that need it; all of them when left out. */
  readonly runtimes?: readonly Runtime[];
  /** Runtime → version; a runtime that is missing has no release. */
  readonly versions: Readonly<Partial<Record<Runtime, string>>>;
}

/** `org.apache.iceberg:iceberg-flink-runtime-1.20:1.10.2`, or undefined when there is no release for the runtime. */
export function coordinatesFor({ coordinates, flink, versions }: Artefact, runtime: Runtime): string | undefined {
  const version = versions[runtime];
  if (version === undefined) return undefined;
  const line = (): string => ensured(flink?.[runtime], `an artefact without Flink line for ${runtime}`);
  return `${coordinates.replace('{flink}', line)}:${version}`;
}

/**
 * Whether a source or a sink needs the artefact, on whichever runtime.
 * @param config its configuration, which may say a mode and an engine
 */
export function isNeeded(
  { direction: wanted, modes, engines }: Artefact,
  direction: 'source' | 'sink',
  config: object,
): boolean {
  const says = (key: string, words: readonly string[] | undefined): boolean =>
    words === undefined || words.includes(String(Reflect.get(config, key)));
  return (wanted === undefined || wanted === direction) && says('mode', modes) && says('engine', engines);
}

/** `5.1.0-1.20` → `1.20`; undefined for a version that does not say so. */
export function flinkLineOf(version: string): string | undefined {
  return /-([0-9]+[.][0-9]+)$/.exec(version)?.[1];
}
