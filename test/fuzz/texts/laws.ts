// Whether a text has arrived: the plan of a spec with the text is the plan of the same spec with a harmless word, but
// for the text wherever the word was.

/** Forms in which a text may stand in a plan. */
export type Forms = (text: string) => readonly string[];

/**
 * As it is, composed (NFC) as Terraform keeps all texts; with the signs of IAM's policies taken literally; and for
 * names as a part of Terraform's own names.
 */
export const forms: Forms = (text) => {
  const stored = text.normalize('NFC');
  return [...new Set([stored, stored.replace(/[*?$]/g, (sign) => `\${${sign}}`), stored.replaceAll('-', '_')])];
};

/** Where the plan with `text` is not that with `word`; empty when all is as it should be. */
export function differences(withWord: unknown, withText: unknown, word: string, text: string): string[] {
  const wanted = forms(text);
  return compare(
    withWord,
    withText,
    (from) =>
      from.includes(word)
        ? wanted.map((form) => from.replaceAll(word, () => form))
        : from === cut(word)
          ? wanted.map(cut)
          : [from],
    '',
  );
}

/** Of a long name some prefixes of names take the beginning only. Source: the provider's `aws_lb`, `name_prefix`. */
function cut(name: string): string {
  return `${name.slice(0, 5).replace(/-$/, '')}-`;
}

type Expected = (from: string) => readonly string[];

function compare(a: unknown, b: unknown, expected: Expected, path: string): string[] {
  if (typeof a === 'string' && typeof b === 'string')
    return sameText(a, b, expected) || sameButForContent(a, b, expected, path) || sameToGroups(a, b, expected, path)
      ? []
      : [`${path} is ${show(b)}, should be ${show(expected(a)[0])}`];
  if (Array.isArray(a) && Array.isArray(b)) return compareItems(a, b, expected, path);
  if (isObject(a) && isObject(b)) return compareMembers(a, b, expected, path);
  return a === b ? [] : [`${path} is ${show(b)}, should be ${show(a)}`];
}

/**
 * Names of policies hold a fingerprint of what they say, and what the application is connected to is one: another
 * one with another word.
 */
const ofContent = new RegExp(
  '/aws_(iam_role_policy|opensearchserverless_access_policy)[.][^/]+/name(_prefix)?$|/terraform_data[.]application/',
);

function sameButForContent(a: string, b: string, expected: Expected, path: string): boolean {
  const [before, after] = [a, b].map((text) => /^(.*?)-?[0-9a-f]{8}-?$/s.exec(text)?.[1]);
  if (before === undefined || after === undefined || !ofContent.test(path)) return false;
  return expected(before).includes(after);
}

/**
 * The description of a rule takes few characters, and any other is a space there. Source: IpRange in the API reference
 * of EC2, https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpRange.html
 */
function sameToGroups(a: string, b: string, expected: Expected, path: string): boolean {
  const takes = /[^A-Za-z0-9 ._:/()#,@[\]+=&;{}!$*-]/g;
  const isDescription = /[/]aws_vpc_security_group_(in|e)gress_rule[.][^/]+[/]description$/.test(path);
  return isDescription && expected(a).some((text) => text.replace(takes, ' ') === b);
}

/** JSON within a text is compared as what it says: the order of its sorted parts depends on the text. */
function sameText(a: string, b: string, expected: Expected): boolean {
  if (expected(a).includes(b)) return true;
  const [left, right] = [document(a), document(b)];
  return left !== undefined && right !== undefined && compare(left, right, expected, '').length === 0;
}

function compareMembers(
  a: Record<string, unknown>,
  b: Record<string, unknown>,
  expected: Expected,
  path: string,
): string[] {
  const left = new Set(Object.keys(b));
  const found = Object.entries(a).flatMap(([key, value]) => {
    const there = expected(key).find((name) => left.has(name));
    if (there === undefined) return [`${path} has no ${show(expected(key)[0])}`];
    left.delete(there);
    return compare(value, b[there], expected, `${path}/${key}`);
  });
  return [...found, ...[...left].map((key) => `${path} has ${show(key)}, which nobody wrote: ${show(b[key])}`)];
}

/** In any order, for sets are sorted by what is in them. */
function compareItems(a: readonly unknown[], b: readonly unknown[], expected: Expected, path: string): string[] {
  if (a.length !== b.length) return [`${path} has ${b.length} items, should have ${a.length}`];
  const left = [...b];
  const alone = a.flatMap((item, index) => {
    const same = left.findIndex((other) => compare(item, other, expected, '').length === 0);
    if (same >= 0) left.splice(same, 1);
    return same >= 0 ? [] : [{ item, index }];
  });
  return alone.flatMap(({ item, index }, at) => compare(item, left[at], expected, `${path}/${index}`));
}

function document(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return parsed;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 300) ?? String(value);
}
