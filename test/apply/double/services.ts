// The doubles in the order in which they are asked. A new one is a file and a line here.
import { bucketPolicies } from './bucket-policy';
import type { Double } from './call';
import { firehoseLimits } from './firehose-limits';
import { kafkaService } from './kafka';
import { type FlinkService, flinkService } from './kinesisanalyticsv2';
import { lostTags } from './lost-tags';
import { type ApiModel, findApiModel } from './model';
import { openSearchServerlessService } from './opensearch-serverless';
import { redshiftServerlessService } from './redshift-serverless';
import { redriveText } from './redrive-text';
import { revokedPermissions } from './revoked-permissions';
import { tablesService } from './s3tables';
import { refusals } from './refusals';
import { scalingTags } from './scaling-tags';

export interface Services {
  readonly doubles: readonly Double[];
  readonly flink: FlinkService;
  /** What the doubles hold in an account, as `<kind> <name>`. */
  readonly held: (accountId: string) => readonly string[];
  /** Names of services whose requests are not held against an API model, because there is none here. */
  readonly unchecked: readonly string[];
}

/**
 * @param moto path of the mock's server, beside which the API models are found
 * @param given ids and ARNs of what is there before the stack
 */
export function playServices(moto: string, given: readonly string[] = []): Services {
  const models = modelsBeside(moto);
  const flink = flinkService(models.kinesisanalyticsv2);
  const others = [
    kafkaService(models.kafka),
    tablesService(models.s3tables, given),
    redshiftServerlessService(models['redshift-serverless']),
    openSearchServerlessService(models.opensearchserverless),
  ];
  return {
    doubles: [
      refusals(moto),
      flink.double,
      ...others.map(({ double }) => double),
      firehoseLimits,
      lostTags,
      scalingTags(),
      bucketPolicies(),
      redriveText,
      revokedPermissions(),
    ],
    flink,
    held: (accountId) => [
      ...flink.applications(accountId).map(({ name }) => `application ${name}`),
      ...others.flatMap(({ holds }) => holds(accountId)),
    ],
    unchecked: Object.entries(models).flatMap(([service, model]) => (model === undefined ? [service] : [])),
  };
}

const modelled = ['kinesisanalyticsv2', 'kafka', 's3tables', 'redshift-serverless', 'opensearchserverless'] as const;

type Models = Readonly<Record<(typeof modelled)[number], ApiModel | undefined>>;

function modelsBeside(moto: string): Models {
  return Object.fromEntries(modelled.map((service) => [service, findApiModel(service, moto)])) as Models;
}
