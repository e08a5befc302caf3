// Two composite alarms are the decision to scale: any rule scales out, all of them scale in.
import type { Facts } from '../facts/facts';
import type { Operator } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import type { Alarm } from '../facts/alarm';
import { alarmResource, describedWith } from '../parts/alarms';
import { allOf, anyOf, compositeAlarm, isOn, named } from '../parts/composite-alarm';
import type { AnyResource } from '../terraform/resource';
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
  const way = (which: Way, name: string): { all: AnyResource[]; asking: Asking } => {
    const composite = decider(which, name, alarms[which], application);
    const resources = alarms[which].map((alarm) => named(alarmResource(alarm, application)));
    return { all: [...resources, composite], asking: askingFor(which, name, application.identity.name) };
  };
  const out = way('out', operator.outAlarm);
  const into = way('in', operator.inAlarm);
  return {
    facts: { resources: [...out.all, ...into.all], alarms: [...alarms.out, ...alarms.in] },
    asking: [out.asking, into.asking],
  };
}

function askingFor(way: Way, alarm: string, application: string): Asking {
  return {
    name: `scaling-${way}`,
    address: `scaling_${way}`,
    description: `Begins to scale ${application} ${way}`,
    action: `scale-${way}`,
    alarm,
    pointer: at,
  };
}

function decider(way: Way, name: string, alarms: readonly Alarm[], { identity, spec }: NormalApplication): AnyResource {
  const rules = alarms.map(isOn);
  const how = way === 'out' ? 'one of its rules asks for it' : 'all of its rules agree';
  return compositeAlarm({
    label: `scaling_${way}`,
    name,
    description: describedWith(`${identity.name} scales ${way}: ${how}`, spec.alarms.runbook),
    pointer: at,
    rule: way === 'out' ? anyOf(rules) : allOf(rules),
  });
}
