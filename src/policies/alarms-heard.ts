// Someone hears the alarms.
import type { Policy } from './policy';

export const alarmsHeard: Policy = ({ spec }) => {
  const { set, logs, topics, critical, warning, custom } = spec.alarms;
  const rings = set === 'recommended' || logs || Object.keys(custom).length > 0;
  const isHeard = [topics, critical, warning].some((heard) => heard !== undefined);
  if (isHeard || !rings) return [];
  return [
    {
      code: 'FLK3230',
      pointer: '/spec/alarms',
      on: 'key',
      message: 'the alarms tell nobody',
      help: 'name an SNS topic: alarms.topics',
    },
  ];
};
