// What operates an application that `spec.scaling` or `spec.operations` makes flinkform responsible for: nothing at all
// without them.
import { arn } from '../aws/arn';
import { foldFacts, type Facts } from '../facts/facts';
import { isOperated, operatorOf } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { isNow, type Release } from '../parts/release';
import { attribute } from '../terraform/resource';
import { alarmEvents, ruleArn } from './alarm-events';
import { deadLetterQueue } from './dead-letters';
import { decision } from './decision';
import { healthFacts } from './health';
import type { Restoring } from './machine';
import { operatorFacts } from './operator';
import { parameters } from './parameters';
import { routines } from './routines';
import { askingToRun, runningAlarm, runningAlarmResource } from './running';
import { boundsSchedules, scheduleFacts } from './schedules';

export { operatorAlarms } from './watched';

export function operationsFacts(application: NormalApplication, release: Release): Facts {
  const { identity, spec } = application;
  const { metric, schedule } = spec.scaling;
  if (!isOperated(spec)) return {};
  const operator = operatorOf(identity);
  const decided = metric && decision(metric, application, operator);
  const running = spec.operations?.keepRunning === true ? runningAlarmResource(application) : undefined;
  const health = spec.operations?.health && healthFacts(spec.operations.health, application, operator);
  const asking = [
    ...(decided?.asking ?? []),
    ...(running ? [askingToRun(application)] : []),
    ...(health ? [health.asking] : []),
  ];
  const { home } = identity;
  const queueArn = arn(home, 'sqs', operator.deadLetters);
  const rules = asking.map(({ name }) => ruleArn(name, application));
  const letters = deadLetterQueue(operator, queueArn, rules, spec);
  const { machine, facts } = operatorFacts(operator, application, restoringOf(release));
  const destination = { operator, machineArn: attribute(machine, 'arn'), deadLettersArn: attribute(letters, 'arn') };
  const planned = [...(schedule ? boundsSchedules(schedule) : []), ...routines(application)];
  return foldFacts([
    { resources: [letters, ...parameters(operator, application)] },
    facts,
    ...(decided ? [decided.facts] : []),
    ...(running ? [{ resources: [running], alarms: [runningAlarm(application)] }] : []),
    ...(health ? [health.facts] : []),
    alarmEvents(asking, application, destination),
    scheduleFacts(planned, application, destination, queueArn),
  ]);
}

/** A restore that is over, or for another release, makes nothing of starts. */
function restoringOf(release: Release): Restoring | undefined {
  if (!isNow(release)) return undefined;
  return release.restore?.from === 'latest' ? 'what-fits' : 'by-hand';
}
