// The prices that flinkform knows: USD in us-east-1. What stands here is data with a date and a source; what has no
// source is not here, and a bill says that it is unknown. Looked for in vain: Amazon MSK's private connectivity, for
// AWS's page on prices names its two charges and fills in the figures by script, and infracost has none either.
import type { Price } from './price';

export const prices = {
  /** One KPU more is billed for orchestration. */
  kpu: { usd: 0.11, unit: 'KPU', per: 'hour', source: 'flink', elsewhere: { 'eu-west-2': 0.127 } },
  /** AWS's pages differ on whether 50 GB of each KPU are free: the bill takes the higher reading, as infracost does. */
  runningStorage: { usd: 0.1, unit: 'GB', per: 'month', source: 'flink', elsewhere: { 'eu-west-2': 0.116 } },
  /** "Durable application backups": each snapshot, until somebody deletes it. */
  backup: { usd: 0.023, unit: 'GB-month of snapshots', per: 'use', source: 'flink', elsewhere: { 'eu-west-2': 0.024 } },

  streamOnDemand: { usd: 0.04, unit: 'stream', per: 'hour', source: 'infracost' },
  streamIngested: { usd: 0.08, unit: 'GB written', per: 'use', source: 'infracost' },
  streamRetrieved: { usd: 0.04, unit: 'GB read', per: 'use', source: 'infracost' },
  streamRetained: { usd: 0.1, unit: 'GB-month kept beyond a day', per: 'use', source: 'infracost' },
  shard: { usd: 0.015, unit: 'shard', per: 'hour', source: 'infracost' },
  shardRetention: { usd: 0.02, unit: 'shard kept beyond a day', per: 'hour', source: 'infracost' },
  putPayload: { usd: 0.014, unit: 'million payload units of 25 KB', per: 'use', source: 'infracost' },
  consumerShard: { usd: 0.015, unit: 'shard of a consumer', per: 'hour', source: 'infracost' },
  consumerRetrieved: { usd: 0.013, unit: 'GB read by a consumer', per: 'use', source: 'infracost' },
  consumerRetrievedOnDemand: {
    usd: 0.05,
    unit: 'GB read by a consumer of an on-demand stream',
    per: 'use',
    source: 'infracost',
  },

  brokerStorage: { usd: 0.1, unit: 'GB', per: 'month', source: 'infracost' },
  serverlessCluster: { usd: 0.75, unit: 'cluster', per: 'hour', source: 'brokerPages' },
  serverlessPartition: { usd: 0.0015, unit: 'partition-hour', per: 'use', source: 'brokerPages' },
  serverlessKafkaIn: { usd: 0.1, unit: 'GB written', per: 'use', source: 'brokerPages' },
  serverlessKafkaStorage: { usd: 0.1, unit: 'GB-month of records', per: 'use', source: 'brokerPages' },
  serverlessKafkaOut: { usd: 0.05, unit: 'GB read', per: 'use', source: 'brokerPages' },

  searchGp3: { usd: 0.122, unit: 'GB', per: 'month', source: 'offerFile' },
  searchGp2: { usd: 0.135, unit: 'GB', per: 'month', source: 'offerFile' },
  searchIo1: { usd: 0.169, unit: 'GB', per: 'month', source: 'offerFile' },
  searchStandard: { usd: 0.067, unit: 'GB', per: 'month', source: 'offerFile' },
  searchComputeUnit: { usd: 0.24, unit: 'OCU', per: 'hour', source: 'offerFile' },
  searchServerlessStorage: { usd: 0.024, unit: 'GB-month of indexes', per: 'use', source: 'offerFile' },

  warehouseStorage: { usd: 0.024, unit: 'GB-month of tables', per: 'use', source: 'infracost' },
  warehouseUnit: { usd: 0.375, unit: 'RPU-hour while queries run', per: 'use', source: 'warehousePages' },

  writeCapacity: { usd: 0.00065, unit: 'WCU', per: 'hour', source: 'infracost' },
  readCapacity: { usd: 0.00013, unit: 'RCU', per: 'hour', source: 'infracost' },
  writeRequests: { usd: 0.625, unit: 'million writes', per: 'use', source: 'infracost' },
  readRequests: { usd: 0.125, unit: 'million reads', per: 'use', source: 'infracost' },
  tableStorage: { usd: 0.25, unit: 'GB-month of items', per: 'use', source: 'infracost' },

  deliveryStream: { usd: 0.035, unit: 'GB delivered', per: 'use', source: 'infracost' },
  deliveryZone: { usd: 0.011, unit: 'zone', per: 'hour', source: 'infracost' },
  queueRequests: { usd: 0.4, unit: 'million requests', per: 'use', source: 'infracost' },
  queueRequestsFifo: { usd: 0.5, unit: 'million requests', per: 'use', source: 'infracost' },

  objectStorage: { usd: 0.023, unit: 'GB-month of objects', per: 'use', source: 'storage' },
  objectWrites: { usd: 5, unit: 'million objects written', per: 'use', source: 'storage' },

  alarm: { usd: 0.1, unit: 'metric in an alarm', per: 'month', source: 'infracost' },
  /** The first three dashboards of an account are free: the bill takes the higher reading, as infracost does. */
  dashboard: { usd: 3, unit: 'dashboard', per: 'month', source: 'infracost' },
  /** Of the first 10,000 of an account; by the hour, and only in hours in which it has data. */
  customMetric: { usd: 0.3, unit: 'month in which a custom metric has data', per: 'use', source: 'cloudwatch' },
  compositeAlarm: { usd: 0.5, unit: 'composite alarm', per: 'month', source: 'cloudwatch' },
  stateTransition: { usd: 0.025, unit: 'thousand transitions', per: 'use', source: 'infracost' },
  schedule: { usd: 1, unit: 'million invocations of schedules', per: 'use', source: 'scheduler' },
  logIngested: { usd: 0.5, unit: 'GB logged', per: 'use', source: 'infracost' },
  logStored: { usd: 0.03, unit: 'GB-month of log', per: 'use', source: 'infracost' },
  advancedParameter: { usd: 0.05, unit: 'parameter', per: 'month', source: 'infracost' },

  endpoint: { usd: 0.01, unit: 'endpoint in a zone', per: 'hour', source: 'network' },
  endpointData: { usd: 0.01, unit: 'GB through an interface endpoint', per: 'use', source: 'network' },
  natGateway: { usd: 0.045, unit: 'NAT gateway', per: 'hour', source: 'network' },
  natData: { usd: 0.045, unit: 'GB through a NAT gateway', per: 'use', source: 'network' },
  address: { usd: 0.005, unit: 'public address', per: 'hour', source: 'network' },
  transitAttachment: { usd: 0.05, unit: 'attachment', per: 'hour', source: 'infracost' },
  transitData: { usd: 0.02, unit: 'GB into a transit gateway', per: 'use', source: 'infracost' },
  vpn: { usd: 0.05, unit: 'connection', per: 'hour', source: 'infracost' },
  networkAnalysis: { usd: 0.1, unit: 'analysis', per: 'use', source: 'network' },
  resolverInterface: { usd: 0.125, unit: 'address', per: 'hour', source: 'infracost' },
  resolverQueries: { usd: 0.4, unit: 'million queries', per: 'use', source: 'infracost' },
  hostedZone: { usd: 0.5, unit: 'hosted zone', per: 'month', source: 'infracost' },
  loadBalancer: { usd: 0.0225, unit: 'load balancer', per: 'hour', source: 'infracost' },
  loadBalancerUnit: { usd: 0.006, unit: 'capacity unit-hour', per: 'use', source: 'infracost' },
} as const satisfies Record<string, Price>;

export type PriceName = keyof typeof prices;
