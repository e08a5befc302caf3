// The command that starts an application which Terraform leaves alone: one that was stopped by hand, has failed, or
// could not be updated, is READY, and stays so until `start` changes. Source: hashicorp/aws, issue 45687.
import type { Plan } from '../plan';
import type { AnyResource, Resource } from '../terraform/resource';
import { shellWord } from '../text/shell-word';

/** One command, with the restore that is planned; none for an application that is not to run. */
export function startByHand({ application: { name, home }, resources }: Plan): string[] {
  const run = resources.find(isApplication)?.arguments.application_configuration?.run_configuration;
  const restore = run?.application_restore_configuration;
  if (restore === undefined) return [];
  const { application_restore_type: type, snapshot_name: snapshot } = restore;
  const from = `ApplicationRestoreType=${type}${snapshot === undefined ? '' : `,SnapshotName=${snapshot}`}`;
  const skips = run?.flink_run_configuration?.allow_non_restored_state === true;
  const how =
    `ApplicationRestoreConfiguration={${from}}` +
    `${skips ? ',FlinkRunConfiguration={AllowNonRestoredState=true}' : ''}`;
  return [
    `aws kinesisanalyticsv2 start-application --region ${home.region} --application-name ${shellWord(name)} ` +
      `--run-configuration ${shellWord(how)}`,
  ];
}

function isApplication(one: AnyResource): one is Resource<'aws_kinesisanalyticsv2_application'> {
  return one.type === 'aws_kinesisanalyticsv2_application';
}
