// The doubles in the order in which they are asked. A new one is a file and a line here.
import { bucketPolicies } from './bucket-policy';
import type { Double } from './call';
import { kafkaService } from './kafka';
import { type FlinkService, flinkService } from './kinesisanalyticsv2';
import { type ApiModel, findApiModel } from './model';
import { scalingTags } from './scaling-tags';
import { streamTags } from './stream-tags';

export interface Services {
  readonly doubles: readonly Double[];
  readonly flink: FlinkService;
  /** What the doubles hold in an account, as `<kind> <name>`. */
  readonly held: (accountId: string) => readonly string[];
  /** Names of services whose requests are not held against an API model, because there is none here. */
  readonly unchecked: readonly string[];
}

/** @param moto path of the mock's server, beside which the API models are found */
export function playServices(moto: string): Services {
  const models = modelsBeside(moto);
  const flink = flinkService(models.kinesisanalyticsv2);
  const kafka = kafkaService(models.kafka);
  return {
    doubles: [flink.double, kafka.double, streamTags, scalingTags(), bucketPolicies()],
    flink,
    held: (accountId) => [...flink.applications(accountId).map(({ name }) => `application ${name}`), ...kafka.holds(accountId)],
    unchecked: Object.entries(models).flatMap(([service, model]) => (model === undefined ? [service] : [])),
  };
}

type Models = Readonly<Record<'kinesisanalyticsv2' | 'kafka', ApiModel | undefined>>;

/** Read once: each model is megabytes of JSON behind a start of Python. */
function modelsBeside(moto: string): Models {
  return (found ??= { kinesisanalyticsv2: findApiModel('kinesisanalyticsv2', moto), kafka: findApiModel('kafka', moto) });
}

let found: Models | undefined;
