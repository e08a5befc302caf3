// Every diagnostic code. One row is all that `flinkform explain CODE` and the reference page know about it.
import { syntaxCodes } from './codes/syntax';
import { schemaCodes } from './codes/schema';
import { semanticCodes } from './codes/semantics';
import { sharingCodes } from './codes/sharing';
import { toolCodes } from './codes/tool';

/** What is documented of a code: a title, why it matters, and how to mend it. */
export interface CodeEntry {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Where the rule comes from, when AWS or Terraform set it. */
  readonly source?: string;
  /** It says that something is in another account or Region, so the general FLK3036 and FLK3037 need not. */
  readonly elsewhere?: readonly ('account' | 'region')[];
}

export const codes = { ...syntaxCodes, ...schemaCodes, ...semanticCodes, ...sharingCodes, ...toolCodes } as const satisfies Record<string, CodeEntry>;
export type CodeName = keyof typeof codes;
