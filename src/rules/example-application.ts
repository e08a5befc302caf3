// The least Flink application that the provider takes, of which the examples of rules say what differs.
import { overlaid } from './overlaid';
import type { TerraformJson } from './rule';

/** Arguments of an application; `null` leaves one out. */
export function exampleApplication(changes: TerraformJson = {}, others: TerraformJson = {}): TerraformJson {
  const application = overlaid(
    {
      name: 'orders',
      runtime_environment: 'FLINK-1_20',
      service_execution_role: 'arn:aws:iam::111122223333:role/orders',
      cloudwatch_logging_options: {
        log_stream_arn: 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/kinesis-analytics/orders:log-stream:flink',
      },
      application_configuration: {
        application_code_configuration: {
          code_content_type: 'ZIPFILE',
          code_content: {
            s3_content_location: {
              bucket_arn: 'arn:aws:s3:::example-code',
              file_key: 'orders.jar',
              object_version: 'v1',
            },
          },
        },
        application_snapshot_configuration: { snapshots_enabled: true },
      },
    },
    changes,
  );
  return { resource: { aws_kinesisanalyticsv2_application: { orders: application }, ...others } };
}

/** The example at a size, alone or with others. */
export function exampleOfSize(
  { parallelism, perKpu, automatic = false }: ExampleSize,
  changes: TerraformJson = {},
  others: TerraformJson = {},
): TerraformJson {
  const size = { parallelism, parallelism_per_kpu: perKpu, auto_scaling_enabled: automatic };
  return exampleApplication(
    {
      ...changes,
      application_configuration: {
        flink_application_configuration: { parallelism_configuration: { configuration_type: 'CUSTOM', ...size } },
      },
    },
    others,
  );
}

export interface ExampleSize {
  readonly parallelism: number;
  readonly perKpu: number;
  readonly automatic?: boolean;
}
