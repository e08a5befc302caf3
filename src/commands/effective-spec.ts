// The spec as the compiler sees it, with overlay, placeholders and defaults, as it may be shown.
import type { Compiled } from '../compile';
import type { Concealment } from '../concealment/conceal';
import { child, type Pointer } from '../document/pointer';
import type { NormalApplication } from '../normalise';

/** Undefined when the compiler did not come so far. */
export function effectiveSpec(compiled: Compiled): object | undefined {
  const { document, concealment } = compiled;
  const spec = unconcealed(compiled);
  return spec && document ? (withVariablesNamed(spec, { concealment, document }) as object) : undefined;
}

/** A document with every default written out. It holds the values of variables: it is judged, and never shown. */
export function unconcealed({ normalised, networkStack }: Compiled): object | undefined {
  if (normalised) return whole('FlinkApplication', normalised, normalised.spec);
  return networkStack && whole('Network', networkStack, networkStack.network);
}

function whole(
  kind: 'FlinkApplication' | 'Network',
  { metadata, aws, overrides }: Pick<NormalApplication, 'metadata' | 'aws' | 'overrides'>,
  spec: object,
): object {
  return { apiVersion: 'flinkform/v1', kind, metadata, aws, spec, ...(overrides.length > 0 && { overrides }) };
}

interface Shown {
  readonly concealment: Concealment;
  readonly document: NonNullable<Compiled['document']>;
}

/**
 * What came from an environment variable is shown as the spec writes it; what was derived from it names the variable.
 */
function withVariablesNamed(value: unknown, shown: Shown, pointer: Pointer = ''): unknown {
  const { concealment, document } = shown;
  const asWritten = concealment.writtenAt(pointer);
  if (asWritten !== undefined) return asWritten;
  // What the spec says itself may be the same as what a variable holds, and is no secret.
  if (typeof value === 'string')
    return document.places.has(pointer) ? concealment.secrets(value) : concealment.whole(value);
  const below = (member: unknown, key: string | number): unknown =>
    withVariablesNamed(member, shown, child(pointer, key));
  if (Array.isArray(value)) return value.map(below);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, below(member, key)]));
}
