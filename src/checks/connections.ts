// Sources and sinks: each connector's own rules, and the rules between them.
import { anyConnectors, directionOf } from '../connectors';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { connectionsOf } from '../parts/connections';
import type { Check, Subject } from './check';

export const connections: Check = ({ application }) => {
  const all = connectionsOf(application);
  return [
    ...all.flatMap(({ config, ...use }) => directionOf(config, use.direction).check(config, use)),
    ...anyConnectors.flatMap(
      ({ type, together }) => together?.(all.filter(({ config }) => config.type === type)) ?? [],
    ),
    ...idleSubtasks({ application }),
    ...leftOutSubtasks({ application }),
  ];
};

function idleSubtasks({ application }: Subject): Problem[] {
  const { parallelism } = application.spec.compute;
  return connectionsOf(application).flatMap(({ config, ...use }): Problem[] => {
    const splits = directionOf(config, use.direction).splits?.(config, use);
    if (splits === undefined || splits.count >= parallelism) return [];
    const { count, noun, pointer } = splits;
    const message =
      `source ${use.name} has ${count} ${noun} for a parallelism of ${parallelism}: ${parallelism - count} of ` +
      'its subtasks are idle';
    const because = { pointer: '/spec/compute/parallelism', note: 'the parallelism' };
    return [warning('FLK3061', pointer, message, { because })];
  });
}

/** Of what each subtask needs one for itself there are too few. */
function leftOutSubtasks({ application }: Subject): Problem[] {
  const { parallelism } = application.spec.compute;
  const because = { pointer: '/spec/compute/parallelism', note: 'the parallelism' };
  return connectionsOf(application).flatMap(({ config, ...use }) =>
    (directionOf(config, use.direction).allots?.(config, use) ?? []).flatMap(({ count, noun, pointer }) => {
      if (count >= parallelism) return [];
      const message = `${use.direction} ${use.name} has ${count} ${noun} for a parallelism of ${parallelism}`;
      return [
        error('FLK3361', pointer, message, { because, expected: `${parallelism} or more`, found: String(count) }),
      ];
    }),
  );
}
