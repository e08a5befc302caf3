// Rules for the volumes of created brokers.
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import type { NormalCreation, NormalStorage } from './normal';
import { isExpress, isSmall, leastForThroughput, throughputOf } from './offering';

export function checkStorage({ storage: given, instanceType }: NormalCreation, at: Pointer): Problem[] {
  if (!given || isExpress(instanceType)) return [];
  const pointer = child(at, 'storage');
  return [
    ...checkThroughput(given, instanceType, pointer),
    ...roomToGrow(given, pointer),
    ...(given.tiered && isSmall(instanceType) ? [noTiers(instanceType, pointer)] : []),
  ];
}

/** Both the broker type and the size of the volume can be what refuses it. */
function checkThroughput({ throughput, sizeGiB }: NormalStorage, instanceType: string, pointer: Pointer): Problem[] {
  if (throughput === undefined) return [];
  const at = child(pointer, 'throughput');
  const most = throughputOf(instanceType);
  if (most === 0)
    return [
      error('FLK3109', at, `volumes of ${instanceType} brokers take no provisioned throughput`, {
        expected: 'kafka.m5.4xlarge or larger, kafka.m7g.2xlarge or larger',
      }),
    ];
  return [
    ...(most !== undefined && throughput > most ? [tooFast(throughput, most, instanceType, at)] : []),
    ...(sizeGiB < leastForThroughput ? [tooSmall(sizeGiB, at)] : []),
  ];
}

function tooFast(throughput: number, most: number, instanceType: string, at: Pointer): Problem {
  const message = `volumes of ${instanceType} brokers take at most ${most} MiB/s`;
  return error('FLK3109', at, message, { expected: `250 to ${most}`, found: String(throughput) });
}

function tooSmall(sizeGiB: number, at: Pointer): Problem {
  const message = `volumes of ${sizeGiB} GiB take no provisioned throughput`;
  return error('FLK3109', at, message, { expected: `"sizeGiB" of ${leastForThroughput} or more` });
}

function roomToGrow({ sizeGiB, autoscaling }: NormalStorage, at: Pointer): Problem[] {
  if (!autoscaling || autoscaling.maxGiB > sizeGiB) return [];
  const { maxGiB } = autoscaling;
  return [
    error('FLK3110', child(at, 'autoscaling', 'maxGiB'), `volumes of ${sizeGiB} GiB cannot grow to ${maxGiB} GiB`, {
      expected: `more than ${sizeGiB}`,
      found: String(maxGiB),
    }),
  ];
}

function noTiers(instanceType: string, at: Pointer): Problem {
  return error('FLK3108', child(at, 'tiered'), `${instanceType} brokers have no tiered storage`, {
    expected: 'kafka.m5.large or kafka.m7g.large, or larger',
  });
}
