// The connector that the job brings along: whether there is one for the runtime, and whether it is the right one.
import type { Runtime } from '../../generated/application';
import { coordinatesFor, flinkLineOf, isNeeded } from '../facts/artefact';
import { connectorOf } from '../connectors';
import type { Connection, Use } from '../connectors/connector';
import type { Artefact } from '../facts/artefact';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { connectionsOf } from '../parts/connections';
import { child } from '../document/pointer';
import { runtimeOf, runtimes } from '../aws/runtime';
import type { Check } from './check';
import { ensured } from '../text/ensured';

export const artefacts: Check = ({ application }) =>
  connectionsOf(application).flatMap(({ config, ...use }) => {
    const listed = artefactsOf(config, use.direction, application.spec.runtime);
    const missing = listed.find((artefact) => coordinatesFor(artefact, application.spec.runtime) === undefined);
    return missing
      ? [noRelease(missing, config, use, application.spec.runtime)]
      : declared(config, listed, use, application.spec.runtime);
  });

/** The artefacts that this direction, mode and engine of the connector needs on the runtime. */
function artefactsOf(config: Connection, direction: Use['direction'], runtime: Runtime): readonly Artefact[] {
  return connectorOf(config).artefacts.filter(
    (one) => isNeeded(one, direction, config) && (one.runtimes ?? [runtime]).includes(runtime),
  );
}

/** What is published for the runtime without this direction, nobody will build; what is not published may come. */
function noRelease(missing: Artefact, config: Connection, use: Use, runtime: Runtime): Problem {
  const { coordinates, direction, versions } = missing;
  const released = Object.keys(versions).sort().join(', ');
  const published = connectorOf(config).artefacts.some(
    (other) => other.coordinates === coordinates && other.versions[runtime] !== undefined,
  );
  const tell = published ? error : warning;
  const without = `${coordinates.replace('-{flink}', '')}${published && direction ? ` with a ${direction}` : ''}`;
  return tell('FLK3240', child(use.pointer, 'type'), `there is no release of ${without} for ${runtime}`, {
    because: { pointer: '/spec/runtime', note: 'the runtime' },
    help: `it exists for ${released}`,
  });
}

/** A declared version is that of the first artefact; it is compared when it says which Flink it is made for. */
function declared(config: Connection, [artefact]: readonly Artefact[], use: Use, runtime: Runtime): Problem[] {
  const version = 'connectorVersion' in config ? config.connectorVersion : undefined;
  const known = artefact?.versions[runtime];
  if (artefact === undefined || version === undefined || known === undefined) return [];
  const found = flinkLineOf(version);
  const expected = flinkLineOf(known);
  if (found === expected || (found === undefined && expected === undefined)) return [];
  const madeFor = found ?? bareLineOf(version);
  if (madeFor === runtimeOf(runtime).flink) return [];
  // Minor versions of one line are often compatible; 1.x and 2.x never are.
  const tell = madeFor === undefined || Number.parseInt(madeFor, 10) === runtimeOf(runtime).line ? warning : error;
  return [
    tell(
      'FLK3241',
      child(use.pointer, 'connectorVersion'),
      madeFor === undefined
        ? `version ${version} does not say which Flink it is made for`
        : `version ${version} is made for Flink ${madeFor}, and the runtime is ${runtime}`,
      {
        expected: ensured(coordinatesFor(artefact, runtime), 'a release without coordinates'),
        found: version,
        because: { pointer: '/spec/runtime', note: 'the runtime' },
      },
    ),
  ];
}

/** Connectors that were part of Flink itself have its own version: `1.15.4`. */
function bareLineOf(version: string): string | undefined {
  const line = version.split('.').slice(0, 2).join('.');
  return Object.values(runtimes).some(({ flink }) => flink === line) ? line : undefined;
}
