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

function holds({ operator, key, values }: Condition, keys: RequestKeys): Answer {
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
