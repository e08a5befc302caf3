// Rules for the volumes of created brokers.
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import type { NormalCreation, NormalStorage } from './creation';
import { isExpress, isSmall, takesThroughput } from './offering';

export function checkStorage({ storage: given, instanceType }: NormalCreation, at: Pointer): Problem[] {
  if (!given || isExpress(instanceType)) return [];
  const pointer = child(at, 'storage');
  return [
    ...(given.throughput !== undefined && !takesThroughput(instanceType) ? [noThroughput(instanceType, pointer)] : []),
    ...roomToGrow(given, pointer),
    ...(given.tiered && isSmall(instanceType) ? [noTiers(instanceType, pointer)] : []),
  ];
}

function noThroughput(instanceType: string, at: Pointer): Problem {
  const message = `volumes of ${instanceType} brokers take no provisioned throughput`;
  const expected = 'kafka.m5.4xlarge or larger, kafka.m7g.2xlarge or larger';
  return error('FLK3109', child(at, 'throughput'), message, { expected });
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
