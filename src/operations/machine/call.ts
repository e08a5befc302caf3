// Tasks that call an API of AWS directly, with no code between. Source: Step Functions developer guide, "Learning to
// use AWS service SDK integrations": the names of actions in camel case, of parameters in Pascal case, and of errors
// with the service before them.
import type { Retry, Task } from './states-language';

/** Seconds that one call may take: the APIs answer within a few. */
const timeout = 30;

/**
 * What is tried again: the services are asked too often, or are not well. The service's own exception is what an SDK
 * throws for errors that its model does not name, throttling among them; `SdkClientException` is a call that did not
 * reach the service. Source: Step Functions developer guide, "Handle transient Lambda service exceptions", which names
 * it for Lambda.
 */
const passing: Readonly<Record<Service, readonly string[]>> = {
  kinesisanalyticsv2: [
    'KinesisAnalyticsV2.KinesisAnalyticsV2Exception',
    'KinesisAnalyticsV2.ThrottlingException',
    'KinesisAnalyticsV2.ServiceUnavailableException',
    'KinesisAnalyticsV2.SdkClientException',
  ],
  ssm: ['Ssm.SsmException', 'Ssm.ThrottlingException', 'Ssm.InternalServerErrorException', 'Ssm.SdkClientException'],
  cloudwatch: ['CloudWatch.CloudWatchException', 'CloudWatch.ThrottlingException', 'CloudWatch.SdkClientException'],
  sfn: ['Sfn.SfnException', 'Sfn.ThrottlingException', 'Sfn.SdkClientException'],
  sns: [
    'Sns.SnsException',
    'Sns.ThrottlingException',
    'Sns.InternalErrorException',
    'Sns.KmsThrottlingException',
    'Sns.SdkClientException',
  ],
};

export type Service = 'kinesisanalyticsv2' | 'ssm' | 'cloudwatch' | 'sfn' | 'sns';

/**
 * A call of one action of a service, which is tried again for some minutes where that can help.
 * @param passingToo errors of this action alone that pass by as well
 */
export function call(
  [service, action]: readonly [service: Service, action: string],
  rest: Omit<Task, 'Type' | 'Resource' | 'TimeoutSeconds' | 'Retry'>,
  passingToo: readonly string[] = [],
): Task {
  return {
    Type: 'Task',
    Resource: `arn:aws:states:::aws-sdk:${service}:${action}`,
    TimeoutSeconds: timeout,
    Retry: [retry([...passing[service], ...passingToo, 'States.Timeout'])],
    ...rest,
  };
}

/** After 2, 4, 8 ... seconds, at most a minute apart: some five minutes in all. */
function retry(errors: readonly string[]): Retry {
  return { ErrorEquals: errors, IntervalSeconds: 2, BackoffRate: 2, MaxAttempts: 9, MaxDelaySeconds: 60 };
}
