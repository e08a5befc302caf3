// flinkform resolve: the spec as the compiler sees it, with overlay, placeholders and defaults; and where each value is
// from.
import type { Compiled } from '../compile';
import type { Location } from '../document/location';
import { jsonText } from '../text/json-text';
import { child, type Pointer } from '../document/pointer';
import { harmless } from '../text/harmless';
import { yamlText } from '../document/yaml-text';
import { exit, failOn, shared, type Command } from './command';
import { compileSpecs, exitCode, report } from './compile-specs';
import { effectiveSpec } from './effective-spec';

export const resolve: Command = {
  name: 'resolve',
  summary: 'print the effective spec: overlay, placeholders and defaults applied',
  usage: '<spec>',
  arity: [1, 1],
  options: {
    env: shared.env,
    overlay: shared.overlay,
    provenance: { type: 'boolean', description: 'say behind each value which file and line it is from, or "default"' },
    json: shared.json,
  },
  examples: ['resolve examples/kinesis-to-s3.yaml --provenance', 'resolve examples/production.yaml --env prod --json'],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const run = await compileSpecs(invocation);
    report(run, 'pretty', terminal);
    const withOrigins = options['provenance'] === true;
    const effective = run.compiled.flatMap((one) => {
      const { document } = one;
      const spec = effectiveSpec(one);
      return spec && document ? [{ spec, origins: (pointer: Pointer): string => originOf(document, pointer) }] : [];
    });
    if (options['json'] === true) {
      const data = effective.map(({ spec, origins }) =>
        withOrigins ? { spec, provenance: provenance(spec, origins) } : spec,
      );
      // A file that holds several specs is a list of them, as it may be one itself.
      const [only] = data;
      if (only) terminal.out(jsonText(run.compiled.length > 1 ? data : only));
    } else {
      const documents = effective.map(({ spec, origins }) => yamlText(spec, withOrigins ? origins : undefined));
      terminal.out(documents.join('---\n'));
    }
    return run.compiled.length === 0 ? exit.failed : exitCode(run.diagnostics, failOn(invocation));
  },
};

function originOf(document: NonNullable<Compiled['document']>, pointer: Pointer): string {
  const place = document.places.get(pointer);
  return place ? written(place.value) : 'default';
}

function written({ file, range }: Location): string {
  return `${harmless(file)}:${range.start.line}`;
}

/** Pointer of each scalar → its origin. */
function provenance(effective: unknown, originOf: (pointer: Pointer) => string): Record<Pointer, string> {
  const origins: Record<Pointer, string> = {};
  const visit = (value: unknown, pointer: Pointer): void => {
    if (typeof value !== 'object' || value === null) origins[pointer] = originOf(pointer);
    else for (const [key, member] of Object.entries(value)) visit(member, child(pointer, key));
  };
  visit(effective, '');
  return origins;
}
