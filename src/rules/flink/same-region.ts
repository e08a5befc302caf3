// MSF-036: what the job is told of is in its own Region, or the job is told the other Region as well.
import type { Estate, Standing } from '../../estate/estate';
import { openTextOf, shown, textOf } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { flinkApplications, paths } from '../flink-application';
import { propertiesOf, type Property } from '../flink-properties';
import { regionIn, regionOf } from '../flink-region';
import { failed, undecided, type Failed, type Rule, type TerraformJson, type Undecided } from '../rule';
import { together } from '../verdicts';

function reading(region: string): TerraformJson {
  const stream = `arn:aws:kinesis:${region}:111122223333:stream/orders`;
  const group = { property_group_id: 'Source', property_map: { 'stream.arn': stream } };
  return exampleApplication({ application_configuration: { environment_properties: { property_group: [group] } } });
}

export const sameRegion: Rule = {
  code: 'FLK4036',
  gap: 'MSF-036',
  title: 'What the job uses is in another Region',
  gravity: 'medium',
  stages: ['configuration', 'plan'],
  why: 'Clients of AWS ask the Region that the job runs in, unless they are told: the stream is not found there.',
  fix: 'Name what is in the Region of the application, or pass the other Region in the same property group.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-resources-in-different-regions.html',
  good: { after: reading('eu-west-1') },
  bad: { after: reading('us-east-1') },
  judge: (estate) =>
    flinkApplications(estate).flatMap((application) => {
      const { known, whole } = propertiesOf(application);
      const unsure = whole ? undefined : undecided(application, 'not all properties are known yet', paths.properties);
      return together(application, [...known.map((one) => faultOf(estate, application, one, known)), unsure]);
    }),
};

function faultOf(
  estate: Estate,
  application: Standing,
  { group, key, value }: Property,
  all: readonly Property[],
): Failed | Undecided | undefined {
  const path = `${paths.properties}.${group}.property_map`;
  const region = regionIn(textOf(value));
  if (value.kind === 'unknown' && /arn$/i.test(key))
    return undecided(application, `where the property "${key}" leads is not known yet`, path);
  if (region === undefined) return undefined;
  const home = regionOf(estate, application);
  if (home === undefined) return undecided(application, 'the Region of the application is not known', path);
  const isTold = all.some((one) => one.group === group && textOf(one.value) === region);
  if (region === home || isTold) return undefined;
  return failed(application, `the property "${key}" names something in another Region`, {
    path,
    key,
    expected: home,
    found: openTextOf(value) === undefined ? shown(value) : region,
  });
}
