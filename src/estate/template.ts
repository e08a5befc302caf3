// What a text of Terraform's JSON syntax says: a literal, or an expression that names things. Expressions are not
// evaluated: what they come to is unknown, and what they name is known.
import { Mystery, type Tree } from './tree';

/** A text of the file → what it is. `$${` is no expression, however many signs stand before it: Terraform was asked. */
export function readTemplate(text: string): Tree {
  if (!/(?<!\$)\$\{|(?<!%)%\{/.test(text)) return text.replaceAll('$${', '${').replaceAll('%%{', '%{');
  return new Mystery(referencesOf(text), text);
}

/** `aws_kms_key.stream`, `data.aws_vpc.home` and `module.core` in all `${...}` of a text. */
function referencesOf(text: string): string[] {
  const found = text.matchAll(
    /(?<![\w."-])(data[.][a-z0-9_]+[.][\w-]+|module[.][\w-]+|[a-z][a-z0-9]*_[a-z0-9_]+[.][\w-]+)/g,
  );
  return [...new Set([...found].map(([name]) => name))];
}

/** The text with something else in place of each expression. */
export function withExpressions(text: string, meaning: (expression: string) => string): string {
  let [left, rest] = ['', text];
  for (;;) {
    const at = rest.search(/(?<!\$)\$\{/);
    if (at < 0) return left + rest;
    const end = endOfExpression(rest, at + 2);
    left += rest.slice(0, at) + meaning(rest.slice(at + 2, end - 1));
    rest = rest.slice(end);
  }
}

/** Behind the brace that closes it; braces in its own quotes do not count. */
function endOfExpression(text: string, from: number): number {
  let depth = 1;
  for (const { 0: token, index } of text.slice(from).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0) return from + index + 1;
  }
  return text.length;
}
