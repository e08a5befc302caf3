// Every diagnostic code. One row is all that `flinkform explain CODE` and the reference page know about it.
import { alarmCodes } from './codes/alarms';
import { applicationCodes } from './codes/application';
import { connectionCodes } from './codes/connections';
import { keyCodes } from './codes/keys';
import { overrideCodes } from './codes/overrides';
import { placeCodes } from './codes/places';
import { schemaCodes } from './codes/schema';
import { syntaxCodes } from './codes/syntax';
import { toolCodes } from './codes/tool';
import { connectorCodes } from './connectors/codes';

/** What is documented of a code: a title, why it matters, and how to mend it. */
export interface CodeEntry {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** Where the rule comes from, when AWS or Terraform set it. */
  readonly source?: string;
  /** What it says to be another one than the application's: FLK3036 and FLK3037 need not say so again. */
  readonly elsewhere?: readonly Matter[];
}

/** What the places of an application and of what it talks to may differ in. */
export type Matter = 'account' | 'region';

export const codes = {
  ...syntaxCodes,
  ...schemaCodes,
  ...keyCodes,
  ...applicationCodes,
  ...placeCodes,
  ...overrideCodes,
  ...connectionCodes,
  ...alarmCodes,
  ...connectorCodes,
  ...toolCodes,
} as const satisfies Record<string, CodeEntry>;
export type CodeName = keyof typeof codes;
