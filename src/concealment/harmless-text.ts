// What stands under the name of a secret and is none: where it is kept, a placeholder that the job fills in, or a text
// that no secret is. Only for what a valid spec says: reports hide such texts all the same.

/** Where a secret is kept rather than the secret, under any name. */
const elsewhere: readonly RegExp[] = [
  /^arn:/,
  // Whether there is one.
  /^(true|false|none|null|nil)$/i,
  // No letter and no digit: a separator, or stars that somebody put in its place.
  /^[^\p{L}\p{N}]*$/u,
  // A file, and a reference with the name of what resolves it.
  /^([/.]|[a-z0-9]+:)?[/][^\s]*[.](pem|key|crt|der|p8|p12|pfx|jks|json|ya?ml|properties|txt)$/i,
  /^(vault|ssm|secretsmanager|op|env|file|classpath):[A-Za-z0-9/._#-]+$/i,
  // The name of a parameter in AWS Systems Manager: `/prod/orders/db/password`.
  /^([/][a-z][a-z0-9_.-]{0,63}){2,}$/,
  // The name of an environment variable: `DB_PASSWORD`.
  /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*_(PASSWORD|PASSWD|PASS|PWD|SECRET|TOKEN|KEY|CREDENTIALS?)$/,
  // A secret for MSK, whose name must begin so.
  // Source: https://docs.aws.amazon.com/msk/latest/developerguide/msk-password-tutorial.html
  /^AmazonMSK_[A-Za-z0-9/_+=.@-]+$/,
];

/** Where else the text is none, by the end of its name. */
const byName: readonly (readonly [name: RegExp, text: RegExp])[] = [
  // What a secret in AWS Secrets Manager is called: words of one case with a slash between them, as secrets in Base64
  // may hold a slash too.
  [/secret$/i, /^[/]?[a-z][a-z0-9_.-]{0,63}([/][a-z][a-z0-9_.-]{0,63})+$/],
  // A number of tokens, or of passes.
  [/token$/i, /^[0-9]{1,6}$/],
  [/pass$/i, /^[0-9]{1,2}$/],
  [/credentials?$/i, /^(default|anonymous|iam|instance)$/i],
];

/**
 * Names that end like that of a secret and are none: a token is a sign of a grammar or of a language model as well, and
 * how far one has read.
 */
const otherTokens =
  /(^|[._-]|[a-z0-9](?=[A-Z]))(delimiter|separator|sep|bos|eos|eof|pad|padding|unk|mask|stop|start|begin|end|null|max|min|next|page|continuation|sync|resume|cancellation)[._-]?token$/i;

/** Whether a value of a secret's name is none, as far as a valid spec goes. */
export function isHarmless(name: string, text: string): boolean {
  return (
    otherTokens.test(name) ||
    isPlaceholder(text) ||
    elsewhere.some((form) => form.test(text)) ||
    byName.some(([ending, form]) => ending.test(name) && form.test(text)) ||
    (/secret$/i.test(name) && callsSecret(text)) ||
    isPublicPassword(name, text)
  );
}

/**
 * Nothing but placeholders and signs between them: those of the spec, and of Kafka's configuration providers,
 * `${provider:path:key}`. One of a shell may hold its default: `${DB_PASSWORD:-hunter2}`.
 * Source: https://kafka.apache.org/documentation/#config_providers
 */
function isPlaceholder(text: string): boolean {
  const between = text.replace(/\$\{(?![^{}]*:-)[^{}]*\}/g, '');
  return between !== text && !/[\p{L}\p{N}]/u.test(between);
}

/** Words of which the last says what it is: `KeystorePass`, `orders-db-credentials`. */
function callsSecret(text: string): boolean {
  const parts = /^[A-Za-z][\w./-]*$/.test(text) ? text.split(/[-_./]+|(?<=[a-z0-9])(?=[A-Z])/) : [];
  return parts.length > 1 && /^(pass|password|secrets?|token|credentials?|login|keys?)$/i.test(String(parts.at(-1)));
}

/**
 * The password that everybody knows of a file that holds no secret: certificates of authorities. Source: `keytool` of
 * the JDK, "The cacerts Certificates File": its initial password is `changeit`.
 */
function isPublicPassword(name: string, text: string): boolean {
  return text === 'changeit' && /trust[._-]?store[._-]?password$/i.test(name);
}
