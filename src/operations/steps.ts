// How far one step goes, and what it does to what is left.
import type { StepIn, StepOut } from '../../generated/application';
import type { KpuBounds } from '../facts/kpu-bounds';
import { ensured } from '../text/ensured';
import type { Step } from './machine';

export function stepOut({ factor, add }: StepOut): Step {
  return factor === undefined ? { kpus: ensured(add, 'a step of no size') } : { factor };
}

export function stepIn({ factor, subtract }: StepIn): Step {
  return factor === undefined ? { kpus: ensured(subtract, 'a step of no size') } : { factor };
}

/**
 * How many times as much each KPU holds after the step in that concentrates most, within any of the bounds. It is as
 * the machine calculates (`machine/resize.ts`).
 */
export function worstConcentration(bounds: readonly KpuBounds[], step: Step): number {
  const least = Math.min(...bounds.map(({ min }) => min));
  const most = Math.max(...bounds.map(({ max }) => max));
  let worst = 1;
  for (let kpus = least + 1; kpus <= most; kpus++) {
    const wish = 'factor' in step ? Math.min(kpus - 1, Math.ceil(kpus / step.factor)) : kpus - step.kpus;
    worst = Math.max(worst, kpus / Math.max(least, wish));
  }
  return worst;
}
