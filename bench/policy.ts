// What `flinkform policy` of a large plan costs, beside a process that only parses the same file: seconds, memory, and
// how both grow when the plan doubles.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds, multipliedPlan, type Kind } from '../test/support/multiplied-plan';
import { alternate, median, runNode, type Cost } from './measure';

const sizes = [1_250, 2_500, 5_000, 10_000] as const;
const rounds = 3;
/** The most that a plan of 5,000 resources may cost: milliseconds and MB. */
const most = { size: 5_000, wall: 2_000, memory: 500 } as const;

const contenders = ['parse', 'policy', 'catalogue'] as const;
type Contender = (typeof contenders)[number];

/** The middle of the rounds. */
type Costs = Readonly<Record<Contender, Cost>>;

/** A table for each kind of plan; `main` is the built command line, `folder` may be written to. */
export async function policyOfPlans(main: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const tables: string[] = [];
  for (const kind of kinds) {
    const rows: string[] = [];
    let before: Costs | undefined;
    for (const size of sizes) {
      const { megabytes, costs } = await costsOf(main, folder, kind, size);
      rows.push(...contenders.map((name) => row(size, megabytes, name, costs, before)));
      before = costs;
    }
    tables.push(`flinkform policy of plans of ${kind}, against JSON.parse of the same file alone`, ...rows, '');
  }
  return tables.join('\n');
}

async function costsOf(
  main: string,
  folder: string,
  kind: Kind,
  size: number,
): Promise<{ readonly megabytes: number; readonly costs: Costs }> {
  const file = join(folder, 'plan.json');
  writeFileSync(file, JSON.stringify(multipliedPlan(kind, size)));
  const policy = (...more: readonly string[]): Promise<Cost> => runNode([main, 'policy', file, ...more], folder, [1]);
  const all = await alternate(rounds, {
    parse: () => runNode(['-e', 'JSON.parse(require("node:fs").readFileSync(process.argv[1], "utf8"))', file], folder),
    policy: () => policy(),
    catalogue: () => policy('--catalogue'),
  });
  const costs = { parse: middle(all.parse), policy: middle(all.policy), catalogue: middle(all.catalogue) };
  return { megabytes: statSync(file).size / 1024 / 1024, costs };
}

function middle(costs: readonly Cost[]): Cost {
  const of = (key: keyof Cost): number => median(costs.map((cost) => cost[key]));
  return { wall: of('wall'), cpu: of('cpu'), memory: of('memory') };
}

function row(size: number, megabytes: number, name: Contender, costs: Costs, before: Costs | undefined): string {
  const { wall, cpu, memory } = costs[name];
  const isMissed = name !== 'parse' && size === most.size && (wall > most.wall || memory > most.memory);
  const growth = before ? `  x ${(cpu / before[name].cpu).toFixed(2)} of the half` : '';
  return [
    `  ${String(size).padStart(6)} resources, ${megabytes.toFixed(0).padStart(3)} MB  ${name.padEnd(9)}`,
    `${(wall / 1000).toFixed(2).padStart(7)} s  cpu ${(cpu / 1000).toFixed(2).padStart(6)} s`,
    `${memory.toFixed(0).padStart(6)} MB  ${(wall / costs.parse.wall).toFixed(1).padStart(5)} of the parse`,
    `${growth}${isMissed ? `  MISSED (aim: ${most.wall / 1000} s, ${most.memory} MB)` : ''}`,
  ].join('');
}
