// One alarm that says that the application needs a person: any of the critical alarms, and nobody is told while the job
// has just been submitted anew. Source: CloudWatch user guide, "Suppressing composite alarm actions":
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Create_Composite_Alarm_Suppression.html
import { arn } from '../aws/arn';
import { awsName, longest } from '../aws/naming';
import { info, warning } from '../diagnostics/problem';
import type { Problem } from '../diagnostics/diagnostic';
import type { Alarm } from '../facts/alarm';
import type { Pointer } from '../document/pointer';
import type { Facts } from '../facts/facts';
import { isScaled } from '../facts/kpu-bounds';
import type { NormalApplication, NormalSpec } from '../normalise';
import type { Resource } from '../terraform/resource';
import { describedWith, topicsOf } from './alarms';
import { changeAlarm, mostQuiet, ranLately, restartedByItself, startedLately } from './changes';
import { allOf, anyOf, compositeAlarm, isNotOn, isOn } from './composite-alarm';
import { troubleshooting } from './troubleshooting';

const at = '/spec/alarms/paging';

/**
 * Seconds: metric alarms are evaluated once a minute, so that the two that see one silence may be a minute or two
 * apart, in either order. A line of the log rings for five minutes, which is longer.
 */
const delay = 180;

/** The alarms that paging joins; none without it. */
export function paged(alarms: readonly Alarm[], { alarms: { paging } }: Pick<NormalSpec, 'alarms'>): Alarm[] {
  return paging ? alarms.filter(({ critical }) => critical) : [];
}

function pagingName({ identity }: NormalApplication): string {
  return awsName(longest.alarm, identity.name, 'needs--a-person');
}

/** Known before the alarm exists. */
export function pagingArn(application: NormalApplication): string {
  return arn(application.identity.home, 'cloudwatch', `alarm:${pagingName(application)}`);
}

/** Those that are made, of which the critical ones are joined. */
export function pagingFacts(made: readonly Alarm[], application: NormalApplication): Facts {
  const joined = paged(made, application.spec);
  if (joined.length === 0) return {};
  const { identity, spec } = application;
  const seen = {
    started: startedLately(application, at),
    restarted: restartedByItself(application, at),
    ran: ranLately(application, at),
  };
  const change = changeOf(seen, application);
  const topics = topicsOf({ critical: true }, spec.alarms);
  const page = compositeAlarm({
    label: 'paging',
    name: pagingName(application),
    description: describedWith(
      `${identity.name} needs a person: a critical alarm is on, and no change explains it`,
      spec.alarms.runbook ?? troubleshooting('symptoms'),
    ),
    pointer: at,
    rule: anyOf(joined.map(isOn)),
    ...(topics && { topics }),
    suppressor: { alarm: change, delay },
  });
  const seeing = Object.values(seen);
  return { resources: [...seeing.map((alarm) => changeAlarm(alarm, application)), change, page], alarms: seeing };
}

/**
 * A job that fails by itself, one that is submitted again and again and one that does not come back are no change that
 * goes well: of these somebody is told.
 */
function changeOf(
  { started, restarted, ran }: Readonly<Record<'started' | 'restarted' | 'ran', Alarm>>,
  application: NormalApplication,
): Resource<'aws_cloudwatch_composite_alarm'> {
  const { name } = application.identity;
  return compositeAlarm({
    label: 'change',
    name: awsName(longest.alarm, name, 'change--under-way'),
    description: describedWith(
      `${name} has just been submitted anew, and nobody is paged: for ${mostQuiet(application.spec)} minutes at the most`,
      application.spec.alarms.runbook,
    ),
    pointer: at,
    rule: allOf([isOn(started), isNotOn(restarted), isOn(ran)]),
  });
}

const nothingCritical = 'say alarms.set: recommended, or critical: true in an alarm of your own';

type Paging = Pick<NormalSpec, 'alarms' | 'scaling' | 'operations'>;

/** Nothing is made where there is nothing to join; and without paging each change calls somebody. */
export function pagingProblems(made: readonly Alarm[], spec: Paging): Problem[] {
  const { alarms } = spec;
  const none = !made.some(({ critical }) => critical);
  if (alarms.paging)
    return none ? [warning('FLK3482', at, 'no alarm is critical', { on: 'key', help: nothingCritical })] : [];
  if (none || !alarms.critical) return [];
  const change = changeBy(spec);
  if (!change) return [];
  const because = { pointer: change.pointer, note: 'what makes them' };
  const message = `${change.what} calls the critical topics, as the job is down meanwhile`;
  const help = 'say alarms.paging: true, which keeps quiet while the job has just been submitted anew';
  return [info('FLK3484', '/spec/alarms/critical', message, { on: 'key', because, help })];
}

/** What has the job submitted anew with nobody looking. */
function changeBy({ scaling, operations }: Paging): { readonly what: string; readonly pointer: Pointer } | undefined {
  const [step, start] = ['each step of scaling', 'each start by the operator'];
  if (scaling.automatic) return { what: step, pointer: '/spec/scaling/automatic' };
  if (isScaled(scaling)) return { what: step, pointer: '/spec/scaling' };
  return operations?.keepRunning ? { what: start, pointer: '/spec/operations' } : undefined;
}
