// What operates an application that `spec.scaling` makes flinkform responsible for: nothing at all without it.
import { arn } from '../aws/arn';
import { foldFacts, type Facts } from '../facts/facts';
import { isScaled } from '../facts/kpu-bounds';
import { operatorOf } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { attribute } from '../terraform/resource';
import { deadLetterQueue } from './dead-letters';
import { decisionFacts, ruleArns } from './decision';
import { operatorFacts } from './operator';
import { parameters } from './parameters';
import { scheduleFacts } from './schedules';

export { operatorAlarms } from './watched';

export function operationsFacts(application: NormalApplication): Facts {
  const { identity, spec } = application;
  const { metric, schedule } = spec.scaling;
  if (!isScaled(spec.scaling)) return {};
  const operator = operatorOf(identity);
  const { home } = identity;
  const queueArn = arn(home, 'sqs', operator.deadLetters);
  const letters = deadLetterQueue(operator, queueArn, metric ? ruleArns(application) : []);
  const { machine, facts } = operatorFacts(operator, application);
  const destination = { operator, machineArn: attribute(machine, 'arn'), deadLettersArn: attribute(letters, 'arn') };
  return foldFacts([
    { resources: [letters, ...parameters(operator, application)] },
    facts,
    ...(metric ? [decisionFacts(metric, application, destination)] : []),
    ...(schedule ? [scheduleFacts(schedule, application, destination, queueArn)] : []),
  ]);
}
