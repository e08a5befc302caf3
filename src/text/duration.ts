// Durations as specs write them: a whole number and a unit.
import { ensured } from './ensured';

const milliseconds = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
type Unit = keyof typeof milliseconds;

/** `"60s"` → 60000. The schema has already checked the form; anything else is our bug. */
export function toMilliseconds(duration: string): number {
  const match = /^([0-9]+)(ms|s|m|h|d)$/.exec(duration);
  if (!match?.[1] || !match[2]) throw new Error(`not a duration: ${duration}`);
  return Number(match[1]) * milliseconds[match[2] as Unit];
}

/** Whether a text has the form of one. */
export function isDuration(text: string): boolean {
  return /^[0-9]+(ms|s|m|h|d)$/.test(text);
}

/** 900000 → `"15m"`: the largest unit that leaves no rest. */
export function inWords(duration: number): string {
  const units = Object.entries(milliseconds).reverse();
  const [unit, size] = ensured(
    units.find(([, each]) => duration % each === 0),
    'a duration of no whole milliseconds',
  );
  return `${duration / size}${unit}`;
}

export const toHours = (duration: string): number => toMilliseconds(duration) / milliseconds.h;
export const toDays = (duration: string): number => toMilliseconds(duration) / milliseconds.d;
