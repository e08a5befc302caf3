// flinkform adopt: an application that runs → the spec that leads to the same, with imports, and a report of what it
// does not say. No account is asked: what stands is read from files.
import { adopted, type Made } from '../adopt/adopted';
import { answerKinds } from '../adopt/answers';
import type { Described } from '../adopt/described';
import { reportOf, reportText } from '../adopt/report';
import { withoutPlaceholders } from '../adopt/spec-of';
import { withVariables, type StandIn } from '../adopt/stand-ins';
import { compile, type Compiled } from '../compile';
import { reaches } from '../diagnostics/diagnostic';
import { yamlText } from '../document/yaml-text';
import type { FlinkApplication } from '../../generated/application';
import { jsonText } from '../text/json-text';
import { exit, shared, text, type Command, type Invocation } from './command';
import { report } from './compile-specs';
import { readAdopted } from './read-adopted';
import { templateCommand } from './read-template';

export const adopt: Command = {
  name: 'adopt',
  summary: 'write the spec of an application that runs, which takes it over as it is',
  usage: '<file or folder>...',
  arity: [1, Infinity],
  options: {
    application: { type: 'string', value: 'NAME', description: 'which application, where several are described' },
    environment: { type: 'string', value: 'NAME', description: 'the metadata.environment of the spec' },
    json: shared.json,
  },
  examples: [
    'adopt examples/adopt/described',
    'adopt examples/adopt/state.json --environment prod',
    'adopt examples/adopt/cloudformation',
  ],
  appendix: [
    'what is read: a state or a plan of Terraform (terraform show -json), or answers of the AWS CLI in files of any ' +
      'name, and a template of CloudFormation beside them',
    [...Object.values(answerKinds), templateCommand].map((command) => `aws ${command}`).join('\n'),
  ],
  run: (invocation) => {
    const { arguments: paths, terminal } = invocation;
    const read = readAdopted(paths, text(invocation, 'application'));
    report({ compiled: [], diagnostics: read.problems }, 'pretty', terminal);
    return read.described ? told(read.described, invocation) : exit.failed;
  },
};

/** What no spec has: where messages about the one that is printed stand. */
const printed = 'adopted.yaml';

function told(described: Described, invocation: Invocation): number {
  const { terminal, options } = invocation;
  const found = adopted(described, (spec) => madeOf(compiled(specText(spec))), text(invocation, 'environment'));
  const { standIns = [] } = described;
  const isFinished = standIns.length === 0 && found.left.length === 0;
  const written = `${isFinished ? '' : unfinished}${specText(found.spec, standIns)}`;
  const last = compiled(written);
  const errors = last.diagnostics.filter(({ severity }) => severity === 'error');
  report({ compiled: [last], diagnostics: errors }, 'pretty', terminal);
  const whole = reportOf(described, found, written);
  terminal.err(reportText(whole));
  terminal.out(options['json'] === true ? jsonText(whole) : whole.spec);
  const isUnclear = whole.notes.some(({ kind }) => kind === 'not understood') || whole.left.length > 0;
  return errors.length > 0 || isUnclear ? exit.findings : exit.fine;
}

/** The head of a spec that must not be applied as it is. */
const unfinished =
  '# Not finished: do not apply this. The report of adopt says what is missing; give it what tells that, first of all\n' +
  '# the answer of aws kinesisanalyticsv2 describe-application --application-name NAME, and adopt again.\n';

/** The spec as it is written: what was read is data, and nothing in it a placeholder but for what is not known. */
function specText(spec: FlinkApplication, standIns: readonly StandIn[] = []): string {
  return yamlText(withVariables(withoutPlaceholders(spec), standIns));
}

function compiled(spec: string): Compiled {
  return compile({
    base: { file: printed, bytes: Buffer.from(spec) },
    variables: { values: {} },
    inspectCode: () => ({ kind: 'missing' }),
  });
}

function madeOf({ plan, configuration, diagnostics }: Compiled): Made | undefined {
  return plan && configuration && !reaches('error', diagnostics) ? { plan, configuration } : undefined;
}
