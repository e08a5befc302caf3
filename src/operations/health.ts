// Whether the application is well: alarms on what shows it, one that joins them, and who asks that one after a change.
// The joining alarm tells nobody, for each change makes it begin; the machine asks it when there is something to judge.
import { terraformName } from '../aws/naming';
import type { Alarm } from '../facts/alarm';
import type { Facts } from '../facts/facts';
import { firstNameOf } from '../facts/former-names';
import type { Operator } from '../facts/operator';
import type { NormalApplication } from '../normalise';
import { alarmName, alarmResource, describedWith, topicsOf } from '../parts/alarms';
import { changeAlarm, metricsOfRun, ofJob, startedLately } from '../parts/changes';
import { allOf, anyOf, compositeAlarm, isOn, named, type Rule } from '../parts/composite-alarm';
import { troubleshooting } from '../parts/troubleshooting';
import { toMilliseconds } from '../text/duration';
import { sortBy } from '../text/sort-by';
import type { Asking } from './alarm-events';
import type { Judging } from './machine';
import { lagOf } from './measures';
import { longLag, type NormalHealth } from './normal';

const at = '/spec/operations/health';

export interface Verdict {
  readonly facts: Facts;
  readonly asking: Asking;
}

/** What the machine is told of it. */
export function judgingOf(
  { within, topics }: NormalHealth,
  operator: Operator,
  application: NormalApplication,
): Judging {
  const { spec } = application;
  return {
    alarm: operator.healthAlarm,
    changeAlarm: alarmName(startedLately(application, at), application),
    within: toMilliseconds(within) / 1000,
    topics: topics ?? topicsOf({ critical: true }, spec.alarms) ?? [],
    tellsWell: topics !== undefined,
  };
}

export function healthFacts(health: NormalHealth, application: NormalApplication, operator: Operator): Verdict {
  const { identity, spec } = application;
  const { alone, together } = signs(health, application);
  const all = [...alone, ...together.flat()];
  const change = startedLately(application, at);
  const started = changeAlarm(change, application);
  const verdict = compositeAlarm({
    label: 'health',
    name: operator.healthAlarm,
    description: describedWith(
      `${identity.name} is not well: asked ${health.within} after each change`,
      spec.alarms.runbook ?? troubleshooting('symptoms'),
    ),
    pointer: at,
    rule: anyOf([...alone.map(isOn), ...together.map((some): Rule => allOf(some.map(isOn)))]),
  });
  return {
    facts: {
      resources: [...all.map((alarm) => named(alarmResource(alarm, application))), started, verdict],
      alarms: [...all, change],
    },
    asking: {
      name: 'health',
      address: 'operations__health',
      description: `Begins to look whether a change of ${identity.name} goes well`,
      action: 'verify',
      yields: true,
      alarm: alarmName(change, application),
      pointer: at,
    },
  };
}

interface Signs {
  /** Any of these is enough. */
  readonly alone: readonly Alarm[];
  /** All of some that belong together. */
  readonly together: readonly (readonly Alarm[])[];
}

function signs({ within }: NormalHealth, application: NormalApplication): Signs {
  const minutes = toMilliseconds(within) / 60_000;
  const half = Math.floor(minutes / 2);
  const { checkpoints, sources } = application.spec;
  return {
    alone: [
      notRunning(half, application),
      restarting(minutes, application),
      ...(checkpoints.enabled ? [noCheckpoint(application), failedCheckpoint(half, application)] : []),
    ],
    together: sortBy(Object.entries(sources), ([source]) => source).flatMap(([source, config]) =>
      fallingBehind(source, firstNameOf(source, config), half, application),
    ),
  };
}

/** Half of the time is for coming up: a state that is large takes minutes. */
function notRunning(half: number, application: NormalApplication): Alarm {
  return {
    ...ofJob(application, at),
    periods: 1,
    id: 'health__running',
    description: `${application.identity.name} has not run for ${half} minutes without interruption`,
    metric: metricsOfRun(application.spec).running,
    comparison: 'below',
    threshold: half * 60_000,
    missingData: 'breaching',
  };
}

/** A counter that begins anew with each submission, which is no growth. */
function restarting(minutes: number, application: NormalApplication): Alarm {
  return {
    ...growing(minutes, application),
    id: 'health__restarts',
    description: `${application.identity.name} has restarted by itself within ${minutes} minutes`,
    metric: metricsOfRun(application.spec).restarts,
  };
}

/**
 * -1 until one has been completed since the job was submitted. Source: apache/flink, release-1.20,
 * `CheckpointStatsTracker.java`, LatestCompletedCheckpointDurationGauge.
 */
function noCheckpoint(application: NormalApplication): Alarm {
  return {
    ...ofJob(application, at),
    periods: 1,
    id: 'health__checkpoints',
    description: `${application.identity.name} has completed no checkpoint since it was submitted`,
    metric: 'lastCheckpointDuration',
    comparison: 'below',
    threshold: 0,
    periodSeconds: 300,
    missingData: 'breaching',
  };
}

function failedCheckpoint(half: number, application: NormalApplication): Alarm {
  return {
    ...growing(half, application),
    id: 'health__failed_checkpoints',
    description: `A checkpoint of ${application.identity.name} has failed within ${half} minutes`,
    metric: 'numberOfFailedCheckpoints',
  };
}

/** Once in so many minutes. */
function growing(minutes: number, application: NormalApplication) {
  return {
    ...ofJob(application, at),
    periods: minutes,
    rate: true,
    comparison: 'above',
    threshold: 0,
    datapoints: 1,
    missingData: 'notBreaching',
  } as const;
}

/**
 * What has piled up during the change is read meanwhile: the second half is to be below the first. CloudWatch renames
 * no alarm: a source that is called otherwise keeps those that it has.
 */
function fallingBehind(source: string, firstName: string, half: number, application: NormalApplication): Alarm[][] {
  const lag = lagOf(source, application);
  if (!lag) return [];
  const { unit, ...measured } = lag;
  const alarm = { pointer: at, ...measured, comparison: 'above', missingData: 'notBreaching' } as const;
  const ids = (sign: string) => ({
    id: `health__${sign}__${terraformName(source)}`,
    ...(firstName !== source && { firstId: `health__${sign}__${terraformName(firstName)}` }),
  });
  return [
    [
      {
        ...alarm,
        ...ids('behind'),
        description: `Source ${source} is more than ${longLag[unit].words} behind`,
        threshold: longLag[unit].threshold,
        periodSeconds: 60,
        periods: 1,
      },
      {
        ...alarm,
        ...ids('growing'),
        description: `Source ${source} falls behind: more than ${half} minutes ago`,
        statistic: 'Average',
        rate: true,
        threshold: 0,
        periodSeconds: half * 60,
        periods: 1,
      },
    ],
  ];
}
