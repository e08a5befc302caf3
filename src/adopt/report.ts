// What is told of an adoption beside the spec: what it takes over, what it could not, and what to do.
import { harmless } from '../text/harmless';
import type { Adopted } from './adopted';
import type { Described, Kind, Note } from './described';
import { proposalsFor, type Proposal } from './proposals';

/** What `flinkform adopt --json` prints. */
export interface AdoptionReport {
  readonly application: string;
  /** The spec as it is written without `--json`. */
  readonly spec: string;
  /** What the first apply takes over: address and id. */
  readonly imports: readonly { readonly address: string; readonly id: string }[];
  /** What the spec has no field for. */
  readonly overrides: readonly {
    readonly address: string;
    readonly reason: string;
    readonly paths: readonly string[];
  }[];
  /** Arguments that the first plan shows as changed in place, for which nothing is sent. */
  readonly once: readonly string[];
  readonly notes: readonly ReportedNote[];
  readonly proposals: readonly Proposal[];
  /** What would differ from what stands: empty, unless the spec has errors. */
  readonly left: readonly string[];
}

interface ReportedNote {
  readonly kind: Kind;
  readonly text: string;
  readonly file?: string;
  readonly line?: number;
}

/** In the order in which they are told. */
const kinds: readonly Kind[] = ['not understood', 'not described', 'differs from the template', 'stays as it is'];

/** @param text the spec as it is written */
export function reportOf(described: Described, { spec, once, left }: Adopted, text: string): AdoptionReport {
  return {
    application: described.application.id,
    spec: text,
    imports: Object.entries(spec.imports ?? {}).map(([address, id]) => ({ address, id })),
    overrides: (spec.overrides ?? []).map(({ address, reason, operations }) => ({
      address,
      reason,
      paths: operations.map(({ path }) => path),
    })),
    once,
    notes: kinds.flatMap((kind) => described.notes.filter((one) => one.kind === kind).map(placed)),
    proposals: proposalsFor(described),
    left,
  };
}

function placed({ kind, text, location }: Note): ReportedNote {
  return { kind, text, ...(location && { file: location.file, line: location.range.start.line }) };
}

/** For people; what was read is shown without effect. */
export function reportText(report: AdoptionReport): string {
  const { application, imports, overrides, once, proposals, left } = report;
  const sections: readonly (readonly [heading: string, lines: readonly string[]])[] = [
    ['the first apply takes over', imports.map(({ address, id }) => `${address}  ${id}`)],
    [
      'overrides, for which the spec has no field',
      overrides.map(({ address, reason, paths }) => `${address}${paths.join(', ')}: ${reason}`),
    ],
    ...kinds.map((kind) => [kind, notesOf(report, kind)] as const),
    ['would still differ', left],
    ['the first plan shows them once as changed in place; nothing is sent', once],
    ['may be declared, so that flinkform derives permissions and alarms', proposals.map(proposalText)],
  ];
  const told = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `  ${heading}:\n${lines.map((line) => `    ${harmless(line)}\n`).join('')}`);
  return `${harmless(application)}\n${told.join('')}`;
}

function notesOf({ notes }: AdoptionReport, kind: Kind): string[] {
  return notes
    .filter((one) => one.kind === kind)
    .map(({ text, file, line }) => (file === undefined ? text : `${file}:${line}  ${text}`));
}

/** With the line to paste. */
function proposalText({ what, named, type, fields, sections }: Proposal): string {
  const all = Object.entries(fields).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  return (
    `${what}, named by ${named.slice(0, 3).join(', ')}: under spec.${sections.join(' or spec.')}, ` +
    `NAME: { type: ${type}, ${all.join(', ')} }`
  );
}
