// What `spec.alarms` means when it is not said.
import type { AlarmsSection, CustomAlarm } from '../../generated/application';

export type NormalAlarms = AlarmsSection & Required<Pick<AlarmsSection, 'set' | 'logs' | 'custom'>>;

/**
 * Production gets the alarms that AWS recommends, and those on its log; not on a group that exists, whose owner may
 * have filters of his own: a group has a hundred at most. Nobody gets paging without a word: it changes what tells
 * whom.
 */
export function alarmDefaults(
  given: AlarmsSection | undefined,
  { production, ownLog }: { readonly production: boolean; readonly ownLog: boolean },
): NormalAlarms {
  const set = given?.set ?? (production ? 'recommended' : 'none');
  const custom = Object.entries(given?.custom ?? {}).map(([name, alarm]) => [name, customDefaults(alarm)] as const);
  const logs = production && ownLog && set === 'recommended';
  return { logs, ...given, set, custom: Object.fromEntries(custom) };
}

function customDefaults(given: CustomAlarm): CustomAlarm {
  return { statistic: 'average', rate: false, period: '5m', periods: 1, missingData: 'missing', ...given };
}
