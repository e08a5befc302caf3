// Whether the conditions of a statement tell some callers from all others.
import { bestOf, type Answer } from '../estate/iam-pattern';
import type { Condition, Statement } from '../estate/statements';
import { withExpressions } from '../estate/template';
import type { Mystery } from '../estate/tree';

export interface Narrowing {
  /** The keys that tell, in small letters. */
  readonly keys: ReadonlySet<string>;
  /** Whether each request has them: an operator that holds without the key narrows as well then. */
  readonly isSent: boolean;
}

/** Keys by which a service says for whom it calls. Source: IAM user guide, "The confused deputy problem". */
export const servedFor: Narrowing = {
  keys: new Set(['sourceaccount', 'sourcearn', 'sourceorgid', 'sourceorgpaths'].map((key) => `aws:${key}`)),
  isSent: true,
};

/** Every condition of a statement must hold: one that narrows is enough. */
export function narrowness({ conditions, whole }: Statement, narrowing: Narrowing): Answer {
  const readings = conditions.map((condition) => narrows(condition, narrowing));
  return bestOf(whole ? readings : [...readings, 'maybe']);
}

const positive = /^(ForAnyValue:)?(String(Equals|EqualsIgnoreCase|Like)|Arn(Equals|Like)|IpAddress)$/i;

/** One value that anybody fits is enough to let in everybody. */
function narrows({ operator, key, values }: Condition, { keys, isSent }: Narrowing): Answer {
  if (!positive.test(isSent ? always(operator) : operator) || !keys.has(key)) return 'no';
  // With the others a star is a letter. Source: IAM user guide, "Condition operators", on `ArnEquals`, too.
  const takesWildcards = /Like|Arn/i.test(operator);
  const isAny = (value: string): boolean => isEverybody(value) || (takesWildcards && !isFixed(key, value));
  if (values.known.some(isAny)) return 'no';
  return values.unknown.every((one) => isOfOne(one, isAny)) ? 'yes' : 'maybe';
}

/** `IfExists` and `ForAllValues` hold where the key is absent, as it is for somebody without an account. */
function always(operator: string): string {
  return operator.replace(/IfExists$/i, '').replace(/^ForAllValues:/i, '');
}

/** What comes of a resource or of a lookup is one name; a variable may hold anything. */
function isOfOne({ references, template = '' }: Mystery, isAny: (value: string) => boolean): boolean {
  const isNamed = references.length > 0 && !references.some((one) => /^(var|local|module)[.]/.test(one));
  return isNamed && (/^([$][{]|$)/.test(template) || !isAny(withExpressions(template, () => 'x')));
}

function isEverybody(value: string): boolean {
  return /^[*]+$/.test(value) || /^(0[.]0[.]0[.]0|::)[/]0$/.test(value);
}

/**
 * Whether the part that tells one owner from another is free of wildcards. Source: "The meaning of 'public'" in the S3
 * user guide, https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
function isFixed(key: string, value: string): boolean {
  if (/arn$/.test(key)) return isFixedArn(value);
  // Behind the organization stand its units, behind the id of a role the name of a session.
  const part = /(orgpaths|userid)$/.test(key) ? /^[^/:]*/ : key === 'iam:passedtoservice' ? /^./ : /^.*$/;
  return !/[*?]/.test(part.exec(value)?.[0] ?? '*');
}

/** By its account; where it has none, and in S3, whose names are unique, by its resource. */
function isFixedArn(value: string): boolean {
  const [, , service, , account = '*', ...resource] = value.split(':');
  if (account !== '' && !/[*?]/.test(account)) return true;
  return (account === '' || service === 's3') && /^(?!accesspoint[/])[^*?/]+([/]|$)/.test(resource.join(':'));
}
