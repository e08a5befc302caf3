// What was found, put together around the application: which role and which log are its own, and what of it a stack of
// flinkform's can have.
import { retiredRuntimes, runtimes } from '../aws/runtime';
import { memberAt, memberOf, own } from '../document/own';
import { groupOfStream, textOf, type Described, type Note, type Refused, type Standing } from './described';
import { codePlace } from './spec-of';

/** All that was found, of whatever application. */
export interface Found {
  readonly roles: readonly Standing[];
  readonly policies: readonly Standing[];
  readonly attachments: readonly Standing[];
  readonly groups: readonly Standing[];
  readonly streams: readonly Standing[];
  /** The names of the inline policies that the role has. */
  readonly inline: readonly string[];
  /** Whether somebody has told what there is of these, or that there is none. */
  readonly told: { readonly attachments: boolean; readonly inline: boolean };
}

/** @param early what was noted while it was read */
export function joined(application: Standing, found: Found, early: readonly Note[]): Described | Refused {
  const refused = whyNot(application);
  if (refused) return refused;
  const notes: Note[] = [...early];
  const role = roleOf(application, found, notes);
  const log = logOf(application, found, notes);
  const status = textOf(application, 'status') ?? 'READY';
  notes.push(...leftAlone(application, status));
  if (application.silent.includes('tags'))
    notes.push(asked('the tags of the application', 'kinesisanalyticsv2 list-tags-for-resource'));
  const runs = running.includes(status);
  return { application, runs, ...(role && { role }), ...(log && { log }), notes };
}

/** Source: API_ApplicationSummary, ApplicationStatus. */
const running: readonly string[] = ['RUNNING', 'STARTING', 'UPDATING', 'AUTOSCALING', 'MAINTENANCE', 'ROLLING_BACK'];
const settled: readonly string[] = ['RUNNING', 'READY'];

function whyNot(application: Standing): Refused | undefined {
  if (!/^arn:[a-z-]+:kinesisanalytics:[a-z0-9-]+:\d{12}:application[/]./.test(application.id))
    return unfit('the application has no ARN', 'give the whole answer, without --query');
  if (textOf(application, 'name') === undefined)
    return unfit('the application has no name', 'give the whole answer, without --query');
  const otherKind = ofAnotherKind(application);
  if (otherKind) return otherKind;
  if (textOf(application, 'status') === 'DELETING')
    return unfit('it is being deleted', 'nothing of it can be taken over');
  if (memberAt(application.attributes, codePlace) === undefined)
    return unfit('its code is no object in S3', 'flinkform compiles applications whose code is in S3');
  return undefined;
}

function unfit(refused: string, help: string): Refused {
  return { why: 'unfit', refused, help };
}

function ofAnotherKind(application: Standing): Refused | undefined {
  const runtime = textOf(application, 'runtime_environment') ?? 'not said';
  if (textOf(application, 'application_mode') === 'INTERACTIVE' || runtime.startsWith('ZEPPELIN')) {
    const help = 'the AWS provider cannot describe notebooks; deploy the note as an application, and adopt that';
    return unfit(`it is a Studio notebook (${runtime})`, help);
  }
  if (runtime.startsWith('SQL')) {
    const what = `it is an application of Kinesis Data Analytics for SQL (${runtime})`;
    return unfit(what, 'AWS has discontinued them; write the job anew for Flink');
  }
  if (own(runtimes as Readonly<Record<string, unknown>>, runtime) !== undefined) return undefined;
  const why = own(retiredRuntimes, runtime) ?? 'flinkform does not know it';
  return unfit(`its runtime is ${runtime}: ${why}`, 'upgrade it first, then adopt it');
}

function asked(what: string, command: string): Note {
  return { kind: 'not described', text: `${what}: aws ${command} tells it` };
}

/** What the provider neither reads nor sets: an import leaves it alone, and so does every later apply. */
function leftAlone({ attributes }: Standing, status: string): Note[] {
  const window = memberAt(attributes, ['maintenance', 'start']);
  const rollback = memberAt(attributes, ['application_configuration', 'system_rollback', 'enabled']);
  const stays = (text: string): Note => ({ kind: 'stays as it is', text });
  return [
    ...(typeof window === 'string'
      ? [stays(`the maintenance window begins at ${window} UTC: spec.operations.maintenanceWindow sets another one`)]
      : []),
    ...(typeof rollback === 'boolean'
      ? [stays(`system rollback is ${rollback ? 'on' : 'off'}: spec.operations.rollback sets it`)]
      : []),
    ...(settled.includes(status)
      ? []
      : [stays(`the application is ${status}: describe it again when it is RUNNING or READY`)]),
  ];
}

/** A role with one inline policy, which a stack of flinkform's has; another one is referred to as it stands. */
function roleOf(application: Standing, found: Found, notes: Note[]): Described['role'] | undefined {
  const arn = textOf(application, 'service_execution_role');
  const itself = found.roles.find((one) => textOf(one, 'arn') === arn);
  if (!itself) {
    notes.push(asked(`the execution role, which the spec names as one that exists (${arn})`, 'iam get-role'));
    return undefined;
  }
  const name = textOf(itself, 'name');
  const policies = found.policies.filter((one) => one.attributes['role'] === name);
  const names = new Set([...found.inline, ...policies.map((one) => String(textOf(one, 'name')))]);
  const [policy] = policies;
  if (policy && names.size === 1) {
    if (!found.told.attachments)
      notes.push(asked('the managed policies of the role, which stay attached', 'iam list-attached-role-policies'));
    return { itself, policy, attached: attachedTo(String(name), found.attachments) };
  }
  const why =
    names.size > 1
      ? `has ${names.size} inline policies, and a stack has one of them`
      : names.size > 0
        ? 'has an inline policy whose document is not known, and aws iam get-role-policy tells it'
        : found.told.inline
          ? 'has no inline policy that was described, and the stack would make one'
          : 'may have inline policies: aws iam list-role-policies and get-role-policy tell them';
  notes.push({
    kind: 'stays as it is',
    text: `the execution role ${arn} ${why}: the spec names it as one that exists`,
  });
  return undefined;
}

function attachedTo(role: string, attachments: readonly Standing[]): Standing[] {
  return attachments.map((one) => ({
    ...one,
    id: `${role}/${textOf(one, 'policy_arn')}`,
    attributes: { ...one.attributes, role },
  }));
}

function logOf(application: Standing, { groups, streams }: Found, notes: Note[]): Described['log'] | undefined {
  const arn = memberOf(application.attributes['cloudwatch_logging_options'], 'log_stream_arn');
  if (typeof arn !== 'string') {
    notes.push({ kind: 'stays as it is', text: 'the application writes no log: the spec names a log stream to make' });
    return undefined;
  }
  const name = groupOfStream(arn);
  const group = groups.find((one) => textOf(one, 'name') === name);
  const stream = streams.find((one) => textOf(one, 'arn') === arn);
  if (!group || !stream) {
    const command = group ? 'describe-log-streams' : 'describe-log-groups';
    notes.push(asked(`the log, which the spec names as one that exists (${arn})`, `logs ${command}`));
    return undefined;
  }
  if (group.silent.includes('tags')) notes.push(asked('the tags of the log group', 'logs list-tags-for-resource'));
  return { group, stream };
}
