// flinkform resolve: the spec as the compiler sees it, with overlay, placeholders and defaults; and where each value is
// from.
import type { Compiled } from '../compile';
import type { Concealment } from '../concealment/conceal';
import type { Location } from '../document/location';
import { jsonText } from '../text/json-text';
import type { NormalApplication } from '../normalise';
import { child, type Pointer } from '../document/pointer';
import { harmless } from '../text/harmless';
import { yamlText } from '../document/yaml-text';
import { exit, failOn, shared, type Command } from './command';
import { compileSpecs, exitCode, report } from './compile-specs';

export const resolve: Command = {
  name: 'resolve',
  summary: 'print the effective spec: overlay, placeholders and defaults applied',
  usage: '<spec>',
  arity: [1, 1],
  options: {
    env: shared.env,
    provenance: { type: 'boolean', description: 'say behind each value which file and line it is from, or "default"' },
    json: shared.json,
  },
  examples: ['resolve examples/kinesis-to-s3.yaml --provenance', 'resolve examples/production.yaml --env prod --json'],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const run = await compileSpecs(invocation);
    report(run, 'pretty', terminal);
    for (const one of run.compiled) {
      const { document, concealment } = one;
      const spec = effective(one);
      if (!spec || !document) continue;
      const shown = withVariablesNamed(spec, { concealment, document });
      const origins = (pointer: Pointer): string => originOf(document, pointer);
      if (options['json'] === true)
        terminal.out(
          jsonText(options['provenance'] === true ? { spec: shown, provenance: provenance(shown, origins) } : shown),
        );
      else terminal.out(yamlText(shown, options['provenance'] === true ? origins : undefined));
    }
    return run.compiled.length === 0 ? exit.failed : exitCode(run.diagnostics, failOn(invocation));
  },
};

/** A document with every default written out. */
function effective({ normalised, networkStack }: Compiled): object | undefined {
  if (normalised) return whole('FlinkApplication', normalised, normalised.spec);
  return networkStack && whole('Network', networkStack, networkStack.network);
}

function whole(
  kind: 'FlinkApplication' | 'Network',
  { metadata, aws, overrides }: Pick<NormalApplication, 'metadata' | 'aws' | 'overrides'>,
  spec: object,
): object {
  return { apiVersion: 'flinkform/v1', kind, metadata, aws, spec, ...(overrides.length > 0 && { overrides }) };
}

interface Shown {
  readonly concealment: Concealment;
  readonly document: NonNullable<Compiled['document']>;
}

/**
 * What came from an environment variable is shown as the spec writes it; what was derived from it names the variable.
 */
function withVariablesNamed(value: unknown, shown: Shown, pointer: Pointer = ''): unknown {
  const { concealment, document } = shown;
  const asWritten = concealment.writtenAt(pointer);
  if (asWritten !== undefined) return asWritten;
  // What the spec says itself may be the same as what a variable holds, and is no secret.
  if (typeof value === 'string')
    return document.places.has(pointer) ? concealment.secrets(value) : concealment.whole(value);
  const below = (member: unknown, key: string | number): unknown =>
    withVariablesNamed(member, shown, child(pointer, key));
  if (Array.isArray(value)) return value.map(below);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, below(member, key)]));
}

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
