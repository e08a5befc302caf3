// What a text of Terraform's JSON syntax says: a literal, or an expression that names things. Expressions are not
// evaluated: what they come to is unknown, and what they name is known.
import { Mystery, type Tree } from './tree';

/** A text of the file → what it is. */
export function readTemplate(text: string): Tree {
  if (!/(^|[^$])(\$\$)*\$\{|(^|[^%])(%%)*%\{/.test(text)) return text.replaceAll('$${', '${').replaceAll('%%{', '%{');
  return new Mystery(referencesOf(text), text);
}

/** `aws_kms_key.stream`, `data.aws_vpc.home` and `module.core` in all `${...}` of a text. */
function referencesOf(text: string): string[] {
  const found = text.matchAll(
    /(?<![\w."-])(data[.][a-z0-9_]+[.][\w-]+|module[.][\w-]+|[a-z][a-z0-9]*_[a-z0-9_]+[.][\w-]+)/g,
  );
  return [...new Set([...found].map(([name]) => name))];
}
