// Whether a text is made like a generated one: keys, tokens and hard passwords are, names and words are not.

/** What joins words: the parts between are judged one by one, so that `prod2-eu1-k8s` is a name. */
const joints = /[-_./:,;=\s]+/;
/** Words as a name has them: `Keystore`, `MSK`, `2024`, and whatever is neither letter nor digit. */
const words = /[A-Z]?[a-z]+|[A-Z]+|[0-9]+|[^A-Za-z0-9]+/g;
/** A part that is shorter is no key, and as a password it may be a word: `hunter2`. */
const shortest = 8;
/** Letters that a word of a generated text has on average, at most: `P@ssw0rd` has 1.6, `OrdersDb2024` has 4. */
const lettersOfAWord = 2.5;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** A hash or a key in hexadecimal: digits and letters, sixteen at least. */
const hexadecimal = /^(?=.*[0-9])(?=.*[a-f])[0-9a-f]{16,}$/i;

/**
 * Base64: at least 20 signs, with as much entropy as random ones have. Source: the limit of the plugin
 * `Base64HighEntropyString`, https://github.com/Yelp/detect-secrets (detect_secrets/core/usage: "defaults to 4.5").
 */
const base64 = /^[A-Za-z0-9+/_-]{20,}={0,2}$/;
const bitsOfBase64 = 4.5;

/** Linear in the text. */
export function looksRandom(text: string): boolean {
  if (uuid.test(text)) return true;
  if (base64.test(text) && bitsOf(text) >= bitsOfBase64 && lengthOfWords(text) < 4) return true;
  return text.split(joints).some((part) => hexadecimal.test(part) || isJumbled(part));
}

/** Letters, digits and signs in turn. */
function isJumbled(part: string): boolean {
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(part)).length;
  return part.length >= shortest && kinds > 1 && lengthOfWords(part) < lettersOfAWord;
}

/** How many signs a word has on average. */
function lengthOfWords(text: string): number {
  return text.length / Array.from(text.matchAll(words)).length;
}

/** Shannon's entropy: bits of each sign. */
function bitsOf(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts.values()].reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0);
}
