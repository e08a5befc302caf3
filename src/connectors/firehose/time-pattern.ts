// Patterns of Java's DateTimeFormatter, by which Firehose fills in `!{timestamp:...}`.

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);

/**
 * Letter → how often it may stand in a row. Source: java.time.format.DateTimeFormatterBuilder, `appendPattern`; the
 * other letters are reserved.
 */
const lengths: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries({
    uyYgpnNA: upTo(19),
    GMLQqEe: upTo(5),
    c: [1, 3, 4, 5],
    dhHkKmsw: upTo(2),
    D: upTo(3),
    S: upTo(9),
    FaW: [1],
    B: [1, 4, 5],
    z: upTo(4),
    V: [2],
    vO: [1, 4],
    ZXx: upTo(5),
  }).flatMap(([letters, counts]) => [...letters].map((letter) => [letter, counts] as const)),
);

/** Whether the formatter takes the pattern. Braces, which it reserves too, end the expression before they come here. */
export function isTimePattern(pattern: string): boolean {
  const unquoted = pattern.replace(/'[^']*'/g, ' ');
  if (/['#]/.test(unquoted)) return false;
  const runs = [...unquoted.matchAll(/([A-Za-z])\1*/g)];
  return runs.every(([run]) => lengths.get(run.charAt(0))?.includes(run.length));
}
