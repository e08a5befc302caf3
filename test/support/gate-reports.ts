// Reports of the gate for the tests of its formats, and what is committed of them in test/gate-formats/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Judgement } from '../../src/gate/finding';
import { fingerprintOf } from '../../src/gate/fingerprint';
import type { Report } from '../../src/gate/report';
import type { Location } from '../../src/document/location';
import { formats, type Context, type Format } from '../../src/reporters/gate-formats';

const folder = join(__dirname, '..', 'gate-formats');

export const specText = `kind: FlinkApplication
spec:
  runtime: FLINK-1_20
  snapshots:
    enabled: false
  logging: { level: DEBUG }
`;

export const context: Context = {
  color: false,
  sources: [{ file: 'flink/orders.yaml', text: specText }],
  version: '0.1.0',
  key: 'orders',
};

export function finding(changes: Partial<Finding> = {}): Finding {
  const { rule = 'FLK4001', address } = changes;
  return {
    rule,
    title: 'Snapshots are off',
    gravity: 'critical',
    message: 'snapshots are off',
    why: 'Every update then loses the state of the job.',
    fix: 'Set snapshots_enabled = true in application_snapshot_configuration.',
    fingerprint: fingerprintOf(rule, address),
    ...changes,
  };
}

export function judgement(changes: Partial<Judgement> = {}): Judgement {
  return {
    subject: {
      name: 'orders-prod',
      file: 'flink/orders.yaml',
      stage: 'spec',
      stack: 'orders-prod',
      environment: 'prod',
    },
    findings: [],
    undecided: [],
    passed: 0,
    resources: 0,
    unjudged: [],
    ...changes,
  };
}

export function reportOf(changes: Partial<Report> = {}): Report {
  return { judgements: [judgement()], about: [], problems: [], profile: 'production', failOn: 'high', ...changes };
}

const at = (line: number, column: number, endColumn: number, file = 'flink/orders.yaml'): Location => ({
  file,
  range: { start: { line, column }, end: { line, column: endColumn } },
});

const application = 'aws_kinesisanalyticsv2_application.orders';

const snapshots = finding({
  address: application,
  stack: 'orders-prod',
  path: 'application_configuration.application_snapshot_configuration.snapshots_enabled',
  specPath: 'spec.snapshots.enabled',
  location: at(5, 14, 19),
  expected: 'true',
  found: 'false',
});

const level = finding({
  rule: 'FLK4011',
  title: 'The job logs in detail',
  gravity: 'medium',
  message: 'the level of its log is DEBUG',
  why: 'A busy job then writes gigabytes an hour.',
  fix: 'Set log_level = "INFO".',
  address: application,
  path: 'log_level',
  specPath: 'spec.logging.level',
  location: at(6, 21, 26),
  expected: 'INFO',
  found: 'DEBUG',
});

const lost = finding({
  rule: 'FLK4101',
  title: 'An application is replaced',
  message: 'the application is destroyed and created anew, and all of its snapshots go',
  why: 'AWS deletes the snapshots of an application together with it.',
  fix: 'Revert the change of description, or keep its state elsewhere first.',
  address: 'module.jobs["a"].aws_kinesisanalyticsv2_application.orders[0]',
  path: 'description',
});

const team = finding({
  rule: 'three-days',
  title: 'a stream keeps less than three days',
  gravity: 'low',
  message: 'a stream keeps less than three days',
  why: 'A rule of the team.',
  fix: 'Ask the owners of the policy file.',
  address: 'module.jobs["a"].aws_kinesis_stream.orders',
  path: 'retention_period',
  expected: 'at least 72',
  found: '24',
});

/** Something of each kind. */
export const sample: Report = reportOf({
  judgements: [
    judgement({
      findings: [
        snapshots,
        level,
        finding({
          rule: 'FLK4025',
          title: 'Nothing scales it',
          gravity: 'medium',
          message: 'nothing scales it',
          address: application,
          accepted: { by: 'waiver', reason: 'A trial run, which may stop', owner: 'payments', expires: '2027-01-31' },
        }),
      ],
      undecided: [
        {
          rule: 'FLK4020',
          title: 'No alarm hears it',
          address: application,
          message: 'whether an alarm watches it is not known',
        },
        {
          rule: 'FLK4020',
          title: 'No alarm hears it',
          address: 'aws_kinesis_stream.orders',
          message: 'whether an alarm watches it is not known',
        },
        {
          rule: 'FLK4009',
          title: 'The role may not read it',
          address: application,
          message: 'whether the role may read it is not known',
        },
      ],
      passed: 12,
      resources: 9,
    }),
    judgement({
      subject: { name: 'orders-dev', file: 'flink/orders.yaml', stage: 'spec', environment: 'dev' },
      findings: [level],
      passed: 13,
      resources: 9,
    }),
    judgement({
      subject: { name: 'plan.json', file: 'plan.json', stage: 'plan' },
      findings: [
        lost,
        team,
        {
          ...team,
          rule: 'FLK4201',
          title: 'A stream is not encrypted',
          accepted: { by: 'baseline', reason: 'Was there' },
        },
        { ...team, rule: 'FLK4202', title: 'A bucket is open', accepted: { by: 'skip', reason: 'A public page' } },
      ],
      passed: 40,
      resources: 31,
    }),
  ],
  about: [
    finding({
      rule: 'FLK4301',
      title: 'A waiver has expired',
      gravity: 'high',
      message: 'the waiver of FLK4028 has expired on 2026-01-31',
      fix: 'Mend what it excuses, or have its owner set another last day.',
      location: at(12, 5, 30, 'flinkform.policy.yaml'),
    }),
  ],
});

/** Nothing to say but that all is well. */
export const clean: Report = reportOf({ judgements: [judgement({ passed: 12, resources: 9 })] });

/** What nobody could judge. */
export const unjudged: Report = reportOf({
  judgements: [
    judgement({
      subject: { name: 'plan.json', file: 'plan.json', stage: 'plan' },
      unjudged: ['the plan is not complete: Terraform stopped at an error'],
    }),
  ],
  problems: [
    {
      code: 'FLK2001',
      severity: 'error',
      message: 'unknown property "paralelism"',
      location: { file: 'flink/orders.yaml', range: { start: { line: 2, column: 1 }, end: { line: 2, column: 5 } } },
    },
    { code: 'FLK9001', severity: 'warning', message: 'the file is large' },
    { code: 'FLK9001', severity: 'info', message: 'the file is read twice' },
  ],
});

/** A plan of another stack of the repository. */
export const empty: Report = reportOf({
  judgements: [judgement({ subject: { name: 'plan.json', file: 'plan.json', stage: 'plan' } })],
});

/** What passes and takes something away; a stack that leaves, and one that nobody can compare. */
export const changed: Report = reportOf({
  judgements: [judgement({ passed: 12, resources: 9 })],
  changes: [
    {
      became: 'changed',
      stack: 'orders-prod',
      impact: 'data loss',
      atRisk: [{ address: 'aws_kinesis_stream.orders', why: 'loses its records' }],
      parts: [
        { address: application, path: 'runtime_environment', action: 'updated', impact: 'restart' },
        { address: 'aws_kinesis_stream.orders', action: 'replaced', impact: 'data loss' },
      ],
      first: ['copy what is still needed of aws_kinesis_stream.orders: it loses its records'],
      monthly: 3070.8,
    },
    { became: 'leaving', stack: 'returns', file: 'returns.yaml' },
    { became: 'not compared', stack: 'late', why: 'the base revision of it does not compile' },
  ],
});

export const reports: Readonly<Record<string, Report>> = { sample, clean, unjudged, empty, changed };

const endings: Readonly<Record<Format, string>> = {
  pretty: 'txt',
  json: 'json',
  sarif: 'sarif',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  junit: 'xml',
  markdown: 'md',
};

/** File → what each format prints of each report. */
export function gateGoldens(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(reports).flatMap(([name, report]) =>
      Object.entries(endings).map(([format, ending]): [string, string] => [
        `${name}.${ending}`,
        formats[format as Format](report, context),
      ]),
    ),
  );
}

export function committed(file: string): string | undefined {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** Rewrites those that have changed; returns what was done. */
export function updateGateReports(): string[] {
  const stale = [...gateGoldens()].filter(([file, text]) => committed(file) !== text);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of stale) writeFileSync(join(folder, file), text);
  return stale.map(([file]) => `written: test/gate-formats/${file}`);
}
