// A connector's guide as Markdown: the reference page, and what `explain connectors.<type>` prints.
import { runtimesIn } from '../aws/runtime';
import { coordinatesFor } from '../facts/artefact';
import type { ConnectorGuide, GuideExample } from './connector-guide';
import type { Artefact } from '../facts/artefact';
import type { Facts } from '../facts/facts';
import { isService, nameOf } from '../facts/need';
import { address } from '../terraform/resource';
import { show } from '../terraform/display';
import { yamlText } from '../document/yaml-text';
import { ensured } from '../text/ensured';

/** `code` gives the lines of Flink code for a direction, by language, where there are any. */
export function guideText(
  guide: ConnectorGuide,
  code: (direction: string) => Readonly<Record<string, string>> = () => ({}),
): string {
  const sections = guide.directions.flatMap(({ direction, field }) => [
    `## As a ${direction}\n\n${ensured(field.description, 'a field without description')}`,
    ...guide.examples.filter((example) => example.direction === direction).map(exampleText),
    ...Object.entries(code(direction)).map(
      ([language, text]) =>
        'The job reads its settings ' +
        `(${language === 'java' ? 'Java' : 'PyFlink'}):\n\n\`\`\`${language}\n${text.trimEnd()}\n\`\`\``,
    ),
  ]);
  return (
    `# ${guide.title}\n\n\`type: ${guide.type}\`\n\n${sections.join('\n\n')}\n\n## What the job depends ` +
    `on\n\n${guide.artefacts.map(artefactText).join('\n')}\n`
  );
}

function exampleText({ direction, config, facts }: GuideExample): string {
  const spec = yamlText({ [`${direction}s`]: { example: config } }).trimEnd();
  const told = [...makes(facts), ...tells(facts, direction), ...asks(facts)]
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => `${title}:\n\n${items.map((item) => `- ${item}`).join('\n')}`);
  return [`\`\`\`yaml\n${spec}\n\`\`\``, ...told].join('\n\n');
}

/** A title and what stands below it. */
type List = readonly [title: string, items: readonly string[]];

function makes({ resources = [], statements = [] }: Facts): List[] {
  const grants = statements.map(({ actions, resources: on, causes }) => {
    const purposes = causes.map(({ purpose }) => purpose).join('; ');
    return `${inCode(actions)} on ${inCode(on.map(show))}: ${purposes}`;
  });
  return [
    ['Creates', resources.map((resource) => `\`${address(resource)}\``)],
    ['Grants', grants],
  ];
}

function tells({ properties = {}, further = {} }: Facts, direction: GuideExample['direction']): List[] {
  const usual = Object.entries(properties).flatMap(([id, group]) =>
    Object.entries(group).map(([key, value]) => `\`${id}\` \`${key}\` = \`${show(value)}\``),
  );
  const asked = Object.values(further).flatMap((group) =>
    Object.entries(group).map(([key, value]) => `\`\${${direction}s.example.${key}}\` = \`${show(value)}\``),
  );
  return [
    ['Passes to the job', usual],
    ['Tells the job where it asks', asked],
  ];
}

function asks({ needs = [], alarms = [], outputs = [] }: Facts): List[] {
  const reached = needs.map(
    (need) => `\`${nameOf(need)}\` port ${need.port}${isService(need) ? ` (${need.endpoint} endpoint)` : ''}`,
  );
  return [
    ['Must reach', reached],
    [
      'Recommends alarms on',
      alarms.map(({ namespace, metric, description }) => `\`${namespace}\` \`${metric}\`: ${description}`),
    ],
    ['Hands over', outputs.map(({ name, description }) => `output \`${name}\`: ${description}`)],
  ];
}

function inCode(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function artefactText(artefact: Artefact): string {
  const { coordinates, direction, modes, engines, flink, versions } = artefact;
  const whose = [direction && `${direction}s`, modes && `mode ${modes.join(', ')}`, engines?.join(' and ')];
  const by = direction || modes || engines ? ` (${whose.filter(Boolean).join(', ')})` : '';
  // The artefact itself has another name for each Flink line.
  if (flink)
    return runtimesIn(versions)
      .map(
        (runtime) =>
          `- \`${ensured(coordinatesFor(artefact, runtime), 'a version without coordinates')}\` for ${runtime}${by}`,
      )
      .join('\n');
  return `- \`${coordinates}\`${by}: ${Object.entries(versions)
    .map(([runtime, version]) => `${version} for ${runtime}`)
    .join(', ')}`;
}
