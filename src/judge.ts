// Runs every policy over the normalised spec, and gives what they find the severity of their codes' rows.
import type { Problem } from './diagnostics/diagnostic';
import { judged } from './diagnostics/finding';
import type { NormalApplication } from './normalise';
import { policies } from './policies';

export function judge(application: NormalApplication): Problem[] {
  return judged(
    policies.flatMap((policy) => policy(application)),
    application.identity.production,
  );
}
