// Whether the conditions of a statement hold for a request of which some keys are known. Source: "IAM JSON policy
// elements: Condition operators" of the IAM user guide,
// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html.
import { covers, type Answer } from './iam-pattern';
import type { Condition, Statement } from './statements';

/** What a request says of itself, by condition key in small letters. */
export type RequestKeys = ReadonlyMap<string, string>;

/**
 * What every request of a job says of itself: jobs call AWS by TLS, as the SDKs do. Source: "aws:SecureTransport" of
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html.
 */
export const jobKeys: RequestKeys = new Map([['aws:securetransport', 'true']]);

/** All of them must hold. */
export function conditionsHold(
  { conditions, whole }: Pick<Statement, 'conditions' | 'whole'>,
  keys: RequestKeys,
): Answer {
  const answers = conditions.map((one) => holds(one, keys));
  if (answers.includes('no')) return 'no';
  return whole && !answers.includes('maybe') ? 'yes' : 'maybe';
}

/**
 * AWS takes no connection by an older TLS, from anybody. Source:
 * https://aws.amazon.com/blogs/security/tls-1-2-required-for-aws-endpoints/, and "s3:TlsVersion" of
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html.
 */
const leastTls = { key: 's3:tlsversion', version: 1.2 };

/** Whether a connection of at least that version meets it. */
function holdsOfTls({ operator, values }: Condition): Answer {
  const [, comparison] = /^Numeric(LessThan|GreaterThanEquals)(?:IfExists)?$/i.exec(operator) ?? [];
  const isBelow = values.whole && values.known.every((one) => Number(one) <= leastTls.version);
  if (comparison === undefined || !isBelow) return 'maybe';
  return comparison.toLowerCase() === 'lessthan' ? 'no' : 'yes';
}

/** Whether two conditions say the same. */
export function isSameCondition(one: Condition, other: Condition): boolean {
  const textsOf = ({ values }: Condition): string => JSON.stringify([...values.known].sort());
  return (
    one.values.whole &&
    other.values.whole &&
    one.key === other.key &&
    one.operator.toLowerCase() === other.operator.toLowerCase() &&
    textsOf(one) === textsOf(other)
  );
}

function holds(condition: Condition, keys: RequestKeys): Answer {
  const { operator, key, values } = condition;
  if (key === leastTls.key) return holdsOfTls(condition);
  const said = keys.get(key);
  const [, comparison, not, manner] =
    /^(?:For(?:Any|All)Values?:)?(String|Arn|Bool)(Not)?(Equals|EqualsIgnoreCase|Like)?(?:IfExists)?$/i.exec(
      operator,
    ) ?? [];
  if (said === undefined || comparison === undefined) return 'maybe';
  // Policy variables come out at each call.
  const isOpen = !values.whole || values.known.some((one) => one.includes('${'));
  const isExact = comparison.toLowerCase() !== 'arn' && manner?.toLowerCase() !== 'like';
  const ignoresCase = comparison.toLowerCase() === 'bool' || manner?.toLowerCase() === 'equalsignorecase';
  const [text, ...texts] = [said, ...values.known].map((one) => (ignoresCase ? one.toLowerCase() : one));
  const matches = texts.some((one) => (isExact ? one === text : covers(one, String(text))));
  if (!matches && isOpen) return 'maybe';
  return matches === (not === undefined) ? 'yes' : 'no';
}
