// The codes of Timestream.
import type { CodeEntry } from '../../codes/entry';

export const timestreamCodes = {
  FLK3362: {
    title: 'A retention of Timestream is out of range',
    why: 'The provider refuses it when it plans, and Timestream when it is asked.',
    fix: 'Keep records in memory for 1h to 8766h, and in the magnetic store for 1d to 73000d.',
    source: 'https://docs.aws.amazon.com/timestream/latest/developerguide/API_RetentionProperties.html',
  },
  FLK3363: {
    title: 'Timestream for LiveAnalytics takes no new customers',
    why: 'An account that had not used it before 20 June 2025 can create no database and no table.',
    fix: 'Waive it for an account that had, or write to Timestream for InfluxDB by a sink of type `service`.',
    source:
      'https://docs.aws.amazon.com/timestream/latest/developerguide/' +
      'AmazonTimestreamForLiveAnalytics-availability-change.html',
    severity: { production: 'warning', otherwise: 'warning' },
  },
  FLK3364: {
    title: 'Nothing says which cell of Timestream the account writes to',
    why: 'A VPC endpoint leads to one cell, and who asks for the cell needs a way to the internet.',
    fix: 'Name the `cell` that `aws timestream-write describe-endpoints` tells.',
    source: 'https://docs.aws.amazon.com/timestream/latest/developerguide/VPCEndpoints.vpc-endpoint-create.html',
  },
} as const satisfies Record<string, CodeEntry>;
