// The command that starts an application which Terraform leaves alone: one that was stopped by hand, has failed, or
// could not be updated, is READY, and stays so until `start` changes. Source: hashicorp/aws, issue 45687.
import { memberAt } from '../document/own';
import { blockAt } from '../terraform/block';
import type { Configuration } from '../override';
import type { Plan } from '../plan';
import { shellWord } from '../text/shell-word';

const type = 'aws_kinesisanalyticsv2_application';

export interface Start {
  /** With the state that the job has. */
  readonly command: string;
  /** As the spec's restore says, which is right until it has happened, and rewinds the job or empties it afterwards. */
  readonly restoring?: string;
}

/**
 * For what Terraform reads, overrides included; none for an application that is not to run. An override cannot move it
 * to another Region.
 */
export function startByHand({ application: { home }, resources }: Plan, configuration: Configuration): Start[] {
  const starts = resources
    .filter((one) => one.type === type)
    .map(({ name }) => memberAt(configuration, ['resource', type, name]))
    .filter((application) => memberAt(application, ['start_application']) === true);
  return starts.map((application) => {
    const name = shellWord(String(memberAt(application, ['name'])));
    const start = `aws kinesisanalyticsv2 start-application --region ${home.region} --application-name ${name}`;
    const how = runConfiguration(blockAt(application, ['application_configuration', 'run_configuration']));
    if (how === undefined) return { command: start };
    const command = `${start} --run-configuration ${shellWord(withState)}`;
    return how === withState ? { command } : { command, restoring: `${start} --run-configuration ${shellWord(how)}` };
  });
}

const withState = 'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_LATEST_SNAPSHOT}';

/** In the shorthand of AWS's command line; undefined when nothing is said of how the job is restored. */
function runConfiguration(run: unknown): string | undefined {
  const restore = blockAt(run, ['application_restore_configuration']);
  if (restore === undefined) return undefined;
  const [kind, snapshot] = [memberAt(restore, ['application_restore_type']), memberAt(restore, ['snapshot_name'])];
  const named = snapshot === undefined ? '' : `,SnapshotName=${String(snapshot)}`;
  const from = `ApplicationRestoreType=${String(kind)}${named}`;
  const skips = memberAt(blockAt(run, ['flink_run_configuration']), ['allow_non_restored_state']) === true;
  return (
    `ApplicationRestoreConfiguration={${from}}` +
    `${skips ? ',FlinkRunConfiguration={AllowNonRestoredState=true}' : ''}`
  );
}
