// Specs → judgements: what the compiler says of them, and what the rules say of what it would write. Waivers stand in
// the spec, beside what they excuse, and count as the revision before the change has them.
import { codes } from '../codes';
import { plannedStack, type Compiled } from '../compile';
import { conceal } from '../concealment/conceal';
import { concealedData } from '../concealment/concealed-data';
import { sorted, type Diagnostic } from '../diagnostics/diagnostic';
import { valueAt, type Document, type Json, type JsonObject } from '../document/document';
import { memberOf } from '../document/own';
import type { Location } from '../document/location';
import { child, type Pointer } from '../document/pointer';
import { readConfiguration } from '../estate/read-configuration';
import type { Waiver } from '../gate/accept';
import { unjudged, type Judgement, type Subject } from '../gate/finding';
import type { PlaceOf } from '../estate/spec-place';
import { inOrder, judgeEstate } from '../gate/judge-estate';
import { judgeSpec } from '../gate/judge-spec';
import type { Policy } from '../gate/policy';
import { specPlaces } from '../gate/spec-places';
import { judgeSpecByTeam, type Settled } from '../gate/team-rules-on-specs';
import { toldOnce } from '../gate/told-once';
import { load } from '../load';
import { placeIn } from '../locate';
import { overlay } from '../overlay';
import { nameOf } from '../split';
import { placesOfProperties, type PropertyPlace } from '../parts/wiring';
import { unconcealed } from './effective-spec';
import { fileAt, type Revision } from './git-files';
import { documentNamed } from './spec-documents';

export interface JudgedStack {
  readonly judgement: Judgement;
  /** What keeps it from being judged. */
  readonly problems: readonly Diagnostic[];
  readonly waivers: readonly Waiver[];
}

/**
 * @param compiled with no waiver heeded
 * @param base the revision whose waivers count; all of them as they are when left out
 */
export function judgeStack(compiled: Compiled, policy: Policy, environment?: string, base?: Revision): JudgedStack {
  const subject = subjectOf(compiled, environment);
  const { document, configuration, diagnostics } = compiled;
  const { findings, impossible } = judgeSpec(diagnostics, subject, policy);
  const waivers = document ? waiversOf(document, base) : [];
  const read = configuration && readConfiguration(configuration, 'spec');
  if (document === undefined || read === undefined || !('estate' in read) || impossible.length > 0) {
    const judgement = unjudged(subject, `${subject.file} does not compile`);
    return { judgement, problems: sorted(impossible), waivers: [] };
  }
  const judged = judgeEstate(read.estate, subject, { policy, catalogue: true, placeOf: placesOf(compiled) });
  const byTeam = judgedByTeam(compiled, policy, environment);
  const unseen = diagnostics
    .filter(({ code }) => code === 'FLK3059')
    .map(({ code, message }) => ({ rule: code, title: codes[code].title, address: 'spec.code.file', message }));
  const whole = {
    ...judged,
    findings: inOrder([...toldOnce(findings, judged.findings), ...byTeam.findings]),
    undecided: [...judged.undecided, ...byTeam.undecided, ...unseen],
  };
  return { judgement: judgementConcealed(whole, [compiled]), problems: [], waivers };
}

/** What the values come to that the document has as written, since they wait for the plan. */
function settledIn({ normalised, plan }: Compiled): Settled {
  const told = new Map((plan?.wired?.told ?? []).map(({ pointer, value }) => [pointer, value]));
  return new Map(
    [...(normalised?.waiting.keys() ?? [])].map((pointer) => {
      const value = told.get(pointer);
      return [pointer, typeof value === 'string' ? value : undefined];
    }),
  );
}

/** Without the values of variables, and without what may be a secret, of the specs that it is about. */
export function judgementConcealed(judgement: Judgement, compiled: readonly Compiled[]): Judgement {
  return compiled.reduce<Judgement>(
    (hidden, { concealment }) =>
      concealedData<unknown>(hidden, concealment, (text) => conceal(text, concealment)) as Judgement,
    judgement,
  );
}

/** What they say of it: no judgement by itself. */
export type ByTeam = Pick<Judgement, 'findings' | 'undecided'>;

/** What the team's rules about a spec say of it: by itself, and at the gate that applies its plan. */
export function judgedByTeam(compiled: Compiled, policy: Policy, environment?: string): ByTeam {
  const { document } = compiled;
  if (!document) return { findings: [], undecided: [] };
  const subject = subjectOf(compiled, environment);
  const locationOf = (pointer: Pointer): Location | undefined => placeIn(document, pointer);
  const written = document.tree as JsonObject;
  // What no default touches, such as waivers, stands in what is written alone.
  const effective = { ...written, ...unconcealed(compiled) } as JsonObject;
  const spec = { written, effective, subject, settled: settledIn(compiled), locationOf };
  return judgeSpecByTeam(policy.teamRules, spec);
}

/** The way from an address of Terraform to the line of the spec. */
export function placesOf(compiled: Compiled): PlaceOf {
  const { document } = compiled;
  const resources = plannedStack(compiled)?.resources ?? [];
  return specPlaces(resources, propertiesOf(compiled), (pointer) => placeIn(document, pointer));
}

/** What its job is told, by the place that it is from. */
export function propertiesOf({ plan }: Compiled): readonly PropertyPlace[] {
  return plan ? placesOfProperties(plan.properties, plan.wired) : [];
}

function subjectOf({ normalised, networkStack, sources }: Compiled, environment?: string): Subject {
  const file = sources.at(-1)?.file ?? 'the spec';
  const name = (normalised ?? networkStack)?.identity.name ?? file;
  return { name, file, stage: 'spec', stack: name, ...(environment !== undefined && { environment }) };
}

/** What a spec accepts, and whether the revision has it; nothing of that when none was named. */
export function waiversOf(document: Document, base: Revision | undefined): Waiver[] {
  const before = base && waiversIn(treeAt(document, base));
  return waiversIn(document.tree).map((waiver, index) => {
    const location = placeIn(document, child('/policy/waivers', index));
    const merged = before?.some((other) => JSON.stringify(other) === JSON.stringify(waiver));
    return { ...waiver, ...(location && { location }), ...(merged !== undefined && { merged }) };
  });
}

function waiversIn(tree: Json | undefined): Waiver[] {
  const waivers = tree === undefined ? undefined : valueAt(tree, '/policy/waivers');
  return Array.isArray(waivers) ? (waivers as unknown[]).filter(isWaiver) : [];
}

function isWaiver(value: unknown): value is Waiver {
  return typeof memberOf(value, 'rule') === 'string' && typeof memberOf(value, 'reason') === 'string';
}

/** The files of a spec as a revision has them, laid over each other. */
function treeAt({ sources }: Document, revision: Revision): Json | undefined {
  const name = sources[0] && nameOf(sources[0].tree);
  const [base, ...overs] = sources.map(({ file }) => {
    const bytes = fileAt(revision, file);
    const input = bytes && documentNamed({ file, bytes }, name);
    return input && load(file, input.bytes).source;
  });
  return base && overlay(base, ...overs.flatMap((over) => over ?? [])).document.tree;
}
