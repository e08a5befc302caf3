// The sample machine, told story by story: what the harness shows of it is what it does.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sampleDefinition } from './sample/machine';
import { assertStory, stories, told } from './sample/stories';

const traces = suite('a trace is what a reader wants to see');

traces('out', async () => {
  const { text } = await told({ before: ({ flink }) => void (flink.lasting['UpdateApplication'] = 45) });
  assert.is(
    text,
    [
      '0:00:00  run-1  Hold         getParameter Name=/flinkform/application/orders/hold -> run',
      '0:00:00  run-1  Held?',
      '0:00:00  run-1  Bounds       getParameter Name=/flinkform/application/orders/bounds -> {"min":2,"max":16}',
      '0:00:00  run-1  Describe     describeApplication -> RUNNING 4',
      '0:00:00  run-1  Runs?',
      '0:00:00  run-1  Rested?',
      '0:00:00  run-1  Compute',
      '0:00:00  run-1  Another?',
      '0:00:00  run-1  Update       updateApplication ConfigurationTypeUpdate=CUSTOM ParallelismUpdate=8 -> UPDATING 8',
      '0:00:00  run-1  Settle',
      '0:00:30  run-1  Look         describeApplication -> UPDATING 8',
      '0:00:30  run-1  Settled?',
      '0:00:30  run-1  Settle',
      '0:01:00  run-1  Look         describeApplication -> RUNNING 8',
      '0:01:00  run-1  Settled?',
      '0:01:00  run-1  Cool down',
      '0:11:00  run-1  Alarm        describeAlarms -> orders-scale-out OK',
      '0:11:00  run-1  Still?',
      '0:11:00  run-1  Done',
      '0:11:00  run-1  (SUCCEEDED)  {"MetricAlarms":[],"CompositeAlarms":[{"AlarmName":"orders-scale-out","StateV...',
    ].join('\n'),
  );
});

traces('what was tried again, and what was caught', async () => {
  const { text } = await told({
    before: ({ faults }) => void faults.push({ operation: 'UpdateApplication', code: 'ThrottlingException', times: 1 }),
    during: [{ at: 4, does: ({ flink }) => flink.put('MAINTENANCE', 600) }],
  });
  assert.is(
    text.split('\n').slice(8, 12).join('\n'),
    [
      '0:00:00  run-1  Update       updateApplication ConfigurationTypeUpdate=CUSTOM ParallelismUpdate=8 -> ' +
        'KinesisAnalyticsV2.KinesisAnalyticsV2Exception',
      '0:00:00  run-1  Update       KinesisAnalyticsV2.KinesisAnalyticsV2Exception: again after 5 s',
      '0:00:05  run-1  Update       updateApplication ConfigurationTypeUpdate=CUSTOM ParallelismUpdate=8 -> ' +
        'KinesisAnalyticsV2.ResourceInUseException',
      '0:00:05  run-1  Update       KinesisAnalyticsV2.ResourceInUseException: on to Done',
    ].join('\n'),
  );
});
traces.run();

const rows = suite('stories of the sample machine');
for (const story of stories) rows(story.about, () => assertStory(story, sampleDefinition));
rows.run();
