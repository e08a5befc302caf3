// 10, 100 and 1,000 specs in one run: does a spec cost the same in a crowd, and how does that compare with CDKTF by
// hand.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { alternate, median, runNode, type Cost } from './measure';
import { compare } from './report';
import { assertSameResources, codeFile, workshop, writeFleet } from './specs';

const sizes = [10, 100, 1000] as const;
const rounds: Readonly<Record<number, number>> = { 10: 5, 100: 5, 1000: 3 };

/** Where both programs are: flinkform's bundle and the hand-written script. */
export async function fleet(main: string, floor: string): Promise<string> {
  const sections: string[] = [];
  const medians: { size: number; wall: number; cpu: number; memory: number }[] = [];
  for (const size of sizes) {
    const { folder, names } = writeFleet(size);
    const [ours = '', together = '', apart = ''] = ['ours', 'together', 'apart'].map((name) =>
      join(workshop, `${name}-${size}`),
    );
    const costs = await alternate(rounds[size] ?? 1, {
      ours: () => fresh(ours, [main, 'synth', folder, '--out', ours]),
      together: () => fresh(together, [floor, together, codeFile, names.join(','), 'together']),
      apart: () => fresh(apart, [floor, apart, codeFile, names.join(','), 'apart']),
    });
    assertSameResources(ours, together);
    assertSameResources(ours, apart);
    // Hand-written programs come in both forms; the faster one is the floor. Processor time is the steadier judge.
    const faster = middle(costs.together, 'cpu') <= middle(costs.apart, 'cpu') ? 'together' : 'apart';
    const form = faster === 'together' ? 'one App with every stack' : 'an App per stack';
    sections.push(
      compare(`${size} specs in one run against hand-written CDKTF (${form})`, 1.3, costs.ours, costs[faster]),
    );
    medians.push({
      size,
      wall: middle(costs.ours, 'wall'),
      cpu: middle(costs.ours, 'cpu'),
      memory: middle(costs.ours, 'memory'),
    });
  }
  return [...sections, growth(medians)].join('\n');
}

function fresh(folder: string, args: readonly string[]): Promise<Cost> {
  rmSync(folder, { recursive: true, force: true });
  return runNode(args, workshop);
}

/** What each further spec adds: constant when nothing piles up. */
function growth(medians: readonly { size: number; wall: number; cpu: number; memory: number }[]): string {
  const lines = medians.flatMap((to, index) => {
    const from = medians[index - 1];
    if (!from)
      return [
        `  ${to.size} specs: ${(to.wall / to.size).toFixed(2)} ms and ${(to.memory / to.size).toFixed(3)} MB ` +
          'each, start included',
      ];
    const added = to.size - from.size;
    return [
      `  ${to.size} specs: ${(to.wall / to.size).toFixed(2)} ms and ${(to.memory / to.size).toFixed(3)} MB ` +
        `each, start included; from ${from.size} on each adds ${((to.wall - from.wall) / added).toFixed(2)} ms, ${((to.cpu - from.cpu) / added).toFixed(2)} ms of ` +
        `processor time and ${((to.memory - from.memory) / added).toFixed(3)} MB`,
    ];
  });
  return `what one spec costs in a crowd\n${lines.join('\n')}\n`;
}

function middle(costs: readonly Cost[], of: keyof Cost): number {
  return median(costs.map((cost) => cost[of]));
}
