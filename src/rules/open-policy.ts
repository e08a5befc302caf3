// Resources whose own policy must not let in everyone.
import type { Estate } from '../estate/estate';
import { standing } from '../estate/estate';
import { ownDocumentAt } from '../estate/read-back';
import { openness } from './open-statement';
import type { Verdict } from './rule';
import { statementVerdict } from './statement-verdict';

/** @param policies where the policy stands in each type: `aws_sqs_queue_policy` → `policy` */
export function openPolicyVerdicts(
  estate: Estate,
  policies: Readonly<Record<string, string>>,
  message: string,
): readonly Verdict[] {
  return Object.entries(policies).flatMap(([type, path]) =>
    standing(estate, type).flatMap((one) => {
      const document = ownDocumentAt(estate, one, path);
      const expected = 'principals, or conditions that tell who they are';
      return document ? [statementVerdict(one, document, { path, reading: openness, expected, message })] : [];
    }),
  );
}
