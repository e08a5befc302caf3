// For every slot of the schema the smallest valid spec that has it: written ones first, then random ones.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compile, type Compiled } from '../../../src/compile';
import type { Floor } from '../../../src/terraform/feature';
import { synth } from '../../../src/synth';
import { specs } from '../../support/arbitrary';
import { minimalSpec } from '../../support/compile';
import { draw } from '../../support/draw';
import { variables } from '../../support/golden';
import { root } from '../../support/run-cli';
import { placesIn, type Place } from './places';

export interface Carrier {
  readonly spec: object;
  /** All places of the slot in the spec. */
  readonly places: readonly Place[];
}

/** The environment variable through which a text may come. */
export const variable = 'HOSTILE';

/** Compiles a spec; its code file exists. */
export function compileWith(spec: object, text: string, { planOnly = false } = {}): Compiled {
  return compile({
    base: { file: 'app.yaml', bytes: Buffer.from(JSON.stringify(spec)) },
    variables: { values: { ...variables, [variable]: text } },
    inspectCode: () => ({ kind: 'file', sha256: '0f3c1f0e8a1b4e0e'.repeat(4), bytes: 1, archive: true }),
    ...(planOnly ? {} : { synth }),
  });
}

/** Random specs reach what nobody has written down. Their seed is fixed, for they are no test by themselves. */
const random = { seed: 1, sorted: 250, most: 2_000 };

/** Slot → its carrier, until they are enough. Slots that only a newer provider can plan have none. */
export function carriers(
  usable: (floor: Floor) => boolean,
  enough: (found: ReadonlyMap<string, Carrier>) => boolean,
): ReadonlyMap<string, Carrier> {
  const found = new Map<string, Carrier>();
  for (const { spec, last } of candidates()) {
    const places = placesIn(spec);
    const slots = new Set(places.map(({ slot }) => slot).filter((slot) => !found.has(slot)));
    if (slots.size > 0 && fits(spec, usable))
      for (const slot of slots) found.set(slot, { spec, places: places.filter((place) => place.slot === slot) });
    if (last && enough(found)) break;
  }
  return found;
}

/** The small ones first: they are planned sooner, and read more easily. Of the `last` ones only some are taken. */
function* candidates(): Generator<{ readonly spec: object; readonly last?: true }> {
  for (const spec of bySize([overridden, ...writtenSpecs()])) yield { spec };
  const first: object[] = [];
  for (const [number, spec] of draw(specs, random.seed)) {
    if (number < random.sorted) first.push(spec);
    if (number === random.sorted) for (const small of bySize(first)) yield { spec: small };
    if (number >= random.sorted) yield { spec, last: true };
    if (number === random.most) return;
  }
}

/** Overrides whose paths and values take any text. */
const overridden = minimalSpec(
  {},
  {
    overrides: [
      {
        address: 'aws_kinesisanalyticsv2_application.application',
        reason: 'to see it come back',
        operations: [
          { op: 'add', path: '/tags', value: { note: 'x' } },
          { op: 'add', path: '/tags/more', value: 'x' },
        ],
      },
    ],
  },
);

function fits(spec: object, usable: (floor: Floor) => boolean): boolean {
  const { plan } = compileWith(spec, '', { planOnly: true });
  return plan !== undefined && usable(plan.provider.floor);
}

/** Every spec of examples/ and test/cases/ without its overlay. */
function writtenSpecs(): object[] {
  const cases = join(root, 'test', 'cases');
  const folders = [
    join(root, 'examples'),
    ...readdirSync(cases)
      .sort()
      .map((name) => join(cases, name)),
  ];
  return folders.flatMap((folder) => {
    const names = readdirSync(folder)
      .filter((name) => /^[\w-]+[.](yaml|json)$/.test(name))
      .sort();
    return names.map((name) => parse(readFileSync(join(folder, name), 'utf8')) as object);
  });
}

function bySize(all: readonly object[]): object[] {
  return [...all].sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length);
}
