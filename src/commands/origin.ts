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
  /** The files of the further overlays that were asked for, in order. */
  readonly further?: readonly string[];
}

/** The text of the file. */
export function originText({ document, environment, further, overlay, spec }: Origin): string {
  const told = { '//': 'What flinkform compiled this stack from.', document, environment, further, overlay, spec };
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** The origin that `text` tells; undefined for what we did not write. */
export function parseOrigin(text: string): Origin | undefined {
  const told = parsed(text);
  if (!told) return undefined;
  const known = (['spec', 'document', 'overlay', 'environment'] as const).filter((key) => told[key] !== undefined);
  const { further } = told;
  if (known.some((key) => typeof told[key] !== 'string') || !isListOfTexts(further)) return undefined;
  return { ...Object.fromEntries(known.map((key) => [key, told[key]])), ...(further && { further }) };
}

/** The same for the stacks that one file makes in one variant; undefined where nobody can say. */
export function inVariant({ spec, environment, further = [] }: Origin): string | undefined {
  return spec === undefined ? undefined : JSON.stringify([spec, environment, ...further]);
}

/**
 * The same for two stacks of one spec in one variant: the newer one is the older one under another name.
 * Undefined for a spec that nobody can say the same of.
 */
export function originKey(origin: Origin): string | undefined {
  const variant = inVariant(origin);
  return variant === undefined ? undefined : JSON.stringify([variant, origin.document]);
}

function isListOfTexts(value: unknown): value is readonly string[] | undefined {
  return value === undefined || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  } catch {
    return undefined;
  }
}
