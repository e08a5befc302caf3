// Whether the key of an object in S3 is one that nothing else is ever written under: it names a release, a commit or a
// moment.

/**
 * A hash or a date of seven digits and more, the number of a build, or a version that is not a snapshot's; that of
 * Flink is not meant. Of Maven's versions `1.2.3-SNAPSHOT` is whatever was built last.
 * Source: https://maven.apache.org/guides/getting-started/index.html#what-is-a-snapshot-version
 */
export function isKeyOfOneBuild(key: string): boolean {
  const rest = key.replace(/flink[-_]?\d+([._]\d+)*/gi, '');
  const words = rest.split(/[^0-9A-Za-z]+/);
  if (words.some((word) => isHash(word) || isMoment(word))) return true;
  return !/snapshot|latest/i.test(rest) && (/\d+[._-]\d+/.test(rest) || words.some(isBuildNumber));
}

/** `1f3c9ab`; twelve digits alone are the id of an account. */
function isHash(word: string): boolean {
  return /^(?=.*\d)[0-9a-f]{7,}$/i.test(word) && !/^\d{12}$/.test(word);
}

/** `20261128`, `202611281015`, `20261128T101500Z`. */
function isMoment(word: string): boolean {
  return /^(19|20)\d{6}(T?\d{4}(\d{2})?Z?)?$/i.test(word);
}

/** `orders-42`, `build7`; `v2` and `java11` are no builds. */
function isBuildNumber(word: string): boolean {
  return /^\d{2,6}$|^(build|run|rev|b|r)\d+$/i.test(word);
}
