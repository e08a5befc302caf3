// Specs → judgements: what the compiler says of them, and what the rules say of what it would write. Waivers stand in
// the spec, beside what they excuse, and count as the revision before the change has them.
import { codes } from '../codes';
import { plannedStack, type Compiled } from '../compile';
import { conceal, concealedData } from '../concealment/conceal';
import { sorted, type Diagnostic } from '../diagnostics/diagnostic';
import { valueAt, type Document, type Json } from '../document/document';
import { memberOf } from '../document/own';
import type { Location } from '../document/location';
import { child, type Pointer } from '../document/pointer';
import { readConfiguration } from '../estate/read-configuration';
import type { Waiver } from '../gate/accept';
import { unjudged, type Finding, type Judgement, type Subject } from '../gate/finding';
import type { PlaceOf } from '../estate/spec-place';
import { inOrder, judgeEstate } from '../gate/judge-estate';
import { judgeSpec } from '../gate/judge-spec';
import type { Policy } from '../gate/policy';
import { specPlaces } from '../gate/spec-places';
import { judgeSpecByTeam } from '../gate/team-rules-on-specs';
import { load } from '../load';
import { placeIn } from '../locate';
import { overlay } from '../overlay';
import { fileAt, type Revision } from './git-files';

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
  const { document, configuration, concealment, diagnostics } = compiled;
  const { findings, impossible } = judgeSpec(diagnostics, subject, policy);
  const waivers = document ? waiversOf(document, base) : [];
  const read = configuration && readConfiguration(configuration, 'spec');
  if (document === undefined || read === undefined || !('estate' in read) || impossible.length > 0) {
    const judgement = unjudged(subject, `${subject.file} does not compile`);
    return { judgement, problems: sorted(impossible), waivers: [] };
  }
  const judged = judgeEstate(read.estate, subject, { policy, catalogue: true, placeOf: placesOf(compiled) });
  const byTeam = judgeSpecByTeam(document, policy.teamRules, subject, (pointer) => placeIn(document, pointer));
  const unseen = diagnostics
    .filter(({ code }) => code === 'FLK3059')
    .map(({ code, message }) => ({ rule: code, title: codes[code].title, address: 'spec.code.file', message }));
  const whole = {
    ...judged,
    findings: inOrder([...judged.findings, ...findings, ...byTeam]),
    undecided: [...judged.undecided, ...unseen],
  };
  const hidden = concealedData<unknown>(whole, concealment, (text) => conceal(text, concealment)) as Judgement;
  return { judgement: hidden, problems: [], waivers };
}

/** What the team's rules about a spec say of the one that a plan was compiled from, at the gate that applies it. */
export function judgedByTeam(compiled: Compiled, policy: Policy, environment?: string): readonly Finding[] {
  const { document, concealment } = compiled;
  if (!document) return [];
  const placeOf = (pointer: Pointer): Location | undefined => placeIn(document, pointer);
  const found = judgeSpecByTeam(document, policy.teamRules, subjectOf(compiled, environment), placeOf);
  return concealedData<unknown>(found, concealment, (text) => conceal(text, concealment)) as readonly Finding[];
}

/** The way from an address of Terraform to the line of the spec. */
export function placesOf(compiled: Compiled): PlaceOf {
  const { document } = compiled;
  return specPlaces(plannedStack(compiled)?.resources ?? [], (pointer) => placeIn(document, pointer));
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
  const [base, over] = sources.map(({ file }) => {
    const bytes = fileAt(revision, file);
    return bytes && load(file, bytes).source;
  });
  return base && overlay(base, over).document.tree;
}
