// What a user wrote, short enough for a message.

/** At most 80 characters. */
export function shorten(text: string): string {
  return shortened(text, 80);
}

/** At most so many UTF-16 units; no character is cut in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 3).replace(/[\ud800-\udbff]$/, '')}...`;
}
