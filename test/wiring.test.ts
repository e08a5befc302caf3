// What the job is told, beyond the case `own-properties` and the goldens of FLK1028, FLK3078 and FLK3079: the text
// around a fact stays text, and every fact that a connector has can be named.
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { connectorGuides } from '../src/guide/connector-guide';
import { scan } from '../src/syntax/placeholder';
import { compileText, minimalSpec } from './support/compile';

const test = suite('wiring');

const texts: [written: string, inTerraform: string][] = [
  ['${sinks.out.queue.url}', '${aws_sqs_queue.out.url}'],
  ['a ${sinks.out.queue.url} b', 'a ${aws_sqs_queue.out.url} b'],
  ['${aws_iam_role.x.arn} ${sinks.out.queue.url}', '$${aws_iam_role.x.arn} ${aws_sqs_queue.out.url}'],
  ['%{ if true }${sinks.out.queue.url}', '%%{ if true }${aws_sqs_queue.out.url}'],
  ['$${sinks.out.queue.url}', '$${sinks.out.queue.url}'],
  ['${env.SNEAKY}${sinks.out.queue.url}', '$${sinks.out.queue.arn}${aws_sqs_queue.out.url}'],
  ['${env.DOLLAR}${sinks.out.queue.url}', '${"$$"}${aws_sqs_queue.out.url}'],
  ['${env.DOLLAR}{file("/etc/passwd")}${sinks.out.queue.url}', '$$${file("/etc/passwd")}${aws_sqs_queue.out.url}'],
  ['${env.PERCENT}{ if true }${sinks.out.queue.url}', '%%{ if true }${aws_sqs_queue.out.url}'],
  ['${spec.sinks.out.create.name}-${aws.region}', 'orders-out-eu-west-1'],
];
for (const [written, inTerraform] of texts) {
  test(`${written} -> ${inTerraform}`, () => {
    const [group] = groupsOf({ sinks: { out: { type: 'sqs', create: {} } }, properties: { Own: { it: written } } });
    assert.equal(group, { property_group_id: 'Own', property_map: { it: inTerraform } });
  });
}

for (const { type, examples } of connectorGuides()) {
  test(`each fact of ${type} can be named`, () => {
    for (const { facts } of examples)
      for (const [id, group] of Object.entries({ ...facts.properties, ...facts.further }))
        for (const fact of Object.keys(group)) {
          const of = id.replace('.', 's.');
          assert.equal(
            scan(`\${${of}.${fact}}`).map(({ kind }) => kind),
            ['fact'],
            `${of}.${fact}`,
          );
        }
  });
}

test.run();

interface Group {
  readonly property_group_id: string;
  readonly property_map: Readonly<Record<string, string>>;
}

function groupsOf(spec: object): readonly Group[] {
  const variables = { SNEAKY: '${sinks.out.queue.arn}', DOLLAR: '$$', PERCENT: '%' };
  const { files, diagnostics } = compileText(minimalSpec({ ...spec, defaultGroups: false }), { variables });
  assert.equal(
    diagnostics.filter(({ severity }) => severity === 'error'),
    [],
  );
  const stack = JSON.parse([...(files ?? [])].find(([path]) => path.endsWith('cdk.tf.json'))?.[1] ?? '{}') as {
    readonly resource: { readonly aws_kinesisanalyticsv2_application: { readonly application: Application } };
  };
  const { application } = stack.resource.aws_kinesisanalyticsv2_application;
  return application.application_configuration.environment_properties.property_group;
}

interface Application {
  readonly application_configuration: {
    readonly environment_properties: { readonly property_group: readonly Group[] };
  };
}
