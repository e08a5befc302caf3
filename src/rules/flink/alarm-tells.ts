// MSF-016: an alarm tells somebody.
import { argument, elements, standing, type Estate, type Standing } from '../../estate/estate';
import { meant } from '../../estate/join';
import { placesOf } from '../../estate/places';
import { remembered } from '../../estate/remembered';
import { is, shown, textOf } from '../../estate/value';
import { finderOf } from '../../text/phrases';
import { exampleAlarm, exampleWatched, exampleAlarms } from '../example-alarm';
import { exampleApplication } from '../example-application';
import { alarmsOn } from '../flink-alarms';
import { flinkApplications } from '../flink-application';
import { failed, passed, undecided, type Rule, type Verdict } from '../rule';

const path = 'alarm_actions';

export const alarmTells: Rule = {
  code: 'FLK4016',
  gap: 'MSF-016',
  title: 'An alarm tells nobody',
  gravity: 'medium',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3230'],
  aliases: { checkov: ['CKV_AWS_319'] },
  why: 'An alarm without an action is only seen by those who look.',
  fix: 'Set alarm_actions to a topic that somebody reads, and leave actions_enabled at true.',
  source: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-actions.html',
  good: { after: exampleApplication({}, exampleWatched()) },
  bad: { after: exampleApplication({}, exampleAlarms({ cpu: exampleAlarm('cpuUtilization', { alarm_actions: [] }) })) },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) =>
      alarmsOn(estate, application).map(({ alarm }) => judgeAlarm(estate, alarm)),
    ),
};

function judgeAlarm(estate: Estate, alarm: Standing): Verdict {
  const enabled = argument(alarm, 'actions_enabled');
  const actions = elements(alarm, path);
  const isHeard = isHeardElsewhere(estate, alarm);
  const acts = actions === undefined ? isToldByPlan(estate, alarm) : actions.length > 0;
  if (isHeard || (acts && isOn(enabled))) return passed(alarm);
  const isOff = is(enabled, false);
  if (enabled.kind === 'unknown' || isHeard === undefined || (actions === undefined && !isOff))
    return undecided(alarm, 'whom the alarm tells is not known yet', path);
  return isOff
    ? failed(alarm, 'the actions are switched off', { path: 'actions_enabled', expected: 'true', found: 'false' })
    : failed(alarm, 'the alarm has no action', { path, expected: 'a topic', found: shown(argument(alarm, path)) });
}

/**
 * A plan calls the set unknown when one ARN in it is. What decides whether an ARN is in it has been decided when it is
 * planned, so that the topic whose ARN comes out at the apply is in it.
 */
function isToldByPlan(estate: Estate, alarm: Standing): boolean {
  return estate.stage === 'plan' && meant(estate, argument(alarm, path), 'aws_sns_topic').length > 0;
}

function isOn(enabled: ReturnType<typeof argument>): boolean {
  return enabled.kind === 'unset' || is(enabled, true);
}

/** Who speaks of an alarm by its name: a composite alarm, and a rule of EventBridge. */
const listeners: readonly (readonly [string, string])[] = [
  ['aws_cloudwatch_composite_alarm', 'alarm_rule'],
  ['aws_cloudwatch_event_rule', 'event_pattern'],
];

/** Undefined when a text that may name it is not known. */
function isHeardElsewhere(estate: Estate, alarm: Standing): boolean | undefined {
  const name = textOf(argument(alarm, 'alarm_name'));
  const { places, names, mayBeNames, mayBeAny } = heardIn(estate);
  if (placesOf(alarm).some((place) => places.has(place)) || (name !== undefined && names.has(name))) return true;
  const isMaybe = mayBeAny || (name === undefined ? mayBeNames !== undefined : mayBeNames?.has(name));
  return isMaybe === true ? undefined : false;
}

/** What is said of alarms, read once for all of them. */
const heardIn = remembered((estate: Estate) => {
  const values = listeners.flatMap(([type, where]) => standing(estate, type).map((one) => argument(one, where)));
  const alarms = standing(estate, 'aws_cloudwatch_metric_alarm');
  const namesIn = finderOf(alarms.flatMap((one) => textOf(argument(one, 'alarm_name')) ?? []));
  const templates = values.flatMap((value) => (value.kind === 'unknown' ? [value.template] : []));
  const written = templates.filter((one) => one !== undefined);
  return {
    places: new Set(values.flatMap((value) => (value.kind === 'unset' ? [] : value.references))),
    names: new Set(values.flatMap((value) => textOf(value) ?? []).flatMap(namesIn)),
    /** Those around whom expressions stand; undefined when there are no such texts. */
    mayBeNames: written.length > 0 ? new Set(written.flatMap(namesIn)) : undefined,
    mayBeAny: written.length < templates.length,
  };
});
