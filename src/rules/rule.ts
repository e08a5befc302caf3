// What a rule about Terraform is: one shape for all of them. A rule finds; the profile says how grave that is, and a
// waiver what is accepted.
import type { CodeName } from '../codes';
import type { Estate, Resource, Stage } from '../estate/estate';
import type { Settings } from './settings';

/** The one scale of the pull request; what it is called elsewhere stands in `reporters/`. */
export const gravities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Gravity = (typeof gravities)[number];

/** Of two gravities the lesser; the first where there is no other. */
export function lesserOf(gravity: Gravity, most: Gravity | undefined): Gravity {
  return most !== undefined && gravities.indexOf(most) > gravities.indexOf(gravity) ? most : gravity;
}

/** `FLK40nn` is the gap list's MSF-0nn, `FLK41nn` its MSF-Pnn, `FLK42nn` the catalogue that other tools have too. */
export type RuleCode = `FLK4${0 | 1 | 2}${string}`;

/** Who else has such a rule, by their own ids: their inline skips are honoured, and teams turn off what they have. */
export interface Aliases {
  readonly checkov?: readonly string[];
  readonly trivy?: readonly string[];
  readonly securityHub?: readonly string[];
  readonly cdkNag?: readonly string[];
}

export interface Rule {
  readonly code: RuleCode;
  /** In the list of what no other tool looks at. */
  readonly gap?: `MSF-${string}`;
  readonly title: string;
  /** In the profile `production`. */
  readonly gravity: Gravity;
  readonly stages: readonly [Stage, ...Stage[]];
  /** What the compiler says of a spec in this rule's place: then the rule itself does not read the spec's resources. */
  readonly compiler?: readonly CodeName[];
  /**
   * Of a spec the compiler says a part only: the rule reads its resources too. What both say of a field is told once;
   * a rule about resources that one field decides for is asked only where the compiler is silent.
   */
  readonly readsSpecs?: 'beside the compiler' | 'where the compiler is silent';
  readonly aliases?: Aliases;
  /** The version of the rules that it came with; the first when left out. */
  readonly since?: number;
  /** What happens when nobody cares: a sentence or two. */
  readonly why: string;
  /** What to write, in Terraform's words; a spec's words stand with the codes in `compiler`. */
  readonly fix: string;
  /** The document, API model or code that it rests on. */
  readonly source: string;
  readonly good: Example;
  readonly bad: Example;
  /** Bounds that a team must set before the rule says anything: the examples are judged with these. */
  readonly settings?: Partial<Settings>;
  readonly judge: (estate: Estate, settings: Settings) => readonly Verdict[];
}

/** A configuration in Terraform's JSON syntax, without providers; a change also says what stood before it. */
export interface Example {
  /** Absent for what is wrong, or right, when it is made. */
  readonly before?: TerraformJson;
  readonly after: TerraformJson;
}

export interface TerraformJson {
  readonly [key: string]: unknown;
}

/** What a rule says of one resource. A rule that says nothing of a resource does not apply to it. */
export type Verdict = Passed | Failed | Undecided;

export interface Passed {
  readonly outcome: 'passed';
  readonly resource: Resource;
}

export interface Failed {
  readonly outcome: 'failed';
  /** Absent for what is wrong with the file as a whole. */
  readonly resource?: Resource;
  /** The argument that decides, as `estate/tree.ts` reads it; absent when it is the resource as a whole. */
  readonly path?: string;
  /** The key of the map at the path, where one of them is wrong: for its line. */
  readonly key?: string;
  /** One sentence without a full stop. */
  readonly message: string;
  readonly expected?: string;
  /** Through `shown` of `estate/value.ts`, which hides what is sensitive. */
  readonly found?: string;
  /** What tells it from another one at this argument, where `found` does not: what is accepted excuses no other. */
  readonly about?: string;
  /** In place of the rule's own. */
  readonly fix?: string;
  /** The bound that is broken, of those that a profile or a team sets. */
  readonly bound?: keyof Settings;
  /** How grave it is here at most: what is wrong does no harm yet. */
  readonly atMost?: Gravity;
}

export interface Undecided {
  readonly outcome: 'unknown';
  readonly resource: Resource;
  readonly path?: string;
  /** What is not known, and why: a sentence without a full stop. */
  readonly message: string;
}

export function passed(resource: Resource): Passed {
  return { outcome: 'passed', resource };
}

type FailedMore = Omit<Failed, 'outcome' | 'resource' | 'message'>;

export function failed(resource: Resource, message: string, more: FailedMore = {}): Failed {
  return { outcome: 'failed', resource, message, ...more };
}

export function undecided(resource: Resource, message: string, path?: string): Undecided {
  return { outcome: 'unknown', resource, message, ...(path !== undefined && { path }) };
}
