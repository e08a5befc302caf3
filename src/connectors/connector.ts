// What a connector is: data in, data out. It never sees CDKTF, files or the process.
import type { Sink, Source } from '../../generated/application';
import type { Artefact } from '../facts/artefact';
import type { Facts } from '../facts/facts';
import type { Identity } from '../facts/identity';
import type { NetworkIdentity } from '../facts/network';
import { child, type Pointer } from '../document/pointer';
import type { Problem } from '../diagnostics/diagnostic';
import type { Finding } from '../diagnostics/finding';
import type { RoleIdentity } from '../facts/role';

/** One use of a connector: its name in the spec, where it stands, and whom it serves. */
export interface Use {
  readonly name: string;
  readonly direction: 'source' | 'sink';
  readonly pointer: Pointer;
  readonly application: Identity;
  /** The role that the application runs as. */
  readonly role: RoleIdentity;
  /** Where the application stands; absent when it is in no VPC. */
  readonly network?: NetworkIdentity;
  /** The other sources and sinks of the spec. None of them while defaults are written. */
  readonly others: readonly Other[];
}

/** Another source or sink of the same spec, with its defaults written out. */
export interface Other extends Pick<Use, 'name' | 'direction' | 'pointer'> {
  readonly config: Source | Sink;
}

/** A connector in one direction. `Normal` is `Given` with every default written out, in the spec's own words. */
export interface Direction<Given, Normal extends Given> {
  defaults(given: Given, use: Use): Normal;
  /** Rules that only make sense for this connector. Called only for configurations that the schema accepts. */
  check(normal: Normal, use: Use): readonly Problem[];
  /** What depends on whether the application is production. */
  policies?(normal: Normal, use: Use): readonly Finding[];
  facts(normal: Normal, use: Use): Facts;
}

export interface Connector<Type extends string, Source, NormalSource extends Source, Sink, NormalSink extends Sink> {
  readonly type: Type;
  readonly title: string;
  readonly artefacts: readonly Artefact[];
  readonly source?: Direction<Source, NormalSource>;
  readonly sink?: Direction<Sink, NormalSink>;
}

/** A use before the others are known. */
export function useOf(
  name: string,
  direction: Use['direction'],
  application: Identity,
  role: RoleIdentity,
  network: NetworkIdentity | undefined,
): Use {
  return {
    name,
    direction,
    pointer: child('', 'spec', `${direction}s`, name),
    application,
    role,
    ...(network && { network }),
    others: [],
  };
}
