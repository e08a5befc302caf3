// What a stack was compiled from: written beside it, so that a later run tells a renamed stack from another one. The
// same bytes for the same input: no time, no host, no absolute path.

/** Paths are relative to the output folder, with forward slashes. */
export interface Origin {
  /** Left out when the spec came from standard input: nobody can say later whether it is the same one. */
  readonly spec?: string;
  readonly overlay?: string;
  /** Which of several specs of the file, by its name as it is written there. */
  readonly document?: string;
  /** The environment that was asked for. */
  readonly environment?: string;
}

/** The text of the file. */
export function originText({ document, environment, overlay, spec }: Origin): string {
  const told = { '//': 'What flinkform compiled this stack from.', document, environment, overlay, spec };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** The origin that `text` tells; undefined for what we did not write. */
export function parseOrigin(text: string): Origin | undefined {
  const told = parsed(text);
  if (!told) return undefined;
  const known = (['spec', 'document', 'overlay', 'environment'] as const).filter((key) => told[key] !== undefined);
  if (known.some((key) => typeof told[key] !== 'string')) return undefined;
  return Object.fromEntries(known.map((key) => [key, told[key]])) as Origin;
}

/**
 * The same for two stacks of one spec for one environment: the newer one is the older one under another name.
 * Undefined for a spec that nobody can say the same of.
 */
export function originKey({ spec, document, environment }: Origin): string | undefined {
  return spec === undefined ? undefined : JSON.stringify([spec, document, environment]);
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
