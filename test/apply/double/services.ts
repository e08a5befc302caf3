// The doubles in the order in which they are asked. A new one is a file and a line here.
import { bucketPolicies } from './bucket-policy';
import { compositeAlarms } from './composite-alarms';
import type { Double } from './call';
import { kafkaService } from './kafka';
import { type FlinkService, flinkService } from './kinesisanalyticsv2';
import type { Exists } from './service';
import type { Moto } from './moto';
import { deletedQueues } from './deleted-queues';
import { gatewayRoutes } from './gateway-routes';
import { loadBalancers } from './load-balancers';
import { logKeys } from './log-keys';
import { type LakePermissions, lakePermissions } from './lake-permissions';
import { lostTags } from './lost-tags';
import { type ApiModel, findApiModel } from './model';
import { openSearchServerlessService } from './opensearch-serverless';
import { redshiftServerlessService } from './redshift-serverless';
import { applicationsStandIn, networkRules } from './network-rules';
import { type PrivateLink, privateLink } from './private-link';
import { privateNames } from './private-names';
import { privateZones } from './private-zones';
import { redriveText } from './redrive-text';
import { resolverRules } from './resolver-rules';
import { tablesService } from './s3tables';
import { transitGateways } from './transit-gateways';
import { refusals } from './refusals';
import { scalingTags } from './scaling-tags';
import { stateMachines } from './state-machines';
import { timestreamCells } from './timestream-cells';
import { type StreamKeys, streamKeys } from './stream-keys';

export interface Services {
  readonly doubles: readonly Double[];
  readonly flink: FlinkService;
  readonly links: PrivateLink;
  /** What the doubles hold in an account, as `<kind> <name>`. */
  readonly held: (accountId: string) => readonly string[];
  /** Names of services whose requests are not held against an API model, because there is none here. */
  readonly unchecked: readonly string[];
}

/**
 * @param moto path of the mock's server, beside which the API models are found
 * @param existing ids and ARNs of what is there before the stack
 */
export function startServices(moto: string, existing: readonly string[] = []): Services {
  const models = modelsBeside(moto);
  const flink = flinkService(models.kinesisanalyticsv2);
  const [kafka, tables] = [kafkaService(models.kafka), tablesService(models.s3tables, existing)];
  const collections = openSearchServerlessService(models.opensearchserverless);
  const warehouses = redshiftServerlessService(models['redshift-serverless']);
  const others = [kafka, tables, warehouses, collections];
  const [lake, streams, links, composites] = [lakePermissions(), streamKeys(), privateLink(), compositeAlarms()];
  const exists: Exists = (arn) => kafka.exists(arn) ?? tables.exists(arn) ?? collections.exists(arn);
  return {
    doubles: [
      refusals(moto),
      withStores(flink.double, exists, lake, streams),
      ...others.map(({ double }) => double),
      lostTags,
      deletedQueues(),
      logKeys(),
      scalingTags(),
      stateMachines,
      composites.double,
      bucketPolicies(),
      redriveText,
      timestreamCells,
      loadBalancers,
      networkRules([applicationsStandIn(flink), kafka.standsIn, warehouses.standsIn]),
      links.double,
      gatewayRoutes,
      transitGateways(),
      resolverRules(),
      privateNames(),
      privateZones,
      lake.double,
      streams.double,
    ],
    flink,
    links,
    held: (accountId) => [
      ...flink.applications(accountId).map(({ name }) => `application ${name}`),
      ...[...others, lake, composites].flatMap(({ holds }) => holds(accountId)),
    ],
    unchecked: Object.entries(models).flatMap(([service, model]) => (model === undefined ? [service] : [])),
  };
}

/** The double as it is, for which the other doubles' stores and permissions are there as the mock's are. */
function withStores(double: Double, exists: Exists, { rightsOf }: LakePermissions, { under }: StreamKeys): Double {
  return (call, context) => {
    const moto: Moto = {
      ...context.moto,
      exists: async (place, arn) => exists(arn) ?? context.moto.exists(place, arn),
      lakeRightsOf: async (place, role) => rightsOf(place, role),
      keysUnder: async (arn) => under(arn),
    };
    return double(call, { ...context, moto });
  };
}

const modelled = ['kinesisanalyticsv2', 'kafka', 's3tables', 'redshift-serverless', 'opensearchserverless'] as const;

type Models = Readonly<Record<(typeof modelled)[number], ApiModel | undefined>>;

function modelsBeside(moto: string): Models {
  return Object.fromEntries(modelled.map((service) => [service, findApiModel(service, moto)])) as Models;
}
