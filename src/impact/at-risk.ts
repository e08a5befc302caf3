// What of a difference nobody gets back by another apply: what is lost, and state that may not fit.
import type { Difference } from './difference';

export interface Risked {
  readonly address: string;
  /** Plain text. */
  readonly why: string;
}

export function riskedBy({ application, others, movedFrom }: Difference): Risked[] {
  return [
    ...others.flatMap(lossOf),
    ...(application ? [...lossOf(application), ...application.risks.map((risk) => told(application, risk))] : []),
    ...(application && movedFrom !== undefined
      ? [{ address: application.address, why: `what runs in ${movedFrom} is left there to itself` }]
      : []),
  ];
}

function lossOf({ address, loses }: { readonly address: string; readonly loses?: string }): Risked[] {
  return loses === undefined ? [] : [{ address, why: `loses ${loses}` }];
}

function told({ address }: { readonly address: string }, { of, why }: { of: string; why: string }): Risked {
  return { address, why: `${of}: ${why}` };
}
