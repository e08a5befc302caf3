// What a secret looks like: the names that are given to one, and the texts that hold one. Whatever a spec says ends up
// in plain text in the Terraform state.
import { isHarmless } from './harmless-text';
import { looksRandom } from './random-text';

/** Names that end in a word for a secret. `password.secret.arn` and `passwordless` do not. */
const secretName = new RegExp(
  '(^|[._-])(password|passwd|pwd|passphrase|pass|secret|token|credentials?|' + '(api|access|secret|private)[._-]?key)$',
  'i',
);

/** The same as the end of a word in camel case: `dbPassword`, which `monkey` is not. */
const secretEnding =
  /[a-z0-9](Password|Passwd|Passphrase|Secret|Token|ApiKey|AccessKey|SecretKey|PrivateKey|Credentials?)$/;

/**
 * Where a secret is kept rather than the secret: an ARN, a placeholder that the job fills in, or whether there is one.
 */
const reference = /^(arn:|\$\{[^}]*\}$|(true|false)$)/;

/** What passes whatever else a broken file meant: an ARN with its six parts, a placeholder of ours. */
const strictly: readonly RegExp[] = [
  /^arn:(?:[\w-]|\$\{[\w.]+\})*:[a-z0-9-]+:(?:[a-z0-9-]*|\$\{[\w.]+\}):(?:[0-9]*|\$\{[\w.]+\}):[^\s]+$/,
  /^\$\{(env[.]\w+(:(number|boolean))?|(spec|aws|metadata)([.][\w-]+)+)\}$/,
  /^(true|false|null|~)$/,
];

const secretForms: readonly RegExp[] = [
  // Ids of access keys. Source: IAM user guide, "Understanding unique ID prefixes".
  /(^|[^A-Za-z0-9])(AKIA|ASIA)[0-9A-Z]{16}($|[^A-Za-z0-9])/,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
  // Tokens that say whose they are: GitHub, Slack, Stripe. Sources: their documentation on token formats.
  /(^|[^A-Za-z0-9])(gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/,
  /(^|[^A-Za-z0-9])(xox[abprs]-[A-Za-z0-9-]{10,}|sk_live_[A-Za-z0-9]{10,})/,
  // A header with a login: `Basic ...`, `Bearer ...`.
  /(^|[^A-Za-z])(Basic|Bearer) [A-Za-z0-9+/._~-]{8,}={0,2}$/,
  // `://user:password@host`
  /:\/\/[^\s/:@]*:(?!\$\{)[^\s/:@]+@/,
];

const assignedName =
  '(?:password|passwd|passphrase|\\bpwd|secret[._-]?access[._-]?key|aws[._-]?session[._-]?token|client[._-]?secret|' +
  'secret[._-]?key|api[._-]?key)';
const assignments: readonly RegExp[] = [
  // `password="hunter2"`, `aws_secret_access_key=...`, in a query of a URL as well.
  new RegExp(`${assignedName}["']?[ \\t]*=[ \\t]*["']?([^\\s"'&;,]+)`, 'gi'),
  // `"password": "hunter2"`; a colon without quotes only before a single word, for it also stands in prose.
  new RegExp(`${assignedName}["'][ \\t]*:[ \\t]*["']([^"']+)["']`, 'gi'),
  // Of a very long word the beginning is enough: to its end and back again, for each name in it, would take too long.
  new RegExp(`${assignedName}[ \\t]*:[ \\t]*([^\\s"'{[,;]{200}|[^\\s"'{[,;]{1,199}(?=[ \\t]*(?:$|[\\n\\r;])))`, 'gim'),
];

/** Whether a value of this name would be a secret. */
export function namesSecret(name: string): boolean {
  return secretName.test(name) || secretEnding.test(name);
}

/** `certain` by the form of the text; `likely` by its name alone, which a team may know better. */
export type Suspicion = 'certain' | 'likely';

/** What a value of a valid spec, or of a plan, is taken for; undefined for what is no secret. */
export function suspicionOf(name: string, text: string): Suspicion | undefined {
  if (holdsSecret(text)) return 'certain';
  if (!namesSecret(name) || isHarmless(name, text)) return undefined;
  return looksRandom(text) ? 'certain' : 'likely';
}

/** Whether it certainly is none, whatever a broken file meant. */
export function isReference(value: string | undefined): boolean {
  return value !== undefined && strictly.some((form) => form.test(value));
}

/** Whether a secret stands somewhere in the text. */
export function holdsSecret(text: string): boolean {
  return (
    secretForms.some((form) => form.test(text)) ||
    assignments.some((form) => [...text.matchAll(form)].some(([, value = '']) => !mayBeReference(value)))
  );
}

/** In the middle of a text a placeholder may have been cut short: its beginning is enough. */
function mayBeReference(value: string): boolean {
  return reference.test(value) || value.startsWith('${');
}
