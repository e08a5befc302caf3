// The formats of the gate, by the names that the command line takes.
import type { Report } from '../gate/report';
import { verdictOf } from '../gate/report';
import { jsonText } from '../text/json-text';

export interface Context {
  readonly color: boolean;
  readonly sources: readonly { readonly file: string; readonly text: string }[];
  readonly version: string;
}

export type Format = 'pretty' | 'json';

export const formats: Readonly<Record<Format, (report: Report, context: Context) => string>> = {
  pretty: (report) => jsonText({ version: 1, verdict: verdictOf(report), ...report }),
  json: (report) => jsonText({ version: 1, verdict: verdictOf(report), ...report }),
};
