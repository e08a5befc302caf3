// Someone hears the alarms: those of each severity, for a list of one is not told the other.
import type { Finding } from '../diagnostics/finding';
import { ringing, severities } from '../parts/ringing';
import type { Policy } from './policy';

export const alarmsHeard: Policy = (application) => {
  const { topics, paging, ...heard } = application.spec.alarms;
  const rings = ringing(application);
  if (topics !== undefined) return [];
  const silent = severities.filter((severity) => rings[severity] && heard[severity] === undefined);
  if (silent.length === 0) return [];
  if (severities.every((severity) => heard[severity] === undefined))
    return [found('the alarms tell nobody', 'alarms.topics')];
  if (!silent.includes('critical'))
    return [{ ...found('the warnings tell nobody', 'alarms.warning.topics'), lesser: true }];
  const critical = paging === true ? 'paging calls nobody' : 'the critical alarms tell nobody';
  return [found(critical, 'alarms.critical.topics', paging === true ? '/spec/alarms/paging' : '/spec/alarms')];
};

function found(message: string, key: string, pointer = '/spec/alarms'): Finding {
  return { code: 'FLK3230', pointer, on: 'key', message, help: `name an SNS topic: ${key}` };
}
