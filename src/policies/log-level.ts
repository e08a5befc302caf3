// Production logs at INFO: DEBUG costs more than WARN and ERROR hide.
import type { Policy } from './policy';

export const logLevel: Policy = ({ spec: { logging } }) => {
  const { level } = logging;
  if (level === 'INFO') return [];
  const found = { code: 'FLK3023', pointer: '/spec/logging/level' } as const;
  const message = `log level ${level} in production`;
  return level === 'DEBUG'
    ? [{ ...found, message: `${message}: DEBUG slows the job` }]
    : [{ ...found, message: `${message}: ${level} hides what the service writes at INFO`, lesser: true }];
};
