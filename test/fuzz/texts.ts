// Hostile texts in every field and key of the schema that takes text, and through the real provider's plan.
import fc from 'fast-check';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Field } from '../../src/schema/field';
import { disguisedTexts, hostileTexts, specialNames, text as anyText } from '../support/arbitrary-text';
import { draw } from '../support/draw';
import { explain } from '../support/tally';
import type { Terraform } from '../support/terraform';
import { planTogether, type Planned } from '../terraform/plan';
import { newestProvider, usableWith } from '../terraform/provider';
import type { Budget, Failure, Fuzzer, Outcome } from './fuzzer';
import { carriers, compileWith, type Carrier } from './texts/carriers';
import { differences } from './texts/laws';
import { allSlots, type Place } from './texts/places';
import { wayNames, ways, type WayName } from './texts/ways';

const laws = {
  noThrow: 'the compiler never throws',
  reached: 'every field that takes text is in some spec that is tried',
  takes: 'no field for free text refuses an ordinary word',
  plans: 'what the compiler accepts, Terraform plans',
  arrives: 'every text arrives letter by letter, and nowhere else',
} as const;

export const texts: Fuzzer = {
  name: 'texts',
  tries: 'hostile texts in every field and key, compared with what the real provider plans',
  laws: Object.values(laws),
  unit: 'texts',
  runs: 120,
  needs: 'terraform',
  run: (budget, { terraform, folder }) => {
    if (terraform === undefined) throw new Error('texts needs Terraform');
    return fuzzTexts(budget, terraform, folder);
  },
};

/** Stands where the text will stand, in the plan to compare with. No field confuses it with anything else. */
const word = 'qzwordqz';

/** One text in one place. */
interface Case {
  readonly number: number;
  readonly slot: string;
  readonly text: string;
  readonly spec: object;
  /** The compiled stack. */
  readonly stack: string;
  /** The stack with the harmless word in the same place. */
  readonly twin: string;
  /** What the compiler threw; then there is no stack. */
  readonly thrown?: string;
}

/** What went wrong once: tried in every run, whatever is drawn, and reported as case 0. */
const remembered: readonly (readonly [slot: string, way: WayName, text: string])[] = [
  ['metadata.name', 'whole', 'constructor'],
  ['overrides[].operations[].path', 'tail', '${file("/etc/hostname")}'],
  ['overrides[].operations[].path', 'tail', '%'],
  ['overrides[].operations[].value', 'member', '%'],
  ['metadata.tags (key)', 'whole', '%'],
  ['spec.properties.<name> (key)', 'whole', '%'],
  ['spec.alarms.custom.<name>.dimensions (key)', 'whole', '%'],
];

/** A few texts for one place, of which the first that is accepted is planned. */
const draws = fc.record({
  free: fc.constantFrom(true, true, false),
  at: fc.nat(),
  way: fc.nat(),
  texts: fc.array(
    fc.oneof(
      fc.constantFrom(...hostileTexts),
      fc.constantFrom(...disguisedTexts),
      fc.constantFrom(...specialNames),
      anyText(60),
    ),
    { minLength: 6, maxLength: 6 },
  ),
});

async function fuzzTexts(budget: Budget, terraform: Terraform, folder: string): Promise<Outcome> {
  const slots = allSlots();
  const carried = carriers(usableWith(newestProvider(terraform)), (found) => unreached(slots, found).length === 0);
  const { cases, count } = accepted(budget, slots, carried);
  const outcome = await planCases(
    cases.filter(({ thrown }) => thrown === undefined),
    terraform,
    folder,
  );
  const failures = [
    ...cases.flatMap(crash),
    ...unreached(slots, carried).map((seen) => ({ law: laws.reached, number: 0, seen, input: {} })),
    ...unwilling(slots, carried),
    ...outcome.failures,
  ];
  const most = [...count].sort(([, a], [, b]) => b.refused - a.refused).filter(([, one]) => one.accepted === 0);
  const sum = (of: 'accepted' | 'refused'): number => [...count.values()].reduce((whole, one) => whole + one[of], 0);
  const figures = [
    `${slots.size} fields and kinds of keys, ${carried.size} reached, ${count.size} tried: ${sum(
      'accepted',
    )} texts accepted and planned, ${sum('refused')} refused`,
    `in ${outcome.unseen} of them the text is in no value that is known before an apply`,
    `fields that refused all they were given: ${most.length}`,
    ...most.map(([slot, { refused }]) => `  ${slot}: ${refused}`),
  ];
  return { figures, failures };
}

interface Counted {
  accepted: number;
  refused: number;
}

function accepted(
  { runs, seed, first = 0 }: Budget,
  slots: ReadonlyMap<string, Field>,
  carried: ReadonlyMap<string, Carrier>,
): { cases: Case[]; count: Map<string, Counted> } {
  const all = [...carried.keys()].filter((slot) => slots.has(slot));
  const free = all.filter((slot) => isFree(slots.get(slot)));
  const cases: Case[] = remembered.flatMap(([slot, way, text]) => {
    const pairs = carried.get(slot)?.places.map((place) => ({ place, way })) ?? [];
    const found = firstAccepted(carried.get(slot), pairs, [text], () => undefined);
    return found === undefined ? [] : [{ ...found, number: 0, slot }];
  });
  const count = new Map<string, Counted>();
  for (const [number, drawn] of draw(draws, seed)) {
    if (number >= first + runs) break;
    if (number < first) continue;
    const among = drawn.free ? free : all;
    const slot = among[(number * 7 + drawn.at) % among.length] ?? '';
    const counted = count.get(slot) ?? { accepted: 0, refused: 0 };
    count.set(slot, counted);
    const found = firstAccepted(
      carried.get(slot),
      pairsFrom(carried.get(slot), drawn.way),
      drawn.texts,
      () => (counted.refused += 1),
    );
    if (found === undefined) continue;
    counted.accepted += 1;
    cases.push({ ...found, number, slot });
  }
  return { cases, count };
}

interface Pair {
  readonly place: Place;
  readonly way: WayName;
}

/** Every place of the slot and every way into it, beginning with those that are drawn. */
function pairsFrom(carrier: Carrier | undefined, choice: number): readonly Pair[] {
  const pairs = carrier?.places.flatMap((place) => wayNames.map((way) => ({ place, way }))) ?? [];
  const first = choice % Math.max(1, pairs.length);
  return [...pairs.slice(first), ...pairs.slice(0, first)];
}

function firstAccepted(
  carrier: Carrier | undefined,
  pairs: readonly Pair[],
  candidates: readonly string[],
  refused: () => void,
): Omit<Case, 'number' | 'slot'> | undefined {
  if (carrier === undefined) return undefined;
  const { spec } = carrier;
  for (const { place, way } of pairs) {
    const twin = stackWith(spec, place, way, word);
    if (twin === undefined) continue;
    for (const text of candidates) {
      const one = { text, spec: ways[way](spec, place, text) ?? spec, twin };
      try {
        const stack = stackWith(spec, place, way, text);
        if (stack !== undefined) return { ...one, stack };
      } catch (error) {
        return { ...one, stack: '', thrown: explain(error) };
      }
      refused();
    }
    return undefined;
  }
  return undefined;
}

function stackWith(spec: object, place: Place, way: WayName, text: string): string | undefined {
  const changed = ways[way](spec, place, text);
  if (changed === undefined) return undefined;
  const [stack] = compileWith(changed, text).files?.values() ?? [];
  return stack;
}

/** No pattern narrows it, or none that keeps expressions out. */
function isFree(field: Field | undefined): boolean {
  if (field?.pattern === undefined) return field !== undefined;
  const pattern = new RegExp(field.pattern);
  return ['${x}', '/${x}'].some((text) => pattern.test(text));
}

/** A text at which the compiler throws. */
export function crash({ number, slot, text, spec, thrown }: Omit<Case, 'stack' | 'twin'>): Failure[] {
  if (thrown === undefined) return [];
  const seen = `${JSON.stringify(text)} in ${slot}: ${thrown}`;
  return [{ law: laws.noThrow, number, seen, input: { 'app.json': utf8(JSON.stringify(spec, null, 2)) } }];
}

/** Connectors share parts of the schema, and one of them may refuse a part: it counts where it is reached at all. */
function unreached(slots: ReadonlyMap<string, Field>, carried: ReadonlyMap<string, Carrier>): string[] {
  const reached = new Set([...carried.keys()].map((slot) => slots.get(slot)));
  return [...slots].filter(([, field]) => !reached.has(field) && isFree(field)).map(([slot]) => slot);
}

/**
 * Kafka's properties are of many types: the key decides which values there are. A rule's source is one of the spec, and
 * a chosen fact one of its connector's.
 */
const ruledByOthers =
  /[.]serverProperties[.]<name>$|[(]source-(lag|backlog)[)][.]source$|[.]properties[.]keys(\[\]| [(]key[)])$/;

function unwilling(slots: ReadonlyMap<string, Field>, carried: ReadonlyMap<string, Carrier>): Failure[] {
  const free = [...carried].filter(([slot]) => isFree(slots.get(slot)) && !ruledByOthers.test(slot));
  return free.flatMap(([slot, { spec, places }]) => {
    if (places.some((place) => wayNames.some((way) => stackWith(spec, place, way, word) !== undefined))) return [];
    const [place] = places;
    const { diagnostics } = compileWith(place === undefined ? spec : (ways.whole(spec, place, word) ?? spec), word);
    const said = diagnostics
      .filter(({ severity }) => severity === 'error')
      .map(({ code, message }) => `${code} ${message}`);
    return [
      {
        law: laws.takes,
        number: 0,
        seen: `${slot}: ${said.join('; ')}`,
        input: { 'app.json': JSON.stringify(spec, null, 2) },
      },
    ];
  });
}

/** Terraform's memory grows with the modules of one root. */
const together = 120;

async function planCases(
  cases: readonly Case[],
  terraform: Terraform,
  folder: string,
): Promise<{ failures: Failure[]; unseen: number }> {
  const stacks = [...new Set(cases.flatMap(({ stack, twin }) => [stack, twin]))];
  const planned = new Map<string, Planned>();
  for (let at = 0; at < stacks.length; at += together) {
    const batch = stacks.slice(at, at + together).map((text, index) => ({ name: String(at + index), text }));
    const results = await planTogether(terraform, mkdtempSync(join(folder, 'plan-')), batch);
    for (const { name, text } of batch) planned.set(text, results.get(name) ?? nothing);
  }
  const failures = new Map<string, Failure>();
  let unseen = 0;
  for (const one of cases) {
    const [stack, twin] = [planned.get(one.stack) ?? nothing, planned.get(one.twin) ?? nothing];
    if (!JSON.stringify(twin).includes(word)) unseen += 1;
    for (const broken of judgeText(stack, twin, one.text)) {
      const { number, slot, text, spec } = one;
      const kind = `${broken.law} ${text} ${slot.replace(/.*[.]/, '')}`;
      const seen = `${JSON.stringify(text)} in ${slot}: ${broken.seen}`;
      if (!failures.has(kind))
        failures.set(kind, {
          law: broken.law,
          number,
          seen,
          kind,
          input: { 'app.json': utf8(JSON.stringify(spec, null, 2)) },
        });
    }
  }
  return { failures: [...failures.values()], unseen };
}

const nothing: Planned = { resources: {}, outputs: {}, complaints: [{ address: '', text: 'it is not in the plan' }] };

/** `twin` is the plan with the harmless word. */
export function judgeText(stack: Planned, twin: Planned, text: string): { law: string; seen: string }[] {
  // Where Terraform refuses the harmless word as well, the text is not to blame, and the fuzzer of stacks sees it.
  if (twin.complaints.length > 0) return [];
  if (stack.complaints.length > 0)
    return [{ law: laws.plans, seen: stack.complaints.map((one) => one.text).join('\n') }];
  return differences(twin, stack, word, text)
    .slice(0, 3)
    .map((seen) => ({ law: laws.arrives, seen }));
}

function utf8(text: string): string {
  return Buffer.from(text).toString('latin1');
}
