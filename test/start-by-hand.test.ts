// start-by-hand: the command starts the application as it is planned, and none is told for one that is not to run.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startByHand } from '../src/commands/start-by-hand';
import { compileText, minimalSpec } from './support/compile';

const test = suite('start-by-hand');

function commands(spec: object): string[] {
  const { plan } = compileText(minimalSpec(spec), { planOnly: true });
  if (!plan) throw new Error('the spec has no plan');
  return startByHand(plan);
}

const begin = 'aws kinesisanalyticsv2 start-application --region eu-west-1 --application-name orders';

test('with its state', () => {
  assert.equal(commands({}), [
    `${begin} --run-configuration 'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_LATEST_SNAPSHOT}'`,
  ]);
});

test('from the snapshot that this release is restored from, without the state that fits nowhere', () => {
  const restore = { from: 'snapshot', snapshot: 'before-migration', allowNonRestoredState: true };
  const { plan } = compileText(minimalSpec({ restore }), { planOnly: true });
  const [command = 'none'] = commands({ restore: { ...restore, for: plan?.release?.id } });
  assert.match(
    command,
    "'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_CUSTOM_SNAPSHOT," +
      "SnapshotName=before-migration},FlinkRunConfiguration={AllowNonRestoredState=true}'",
  );
});

test('with its state again, once the restore is over', () => {
  assert.equal(commands({ restore: { from: 'none', for: 'release-00000000' } }), commands({}));
});

test('not at all, when Terraform is not to start it', () => assert.equal(commands({ start: false }), []));

test.run();
