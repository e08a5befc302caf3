// Sources and sinks: each connector's own rules, and the rules between them.
import { directionOf, type Connection } from '../connectors';
import type { Problem } from '../diagnostics/diagnostic';
import { connectionsOf } from '../parts/connections';
import { child } from '../document/pointer';
import type { Check, Subject } from './check';

export const connections: Check = ({ application }) => [
  ...connectionsOf(application).flatMap(({ config, ...use }) => directionOf(config, use.direction).check(config, use)),
  ...idleSubtasks({ application }),
  ...manyStreams({ application }),
];

/** Five streams may be in the making at once. Source: the API reference on CreateStream. */
function manyStreams({ application }: Subject): Problem[] {
  const created = connectionsOf(application).filter(({ config }) => config.type === 'kinesis' && config.create);
  const sixth = created[5];
  if (!sixth) return [];
  return [
    {
      code: 'FLK3275',
      severity: 'info',
      pointer: child(sixth.pointer, 'create'),
      message: `${created.length} streams are created at once, and AWS makes five at a time`,
      help: 'if the first apply ends with LimitExceededException, apply again, with -parallelism=5',
    },
  ];
}

function idleSubtasks({ application }: Subject): Problem[] {
  const { parallelism } = application.spec.compute;
  return connectionsOf(application).flatMap(({ name, direction, config, pointer }): Problem[] => {
    const shards = direction === 'source' ? shardsOf(config) : undefined;
    if (shards === undefined || shards >= parallelism) return [];
    return [
      {
        code: 'FLK3061',
        severity: 'warning',
        pointer: child(pointer, 'create', 'shards'),
        message:
          `source ${name} has ${shards} shards for a parallelism of ${parallelism}: ${parallelism - shards} of ` +
          'its subtasks are idle',
        because: { pointer: '/spec/compute/parallelism', note: 'the parallelism' },
      },
    ];
  });
}

function shardsOf(config: Connection): number | undefined {
  return config.type === 'kinesis' ? config.create?.shards : undefined;
}
