// Costs → the lines that a person reads.
import { median, type Cost } from './measure';

/** One contender against another, round by round. */
export function compare(title: string, aim: number, ours: readonly Cost[], theirs: readonly Cost[]): string {
  const wall = ratios(ours, theirs, 'wall');
  return [
    `${title}: ${verdict(median(wall), aim)}`,
    `  wall    ${spread(wall)}   ${middle(ours, 'wall')} against ${middle(theirs, 'wall')} ms`,
    `  cpu     ${spread(ratios(ours, theirs, 'cpu'))}   ${middle(ours, 'cpu')} against ${middle(theirs, 'cpu')} ms`,
    `  memory  ${spread(ratios(ours, theirs, 'memory'))}   ${middle(ours, 'memory')} against ` +
      `${middle(theirs, 'memory')} MB`,
    '',
  ].join('\n');
}

export function verdict(ratio: number, aim: number): string {
  return `${ratio.toFixed(3)} (aim: at most ${Number(aim.toFixed(3))}; ${ratio <= aim ? 'met' : 'MISSED'})`;
}

/** Lowest, middle and highest. */
export function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(3)} / ${median(values).toFixed(3)} / ${Math.max(...values).toFixed(3)}`;
}

function ratios(ours: readonly Cost[], theirs: readonly Cost[], of: keyof Cost): number[] {
  return ours.map((cost, round) => cost[of] / (theirs[round]?.[of] ?? NaN));
}

function middle(costs: readonly Cost[], of: keyof Cost): string {
  return median(costs.map((cost) => cost[of])).toFixed(0);
}
