// How a text gets into a place of a spec.
import { written } from '../../support/arbitrary-text';
import { variable } from './carriers';
import { textAt, withText, type Place } from './places';

/** Puts a text into the spec; undefined where this way leads nowhere. */
type Way = (spec: object, place: Place, text: string) => object | undefined;

export const ways = {
  /** As the whole value or key. Keys hold no placeholders, and need no escapes. */
  whole: (spec, place, text) => withText(spec, place, place.key ? text : asFolder(place, written(text))),
  /** From an environment variable, where nothing is escaped. */
  environment: (spec, place) => (place.key ? undefined : withText(spec, place, asFolder(place, `\${env.${variable}}`))),
  /** In the place of the last word: the name in an ARN, the last step of a path. */
  tail: (spec, place, text) => {
    const [, before = ''] = /^(.*[^A-Za-z0-9_])[A-Za-z0-9_]+$/s.exec(String(textAt(spec, place))) ?? [];
    if (place.key || before === '' || place.slot === codeFile) return undefined;
    const pointer = place.slot.endsWith('operations[].path');
    return withText(spec, place, before + (pointer ? text.replaceAll('~', '~0').replaceAll('/', '~1') : written(text)));
  },
  /** In a JSON document, for a field that takes nothing else. */
  document: (spec, place, text) => {
    const parsed = parsedJson(textAt(spec, place));
    // A text such as `true` or `168` is JSON by chance.
    if (place.key || typeof parsed !== 'object' || parsed === null) return undefined;
    const held = Array.isArray(parsed) ? [text] : { ...parsed, doc: text };
    return withText(spec, place, written(JSON.stringify(held)));
  },
  /** As a key of a map that stands in a place for any JSON. */
  member: (spec, place, text) => {
    const value = textAt(spec, place);
    if (place.key || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return withText(spec, place, Object.fromEntries([[text, 'x']]));
  },
} as const satisfies Record<string, Way>;

export type WayName = keyof typeof ways;
export const wayNames = Object.keys(ways) as readonly WayName[];

const codeFile = 'spec.code.file';

/** The name of a code file goes on in safe characters only; the folders before it stay with the compiler. */
function asFolder({ slot }: Place, text: string): string {
  return slot === codeFile ? `${text}/orders.jar` : text;
}

function parsedJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch {
    return undefined; // Text of another kind.
  }
}
