// Names that a source or sink had in the spec before. What AWS knows by a name of flinkform's keeps the one that it was
// made with, for AWS renames nothing.
import { terraformName } from '../aws/naming';

/** What the spec says of it, in `renamedFrom`: the first name first. */
export interface Renamed {
  readonly renamedFrom?: readonly string[];
}

/** The sources and sinks of a spec. */
export interface Connected {
  readonly sources: Readonly<Record<string, Renamed>>;
  readonly sinks: Readonly<Record<string, Renamed>>;
}

/** Second half of the address of what a source or sink creates → what it was when that was made. */
export function firstLabels({ sources, sinks }: Connected): ReadonlyMap<string, string> {
  const all = [...Object.entries(sources), ...Object.entries(sinks)];
  return new Map(all.map(([name, config]) => [terraformName(name), terraformName(firstNameOf(name, config))]));
}

/** The name that it was made with. */
export function firstNameOf(name: string, { renamedFrom = [] }: Renamed): string {
  const [first = name] = renamedFrom;
  return first;
}
