// A picture of an application as plain data: what the printers write, each in its own language. All text in it is for
// people, concealed and without control characters; ids alone are words of ours.
import type { Severity } from '../diagnostics/diagnostic';

/** What a node stands for, which decides how it is drawn. */
export type NodeKind =
  /** The job. */
  | 'application'
  | 'source'
  | 'sink'
  /** The execution role. */
  | 'role'
  /** What every application has beside its sources and sinks: its code, its log, its storage. */
  | 'section'
  /** What stands in a network or leads out of it. */
  | 'network';

/** A finding at a node. */
export interface Mark {
  readonly severity: Exclude<Severity, 'info'>;
  /** One line that says the severity too, for who sees no colours. */
  readonly text: string;
}

/** What becomes of a node, in a picture of a change. */
export type Change = 'added' | 'changed' | 'replaced' | 'removed';

export interface Node {
  /** Of letters, digits and underscores, begins with a letter; unique in the picture. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** Further lines, below the label. */
  readonly lines: readonly string[];
  readonly marks: readonly Mark[];
  /** Its lines say so in words as well. */
  readonly change?: Change;
  /** The id of the group that it stands in; in none where it is neither of AWS nor known. */
  readonly group?: string;
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  /** `data`: records. `network`: packets. `iam`: permissions. */
  readonly kind: 'data' | 'network' | 'iam';
  readonly label?: string;
}

/** A box: an account in a Region, or a VPC within one. */
export interface Group {
  /** As a node's; unique among nodes and groups. */
  readonly id: string;
  readonly kind: 'place' | 'vpc';
  readonly label: string;
  /** The id of the group around it. */
  readonly within?: string;
}

export interface Picture {
  readonly groups: readonly Group[];
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** The text of a node, line by line. */
export function linesOf({ label, lines, marks }: Node): string[] {
  return [label, ...lines, ...marks.map(({ text }) => text)];
}

/** What a node is coloured by. */
export const tones = ['error', 'warning', 'added', 'changed', 'replaced', 'removed'] as const;

export type Tone = Mark['severity'] | Change;

/** What becomes of a node, or else the worst of what is marked there. */
export function toneOf({ change, marks }: Node): Tone | undefined {
  return change ?? (marks.some(({ severity }) => severity === 'error') ? 'error' : marks[0]?.severity);
}

/** `source` and `order-lines` → `source_order_lines`. */
export function idOf(...words: readonly string[]): string {
  return words.map((word) => word.replace(/[^A-Za-z0-9]/g, '_')).join('_');
}
