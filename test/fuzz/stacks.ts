// Random stacks of all connectors and networks through real Terraform with the real provider.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { addressesIn, type StackFile } from '../apply/stack';
import { valuesNotPlanned } from '../apply/planned-values';
import { documents } from '../support/arbitrary';
import { draw } from '../support/draw';
import { explain } from '../support/tally';
import type { Terraform } from '../support/terraform';
import { planTogether, type Planned } from '../terraform/plan';
import { newestProvider, usableWith } from '../terraform/provider';
import { compileData, stackOf, type Stack } from '../terraform/stacks';
import { validateTogether } from '../terraform/validate';
import type { Budget, Equipment, Failure, Fuzzer, Outcome } from './fuzzer';
import { kindOf, smallestRefused } from './refused';

const laws = {
  compiles: 'every valid spec compiles',
  validates: 'terraform validate accepts every stack',
  plans: 'terraform plan accepts every stack',
  creates: 'exactly what the compiler wrote is created',
  takes: 'every argument is planned as it is written',
} as const;

export const stacks: Fuzzer = {
  name: 'stacks',
  tries: 'random stacks of all connectors and networks through the real provider',
  laws: Object.values(laws),
  unit: 'stacks',
  runs: 40,
  needs: 'terraform',
  run: (budget, { terraform, folder }) => {
    if (terraform === undefined) throw new Error('stacks needs Terraform');
    return fuzzStacks(budget, terraform, folder);
  },
};

/** Terraform's memory grows with the modules of one root. */
const together = 60;

interface Case {
  readonly number: number;
  readonly spec: object;
  readonly stack: Stack;
}

async function fuzzStacks(budget: Budget, terraform: Terraform, folder: Equipment['folder']): Promise<Outcome> {
  const { cases, failures, tooNew } = compileAll(budget, terraform);
  const kinds = new Set<string>();
  let refused = 0;
  for (let at = 0; at < cases.length; at += together) {
    const batch = cases.slice(at, at + together);
    const all = batch.map(({ stack }) => stack);
    const validated = await validateTogether(terraform, mkdtempSync(join(folder, 'validate-')), all);
    const planned = await planTogether(terraform, mkdtempSync(join(folder, 'plan-')), all);
    for (const { number, spec, stack } of batch) {
      const broken = judge(stack, validated.get(stack.name)?.map(({ text }) => text) ?? [], planned.get(stack.name));
      if (broken.length > 0) refused += 1;
      for (const one of broken.filter(({ kind }) => !kinds.has(kind))) {
        kinds.add(one.kind);
        const small = one.law === laws.validates ? await smallestRefused(spec, one.kind, terraform, folder) : spec;
        failures.push({ ...one, number, input: { 'app.json': JSON.stringify(small, null, 2) } });
      }
    }
  }
  const figures = [
    `${cases.length} stacks, ${refused} of them refused or planned otherwise`,
    `${tooNew} more need a newer provider and were left out`,
  ];
  return { figures, failures };
}

function compileAll(
  { runs, seed, first = 0 }: Budget,
  terraform: Terraform,
): { cases: Case[]; failures: Failure[]; tooNew: number } {
  const usable = usableWith(newestProvider(terraform));
  const cases: Case[] = [];
  const failures: Failure[] = [];
  let tooNew = 0;
  for (const [number, spec] of draw(documents, seed)) {
    if (number < first) continue;
    if (cases.length === runs || number === first + runs * 20) break;
    try {
      const stack = stackOf(`random ${number}`, compileData(spec));
      if (usable(stack.floor)) cases.push({ number, spec, stack });
      else {
        const older = withoutEncryption(spec);
        const other = stackOf(`random ${number}`, compileData(older));
        if (usable(other.floor)) cases.push({ number, spec: older, stack: other });
        else tooNew += 1;
      }
    } catch (error) {
      failures.push({
        law: laws.compiles,
        number,
        seen: explain(error),
        input: { 'app.json': JSON.stringify(spec, null, 2) },
      });
    }
  }
  return { cases, failures, tooNew };
}

/** More than half of all random specs encrypt the application, for which older providers have no argument. */
function withoutEncryption(whole: object): object {
  const {
    spec: { encryption: _, ...spec },
    ...rest
  } = whole as { readonly spec: { readonly encryption?: object } };
  return { ...rest, spec };
}

/** What Terraform made of one stack otherwise than it is written. */
export function judge(
  { text }: Pick<Stack, 'text'>,
  validated: readonly string[],
  planned: Planned | undefined,
): { law: string; seen: string; kind: string }[] {
  if (validated.length > 0) return validated.map((seen) => ({ law: laws.validates, seen, kind: kindOf(seen) }));
  if (planned === undefined || planned.complaints.length > 0) {
    const said = planned?.complaints.map((one) => one.text) ?? ['it is not in the plan'];
    return said.map((seen) => ({ law: laws.plans, seen, kind: kindOf(seen) }));
  }
  const stack = JSON.parse(text) as StackFile;
  const [wanted, found] = [addressesIn(stack), Object.keys(planned.resources).sort()];
  if (wanted.join() !== found.join())
    return [
      {
        law: laws.creates,
        seen: `planned are ${found.join(', ')}; written are ${wanted.join(', ')}`,
        kind: 'addresses',
      },
    ];
  const lost = wanted.flatMap((address) => {
    const [type = '', name = ''] = address.split('.');
    return valuesNotPlanned(stack.resource[type]?.[name] ?? {}, planned.resources[address] ?? {}, address);
  });
  return lost.map((seen) => ({ law: laws.takes, seen, kind: kindOf(seen.split(' ').slice(0, 1).join()) }));
}
