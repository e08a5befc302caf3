// MSF-038: what AWS counts is within its limits, and the tags that the team asks for are there.
import { argument, type Estate, type Standing } from '../../estate/estate';
import { entriesAt } from '../../estate/tree';
import { textOf, type Value } from '../../estate/value';
import { exampleApplication } from '../example-application';
import { applications, paths } from '../flink-application';
import { propertiesOf } from '../flink-properties';
import { failed, undecided, type Failed, type Rule, type TerraformJson, type Undecided } from '../rule';
import type { Settings } from '../settings';
import { together } from '../verdicts';

/** Source: "Managed Service for Apache Flink and Studio notebook quota", and the API reference of PropertyGroup. */
const [mostTags, mostProperties, longest] = [50, 50, 2048];

function tagged(count: number): TerraformJson {
  const tags = Array.from({ length: count }, (_, index) => [`tag-${index}`, 'orders'] as const);
  return exampleApplication({ tags: Object.fromEntries(tags) });
}

export const tagsAndLimits: Rule = {
  code: 'FLK4038',
  gap: 'MSF-038',
  title: 'There is more than AWS takes, or a tag is missing',
  gravity: 'low',
  stages: ['spec', 'configuration', 'plan'],
  why: 'Terraform plans it, and AWS refuses it when it is applied; who pays for what is read from tags.',
  fix: 'Have at most 50 tags and 50 properties in a group, no empty ones, and the tags that the team asks for.',
  source: 'https://docs.aws.amazon.com/managed-flink/latest/java/limits.html',
  good: { after: tagged(mostTags) },
  bad: { after: tagged(mostTags + 1) },
  judge: (estate, settings) =>
    applications(estate).flatMap((application) =>
      together(application, [...tagFaults(estate, application, settings), ...propertyFaults(application)]),
    ),
};

function tagFaults(
  estate: Estate,
  application: Standing,
  { requiredTags }: Settings,
): readonly (Failed | Undecided | undefined)[] {
  const all = argument(application, 'tags_all');
  const path = all.kind === 'known' ? 'tags_all' : 'tags';
  const tags = entriesAt(application.arguments, path);
  if (tags === undefined || all.kind === 'unknown') return [undecided(application, 'not all tags are known yet', path)];
  // What the provider puts on everything is in tags_all of a plan, and beside the resources of a configuration.
  const { defaultTags } = estate;
  const missing = requiredTags.filter((key) => !tags.some(([one]) => one === key) && !defaultTags?.includes(key));
  return [
    tags.length > mostTags
      ? failed(application, 'the application has too many tags', {
          path: 'tags',
          expected: `at most ${mostTags}`,
          found: String(tags.length),
        })
      : undefined,
    ...missing.map((key) =>
      estate.stage === 'plan' || defaultTags !== undefined
        ? failed(application, `the tag "${key}" is missing`, { path, expected: key, about: key, bound: 'requiredTags' })
        : undecided(application, `the tag "${key}" may be among default_tags of the provider`, path),
    ),
  ];
}

function propertyFaults(application: Standing): readonly (Failed | Undecided | undefined)[] {
  const { known, whole } = propertiesOf(application);
  const unsure = whole ? undefined : undecided(application, 'not all properties are known yet', paths.properties);
  const groups = [...new Set(known.map(({ group }) => group))];
  const counts = groups.map((group) => known.filter((one) => one.group === group).length);
  const isFull = counts.some((count) => count > mostProperties);
  const path = paths.properties;
  return [
    isFull
      ? failed(application, 'a property group is too large', { path, expected: `at most ${mostProperties} properties` })
      : undefined,
    ...known.map(({ key, value }) =>
      isTaken(key, value)
        ? undefined
        : failed(application, `AWS takes no property "${key}" of that length`, {
            path,
            expected: `1 to ${longest} characters`,
          }),
    ),
    unsure,
  ];
}

function isTaken(key: string, value: Value): boolean {
  const text = textOf(value);
  return key.length > 0 && key.length <= longest && (text === undefined || (text.length > 0 && text.length <= longest));
}
