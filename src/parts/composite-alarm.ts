// Alarms over the states of other alarms, and how long their rules may be.
import { error } from '../diagnostics/problem';
import type { Problem } from '../diagnostics/diagnostic';
import type { Pointer } from '../document/pointer';
import type { Alarm } from '../facts/alarm';
import { show } from '../terraform/display';
import { address, attribute, resource, type AnyResource, type Resource } from '../terraform/resource';
import { join, type Text } from '../terraform/value';
import { ensured } from '../text/ensured';

type MetricAlarm = Resource<'aws_cloudwatch_metric_alarm'>;
type CompositeAlarm = Resource<'aws_cloudwatch_composite_alarm'>;

/** An alarm on a metric, by its id, which is the second half of its address. */
type Named = Pick<Alarm, 'id'>;

/** What must be so, in pieces: the names of alarms are references, so that Terraform makes these first. */
export type Rule = readonly Text[];

/** The alarm is on. */
export function isOn({ id }: Named): Rule {
  return ['ALARM("', attribute({ type: 'aws_cloudwatch_metric_alarm', name: id }, 'alarm_name'), '")'];
}

export function isNotOn(alarm: Named): Rule {
  return ['NOT ', ...isOn(alarm)];
}

export function anyOf(rules: readonly Rule[]): Rule {
  return joined(rules, ' OR ');
}

/** In parentheses, so that it may stand in another rule. */
export function allOf(rules: readonly Rule[]): Rule {
  return ['(', ...joined(rules, ' AND '), ')'];
}

function joined(rules: readonly Rule[], word: string): Rule {
  return rules.flatMap((rule, index) => (index === 0 ? rule : [word, ...rule]));
}

/**
 * An alarm that a rule names is deleted after the rule has been changed: CloudWatch refuses it before. Source: the
 * document of the provider's resource `aws_cloudwatch_composite_alarm`.
 */
export function named(alarm: MetricAlarm): MetricAlarm {
  return { ...alarm, lifecycle: { ...alarm.lifecycle, create_before_destroy: true } };
}

export interface Composite {
  /** The second half of the address. */
  readonly label: string;
  /** In CloudWatch. */
  readonly name: string;
  readonly description: string;
  readonly pointer: Pointer;
  readonly rule: Rule;
  readonly topics?: readonly string[];
  /** While this one is on, nobody is told. */
  readonly suppressor?: Suppressor;
}

export interface Suppressor {
  readonly alarm: CompositeAlarm;
  /** Seconds: so late may it come after what it is to suppress, and so late may that go after it. */
  readonly delay: number;
}

export function compositeAlarm({ label, name, description, pointer, rule, ...more }: Composite): CompositeAlarm {
  const { topics, suppressor } = more;
  return resource('aws_cloudwatch_composite_alarm', label, pointer, {
    alarm_name: name,
    alarm_description: description,
    alarm_rule: join(...rule),
    ...(topics && { alarm_actions: topics, ok_actions: topics }),
    ...(suppressor && {
      actions_suppressor: {
        alarm: attribute(suppressor.alarm, 'alarm_name'),
        wait_period: suppressor.delay,
        extension_period: suppressor.delay,
      },
    }),
  });
}

/** Alarms in a rule, and characters of it. Source: the API reference on PutCompositeAlarm; `AlarmRule` of its model. */
const mostAlarms = 100;
const longestRule = 10_240;

/** What CloudWatch would refuse. */
export function longRules(resources: readonly AnyResource[]): Problem[] {
  const names = new Map<string, Text>(
    resources.flatMap((one) =>
      one.type === 'aws_cloudwatch_metric_alarm' ? [[address(one), one.arguments.alarm_name] as const] : [],
    ),
  );
  return resources.flatMap((one) => {
    if (one.type !== 'aws_cloudwatch_composite_alarm') return [];
    const rule = show(one.arguments.alarm_rule).replace(reference, (_, of: string) =>
      String(ensured(names.get(of), 'a rule over an alarm that is not there')),
    );
    const alarms = rule.split('ALARM("').length - 1;
    if (alarms <= mostAlarms && rule.length <= longestRule) return [];
    const message = `the rule of one alarm would name ${alarms} alarms with ${rule.length} characters`;
    const expected = `at most ${mostAlarms} alarms with ${longestRule} characters`;
    return [error('FLK3483', one.cause, message, { on: 'key', expected })];
  });
}

/** As `show` writes one. */
const reference = /\$\{(\w+\.\w+)\.alarm_name\}/g;
