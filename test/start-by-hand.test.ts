// start-by-hand: the command starts the application as it is planned, and none is told for one that is not to run.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { startByHand, type Start } from '../src/commands/start-by-hand';
import { compileText, minimalSpec } from './support/compile';

const test = suite('start-by-hand');

function starts(spec: object, operations: readonly object[] = []): Start[] {
  const address = 'aws_kinesisanalyticsv2_application.application';
  const overrides = operations.length === 0 ? [] : [{ address, reason: 'a test', operations }];
  const { plan, configuration } = compileText(minimalSpec(spec, { overrides }), { planOnly: true });
  if (!plan || !configuration) throw new Error('the spec has no configuration');
  return startByHand(plan, configuration);
}

function commands(spec: object, operations: readonly object[] = []): string[] {
  return starts(spec, operations).map(({ command, restoring }) => restoring ?? command);
}

const begin = 'aws kinesisanalyticsv2 start-application --region eu-west-1 --application-name orders';

test('with its state', () => {
  assert.equal(commands({}), [
    `${begin} --run-configuration ` +
      "'ApplicationRestoreConfiguration={ApplicationRestoreType=RESTORE_FROM_LATEST_SNAPSHOT}'",
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

test('with its state in the first place, for a restore that has happened must not come again', () => {
  const { plan } = compileText(minimalSpec({ restore: { from: 'none' } }), { planOnly: true });
  const [start] = starts({ restore: { from: 'none', for: plan?.release?.id } });
  assert.is(start?.command, commands({})[0]);
  assert.match(start?.restoring ?? 'none', 'ApplicationRestoreType=SKIP_RESTORE_FROM_SNAPSHOT}');
  assert.is(starts({})[0]?.restoring, undefined);
});

test('with its state again, once the restore is over', () => {
  assert.equal(commands({ restore: { from: 'none', for: 'release-00000000' } }), commands({}));
});

test('not at all, when Terraform is not to start it', () => assert.equal(commands({ start: false }), []));

test('as the overrides say: whether it starts, under which name, and from what', () => {
  const restore = '/application_configuration/run_configuration/application_restore_configuration';
  assert.equal(commands({}, [{ op: 'replace', path: '/start_application', value: false }]), []);
  assert.equal(commands({ start: false }, [{ op: 'replace', path: '/start_application', value: true }]), [begin]);
  assert.equal(commands({ start: false }, [{ op: 'remove', path: '/start_application' }]), []);
  assert.equal(commands({}, [{ op: 'remove', path: restore }]), [begin]);
  const [renamed = 'none'] = commands({}, [{ op: 'replace', path: '/name', value: 'orders-2' }]);
  assert.match(renamed, '--application-name orders-2 --run-configuration ');
  const asList = [{ application_restore_type: 'SKIP_RESTORE_FROM_SNAPSHOT' }];
  const [skipping = 'none'] = commands({}, [{ op: 'replace', path: restore, value: asList }]);
  assert.match(skipping, 'ApplicationRestoreType=SKIP_RESTORE_FROM_SNAPSHOT}');
});

test.run();
