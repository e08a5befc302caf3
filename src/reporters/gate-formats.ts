// The formats in which the gate says what it has found: each is a pure function of the one report.
import type { Report } from '../gate/report';
import type { Context } from './gate-context';
import { gateGithub } from './gate-github';
import { gateJson } from './gate-json';
import { gatePretty } from './gate-pretty';
import { gateGitlab } from './gitlab';
import { gateJunit } from './junit';
import { gateMarkdown } from './markdown';
import { gateSarif } from './sarif';

export type { Context, Section } from './gate-context';

export type Format = 'pretty' | 'json' | 'sarif' | 'github' | 'gitlab' | 'junit' | 'markdown';

export const formats: Readonly<Record<Format, (report: Report, context: Context) => string>> = {
  pretty: gatePretty,
  json: gateJson,
  sarif: gateSarif,
  github: gateGithub,
  gitlab: gateGitlab,
  junit: gateJunit,
  markdown: (report, context) => gateMarkdown(report, context),
};
