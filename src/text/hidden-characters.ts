// Characters that are not seen, or do something instead of being shown: what they are, and how data spells them.

/**
 * Control, format, private-use and unassigned characters, halves of surrogate pairs, separators of lines, and
 * whatever a display leaves out (tags, variation selectors, fillers). Unicode's own classes decide:
 * DerivedCoreProperties.txt and DerivedGeneralCategory.txt of the Unicode Character Database, as Node knows them.
 */
export const hiddenCharacter = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** The same but for line breaks and tabs, which lay out JSON and YAML. */
const hiddenInLines = new RegExp(`(?![\\n\\t])${hiddenCharacter.source}`, 'gu');

/** Whether there is one in a text, line breaks and tabs apart. */
export function isHidden(text: string): boolean {
  return text.search(hiddenInLines) >= 0;
}

/** Inside the quotes of JSON the same value: `\u00ad`, and two of these for a character beyond 16 bits. */
export function escapedInJson(json: string): string {
  const unit = (one: string): string => `\\u${hexadecimal(one.charCodeAt(0), 4)}`;
  return json.replace(hiddenInLines, (character) => character.split('').map(unit).join(''));
}

/** Inside double quotes of YAML the same value: `\u00ad`, `\U000e0041`. */
export function escapedInYaml(yaml: string): string {
  return yaml.replace(hiddenInLines, (character) => {
    const point = Number(character.codePointAt(0));
    return point > 0xffff ? `\\U${hexadecimal(point, 8)}` : `\\u${hexadecimal(point, 4)}`;
  });
}

function hexadecimal(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
