// Someone hears the alarms.
import type { Policy } from './policy';

export const alarmsHeard: Policy = ({ spec }) => {
  const { set, topics, custom } = spec.alarms;
  const rings = set === 'recommended' || Object.keys(custom).length > 0;
  if (topics !== undefined || !rings) return [];
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
