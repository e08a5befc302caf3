// The services that a state machine of ours may call through Step Functions' AWS SDK integrations.

export interface Integration {
  /** The service's folder in botocore. */
  readonly model: string;
  /** What stands before the name of an error. */
  readonly prefix: string;
  readonly operations: readonly string[];
}

/** By the word in the ARN. https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html */
export const integrations: Readonly<Record<string, Integration>> = {
  kinesisanalyticsv2: {
    model: 'kinesisanalyticsv2',
    prefix: 'KinesisAnalyticsV2',
    operations: [
      'CreateApplicationSnapshot',
      'DeleteApplicationSnapshot',
      'DescribeApplication',
      'DescribeApplicationOperation',
      'DescribeApplicationSnapshot',
      'ListApplicationOperations',
      'ListApplicationSnapshots',
      'RollbackApplication',
      'StartApplication',
      'StopApplication',
      'UpdateApplication',
      'UpdateApplicationMaintenanceConfiguration',
    ],
  },
  ssm: { model: 'ssm', prefix: 'Ssm', operations: ['GetParameter', 'PutParameter'] },
  cloudwatch: { model: 'cloudwatch', prefix: 'CloudWatch', operations: ['DescribeAlarms'] },
  sfn: { model: 'stepfunctions', prefix: 'Sfn', operations: ['DescribeExecution', 'ListExecutions', 'StartExecution'] },
  sns: { model: 'sns', prefix: 'Sns', operations: ['Publish'] },
};
