// Data as JSON that a terminal may show: nothing in it acts on the terminal or on the reading direction.

/** Indented, with a final newline. */
export function jsonText(value: unknown): string {
  return `${spelt(JSON.stringify(value, null, 2))}\n`;
}

/** Whether text holds characters that are shown as nothing, or do something instead of being shown. */
export function isHidden(text: string): boolean {
  return new RegExp(hidden.source).test(text);
}

/** Writes hidden characters as `\uXXXX`: the same value inside the quotes of JSON, and inside double quotes in YAML. */
export function spelt(text: string): string {
  return text.replace(hidden, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const hidden = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
