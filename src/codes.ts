// Every diagnostic code. One row is all that `flinkform explain CODE` and the reference page know about it.
import { syntaxCodes } from './codes/syntax';
import { schemaCodes } from './codes/schema';
import { semanticCodes } from './codes/semantics';
import { sharingCodes } from './codes/sharing';
import { placeCodes } from './codes/places';
import { toolCodes } from './codes/tool';

/** What is documented of a code: a title, why it matters, and how to mend it. */
export interface CodeEntry {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Where the rule comes from, when AWS or Terraform set it. */
  readonly source?: string;
}

export const codes = {
  ...syntaxCodes, ...schemaCodes, ...semanticCodes, ...placeCodes, ...sharingCodes, ...toolCodes,
} as const satisfies Record<string, CodeEntry>;
export type CodeName = keyof typeof codes;
