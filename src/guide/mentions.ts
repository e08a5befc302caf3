// Where a word is spoken of, for those who know neither the path of a field nor a code.
import { codes } from '../codes';
import type { CodeEntry } from '../codes/entry';
import { allFields } from '../schema/field';
import { ensured } from '../text/ensured';

/** A page that `flinkform explain` has. */
export interface Mention {
  /** What to ask for: a code, or the path of a field. */
  readonly subject: string;
  readonly title: string;
}

/** Codes and fields whose pages have a word that begins so, in any case; titles first. At least three characters. */
export function mentionsOf(word: string): Mention[] {
  if (word.length < 3) return [];
  const wanted = new RegExp(`\\b${word.replace(/[^\w ]/g, '\\$&')}`, 'i');
  const has = (text: string): boolean => wanted.test(text);
  const pages = [
    ...Object.entries<CodeEntry>(codes).map(([subject, { title, why, fix }]) => ({
      subject,
      title,
      text: `${why} ${fix}`,
    })),
    ...allFields().map(({ path, field }) => ({
      subject: path,
      title: field.title ?? path,
      text: ensured(field.description, path),
    })),
  ];
  const titled = pages.filter(({ title }) => has(title));
  const spoken = pages.filter(({ title, text }) => !has(title) && has(text));
  const once = new Map([...titled, ...spoken].map(({ subject, title }) => [subject, { subject, title }]));
  return [...once.values()];
}
