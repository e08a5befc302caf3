// Findings and what is accepted of them: a finding that is accepted stays visible, and does not count.
import type { Finding } from './finding';
import { fingerprintOf } from './fingerprint';
import { gateRules, type GateCode } from './gate-rules';
import type { Location } from '../document/location';
import { isWithin } from '../document/pointer';
import type { WaiverTerms } from '../rules/settings';
import { isSkipped, skipHolds, type Skip } from './skip';
import { lacking } from './waiver-terms';

/** A waiver wherever it stands: in the policy file, or in the spec beside what it excuses. */
export interface Waiver {
  readonly rule: string;
  readonly target?: string;
  /** The one stack that it is for. */
  readonly stack?: string;
  readonly reason: string;
  readonly owner?: string;
  readonly expires?: string;
  /** Where it stands, for what is said of the waiver itself. */
  readonly location?: Location;
  /** Whether the revision that the change is compared with has it; nothing when none was named. */
  readonly merged?: boolean;
}

/** A finding that was there when the gate was adopted. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  readonly reason: string;
}

export interface Acceptance {
  readonly waivers: readonly Waiver[];
  readonly baseline: readonly BaselineEntry[];
  /** Whether the revision that the change is compared with has the baseline. */
  readonly mergedBaseline?: boolean;
  /** Comments for other tools, where their files were read. */
  readonly skips?: readonly Skip[];
  /** `2026-11-28`: a waiver holds on its last day. */
  readonly today: string;
  /** Codes that mean the same rule: a waiver may say either. */
  readonly same: (rule: string) => readonly string[];
  /** What the team asks of waivers; nothing when left out. */
  readonly terms?: WaiverTerms;
}

/** The findings of one subject as accepted or not, and what is to be said of the waivers that were for them. */
export function accept(findings: readonly Finding[], acceptance: Acceptance): readonly Finding[] {
  const { waivers, baseline, skips = [], today } = acceptance;
  const known = new Map(baseline.map((entry) => [entry.fingerprint, entry]));
  return findings.map((finding) => {
    if (finding.accepted) return finding;
    const waiver = waivers.find((one) => holds(one, finding, acceptance));
    if (waiver) return { ...finding, accepted: { by: 'waiver', ...termsOf(waiver) } };
    const skip = skips.find((one) => isSkipped(one, finding) && skipHolds(one, finding, today));
    if (skip) return { ...finding, accepted: { by: 'skip', ...skipTerms(skip) } };
    const entry = known.get(finding.fingerprint);
    return entry && isKnown(finding, acceptance)
      ? { ...finding, accepted: { by: 'baseline', reason: entry.reason } }
      : finding;
  });
}

/**
 * A change happens today, and was there on no earlier day: no baseline knows it, whichever one it resembles.
 * @param rule a code, or the name of a team's rule
 */
export function isOfChange({ rule }: Pick<Finding, 'rule'>): boolean {
  return /^FLK41\d\d$/.test(rule);
}

/** Whether a baseline may excuse it: whoever can write the file could excuse the loss of a job. */
function isKnown(finding: Finding, { mergedBaseline }: Acceptance): boolean {
  return !isOfChange(finding) && (finding.gravity !== 'critical' || mergedBaseline === true);
}

/** @param findings of all subjects, as they were before anything was accepted */
export function saidOfWaivers(findings: readonly Finding[], acceptance: Acceptance): readonly Finding[] {
  return acceptance.waivers.flatMap((waiver) => {
    const excused = findings.filter((finding) => isFor(waiver, finding, acceptance));
    const name = nameOf(waiver);
    if (waiver.expires !== undefined && waiver.expires < acceptance.today)
      return [said('FLK4301', waiver, `${name} has expired on ${waiver.expires}`)];
    if (excused.length === 0) return [said('FLK4302', waiver, `${name} excuses nothing`)];
    const lacks = lacking(waiver, acceptance);
    if (lacks !== undefined) return [said('FLK4306', waiver, `${name} does not count: ${lacks}`)];
    if (waiver.merged === false) return [said('FLK4303', waiver, `${name} is new here: it counts from its merge on`)];
    if (waiver.merged === undefined && excused.every(({ gravity }) => gravity === 'critical'))
      return [said('FLK4305', waiver, `${name} is for something critical: it counts from a merged revision only`)];
    return [];
  });
}

/** `the waiver of FLK4001 for sources.orders in orders-prod`. */
function nameOf({ rule, target, stack }: Waiver): string {
  const of = target === undefined ? '' : ` for ${target}`;
  return `the waiver of ${rule}${of}${stack === undefined ? '' : ` in ${stack}`}`;
}

/** All that is to be said of what was meant to excuse something. */
export function saidOf(findings: readonly Finding[], acceptance: Acceptance): readonly Finding[] {
  return [
    ...saidOfWaivers(findings, acceptance),
    ...saidOfSkips(findings, acceptance),
    ...saidOfBaseline(findings, acceptance),
  ];
}

/** Of entries that are there and do not hold: whoever wrote the file believes that they do. */
function saidOfBaseline(findings: readonly Finding[], acceptance: Acceptance): readonly Finding[] {
  const entries = new Map(acceptance.baseline.map((entry) => [entry.fingerprint, entry]));
  return findings
    .filter((finding) => entries.has(finding.fingerprint) && !isKnown(finding, acceptance))
    .map((finding) => {
      const about = { rule: finding.rule, target: finding.fingerprint };
      const name = `the entry of ${finding.rule} in the baseline`;
      return isOfChange(finding)
        ? said('FLK4302', about, `${name} excuses nothing: what a plan changes is excused by a waiver`)
        : said('FLK4305', about, `${name} is for something critical: it counts from a merged revision only`);
    });
}

/** Of a comment that would excuse a finding and does not: whoever wrote it believes that it does. */
function saidOfSkips(findings: readonly Finding[], acceptance: Acceptance): readonly Finding[] {
  return (acceptance.skips ?? []).flatMap((skip) => {
    const excused = findings.filter((finding) => isSkipped(skip, finding));
    const about = { rule: skip.id, target: skip.place, location: skip.location };
    const name = `the skip of ${skip.id} for ${skip.place}`;
    if (excused.length === 0) return [];
    if (skip.expires !== undefined && skip.expires < acceptance.today)
      return [said('FLK4301', about, `${name} has expired on ${skip.expires}`)];
    if (skip.merged === false) return [said('FLK4303', about, `${name} is new here: it counts from its merge on`)];
    if (skip.merged === undefined && excused.every(({ gravity }) => gravity === 'critical'))
      return [said('FLK4305', about, `${name} is for something critical: it counts from a merged revision only`)];
    return [];
  });
}

/** What the gate says of a waiver or of the policy. */
export function said(
  rule: GateCode,
  about: Pick<Waiver, 'rule' | 'target' | 'stack' | 'location'>,
  message: string,
): Finding {
  const { title, gravity, why, fix } = gateRules[rule];
  return {
    rule,
    title,
    gravity,
    message,
    why,
    fix,
    ...(about.location && { location: about.location }),
    // Without a stack it is what it was before waivers had one.
    fingerprint: fingerprintOf(rule, about.rule, about.target, ...(about.stack === undefined ? [] : [about.stack])),
  };
}

function holds(waiver: Waiver, finding: Finding, acceptance: Acceptance): boolean {
  if (!isFor(waiver, finding, acceptance) || waiver.merged === false) return false;
  if (finding.gravity === 'critical' && waiver.merged !== true) return false;
  if (lacking(waiver, acceptance) !== undefined) return false;
  return waiver.expires === undefined || waiver.expires >= acceptance.today;
}

/** A target is the address, the module around it, or the field of the spec; parts of names do not match. */
function isFor({ rule, target, stack }: Waiver, finding: Finding, { same }: Acceptance): boolean {
  if (finding.rule !== rule && !same(finding.rule).includes(rule)) return false;
  if (stack !== undefined && stack !== finding.stack) return false;
  if (target === undefined) return true;
  const places = [finding.address, finding.specPath, finding.specPath?.replace(/^spec[.]/, '')];
  return places.some((place) => place !== undefined && isWithin(place, target));
}

function termsOf({ reason, owner, expires }: Waiver): Pick<Waiver, 'reason' | 'owner' | 'expires'> {
  return { reason, ...(owner !== undefined && { owner }), ...(expires !== undefined && { expires }) };
}

function skipTerms({ id, reason, expires, location }: Skip): Pick<Waiver, 'reason' | 'expires'> {
  const where = `${location.file}:${location.range.start.line}`;
  return { reason: `${id} in ${where}: ${reason}`, ...(expires !== undefined && { expires }) };
}
