// What `spec.alarms` means when it is not said.
import type { AlarmsSection, CustomAlarm } from '../../generated/application';

export type NormalAlarms = AlarmsSection & Required<Pick<AlarmsSection, 'set' | 'custom'>>;

/** Production gets the alarms that AWS recommends. */
export function alarmDefaults(given: AlarmsSection | undefined, production: boolean): NormalAlarms {
  const custom = Object.entries(given?.custom ?? {}).map(([name, alarm]) => [name, customDefaults(alarm)] as const);
  return { set: production ? 'recommended' : 'none', ...given, custom: Object.fromEntries(custom) };
}

function customDefaults(given: CustomAlarm): CustomAlarm {
  return { statistic: 'average', rate: false, period: '5m', periods: 1, missingData: 'missing', ...given };
}
