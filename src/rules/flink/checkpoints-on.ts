// MSF-002: checkpoints are taken. The service takes them by itself; only values of one's own can switch them off.
import { argument } from '../../estate/estate';
import { is, shown } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { chosen } from '../flink-size';
import { failed, passed, undecided, type Rule, type TerraformJson } from '../rule';

const path = `${paths.checkpoints}.checkpointing_enabled`;

function checkpointing(enabled: boolean): TerraformJson {
  const checkpoints = { checkpoint_interval: 60_000, min_pause_between_checkpoints: 5_000 };
  return exampleApplication({
    application_configuration: {
      flink_application_configuration: {
        checkpoint_configuration: { configuration_type: 'CUSTOM', checkpointing_enabled: enabled, ...checkpoints },
      },
    },
  });
}

export const checkpointsOn: Rule = {
  code: 'FLK4002',
  gap: 'MSF-002',
  title: 'Checkpoints are off',
  gravity: 'high',
  stages: ['spec', 'configuration', 'plan'],
  compiler: ['FLK3016'],
  aliases: { cdkNag: ['AwsSolutions-KDA3'] },
  why: 'After a failure the job begins without what it knew, or at the last snapshot: records are lost or done twice.',
  fix: 'Set checkpointing_enabled = true in checkpoint_configuration, or configuration_type = "DEFAULT".',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_CheckpointConfiguration.html',
  good: { after: checkpointing(true) },
  bad: { after: checkpointing(false) },
  judge: (estate) =>
    flinkApplications(estate).map((application) => {
      const choice = chosen(application, paths.checkpoints);
      if (choice === 'default') return passed(application);
      const enabled = argument(application, path);
      if (choice === 'unknown' || enabled.kind === 'unknown')
        return undecided(application, 'whether checkpoints are taken is not known yet', path);
      if (is(enabled, true)) return passed(application);
      const message =
        enabled.kind === 'unset'
          ? 'the provider sends a switch of CUSTOM that nobody sets as false: checkpoints are off'
          : 'checkpoints are off';
      return failed(application, message, { path, expected: 'true', found: shown(enabled) });
    }),
};
