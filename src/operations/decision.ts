// Two composite alarms are the decision to scale: any rule scales out, all of them scale in.
import type { Facts } from '../facts/facts';
import type { Operator } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { alarmResource } from '../parts/alarms';
import { attribute, resource, type AnyResource, type Resource } from '../terraform/resource';
import { join, type Text } from '../terraform/value';
import type { Asking } from './alarm-events';
import { at, ruleAlarms } from './rule-alarms';
import type { NormalMetricScaling } from './normal';

type Way = 'out' | 'in';

/** The alarms of a scaled application, and what the two that decide ask for. */
export interface Decision {
  readonly facts: Facts;
  readonly asking: readonly Asking[];
}

export function decision(metric: NormalMetricScaling, application: NormalApplication, operator: Operator): Decision {
  const alarms = ruleAlarms(metric, application);
  const way = (which: Way, joined: 'AND' | 'OR', name: string): { all: AnyResource[]; asking: Asking } => {
    const resources = alarms[which].map((alarm) => alarmResource(alarm, application));
    const composite = compositeAlarm(which, name, joined, resources, application.identity.name);
    return { all: [...resources, composite], asking: askingFor(which, composite, application.identity.name) };
  };
  const out = way('out', 'OR', operator.outAlarm);
  const into = way('in', 'AND', operator.inAlarm);
  return {
    facts: { resources: [...out.all, ...into.all], alarms: [...alarms.out, ...alarms.in] },
    asking: [out.asking, into.asking],
  };
}

function askingFor(way: Way, alarm: Asking['alarm'], application: string): Asking {
  return {
    name: `scaling-${way}`,
    address: `scaling_${way}`,
    description: `Begins to scale ${application} ${way}`,
    action: `scale-${way}`,
    alarm,
    pointer: at,
  };
}

/** The rule refers to the alarms, so that Terraform makes them first: CloudWatch refuses one that is not there. */
function compositeAlarm(
  way: Way,
  name: string,
  joined: 'AND' | 'OR',
  alarms: readonly Resource<'aws_cloudwatch_metric_alarm'>[],
  application: string,
): Resource<'aws_cloudwatch_composite_alarm'> {
  const terms = alarms.flatMap((alarm, index): Text[] => [
    index === 0 ? 'ALARM("' : ` ${joined} ALARM("`,
    attribute(alarm, 'alarm_name'),
    '")',
  ]);
  const how = way === 'out' ? 'one of its rules asks for it' : 'all of its rules agree';
  return resource('aws_cloudwatch_composite_alarm', `scaling_${way}`, at, {
    alarm_name: name,
    alarm_description: `${application} scales ${way}: ${how}`,
    alarm_rule: join(...terms),
  });
}
