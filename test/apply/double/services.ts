// The doubles in the order in which they are asked. A new one is a file and a line here.
import { bucketPolicies } from './bucket-policy';
import type { Double } from './call';
import { type FlinkService, flinkService } from './kinesisanalyticsv2';
import { findApiModel } from './model';
import { scalingTags } from './scaling-tags';
import { streamTags } from './stream-tags';

export interface Services {
  readonly doubles: readonly Double[];
  readonly flink: FlinkService;
  /** Names of services whose requests are not held against an API model, because there is none here. */
  readonly unchecked: readonly string[];
}

/** @param moto path of the mock's server, beside which the API models are found */
export function playServices(moto: string): Services {
  const model = findApiModel('kinesisanalyticsv2', moto);
  const flink = flinkService(model);
  return { doubles: [flink.double, streamTags, scalingTags(), bucketPolicies()], flink, unchecked: model === undefined ? ['kinesisanalyticsv2'] : [] };
}
