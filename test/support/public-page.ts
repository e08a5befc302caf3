// docs/public-applications.md: a table for each public application that a spec re-expresses.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeSpan, plainText } from '../../src/text/markdown';
import { publicApplications, type PublicApplication } from './public-application';
import { compare, shownKey, type Comparison, type Difference } from './public-differences';
import { root } from './run-cli';

const path = 'docs/public-applications.md';

/** Rewrites the page if it has changed; returns its path then. */
export async function updatePublicPage(): Promise<string[]> {
  const [file, now] = [join(root, path), await publicPage()];
  if (existsSync(file) && readFileSync(file, 'utf8') === now) return [];
  writeFileSync(file, now);
  return [path];
}

/** The page that is committed. */
export const committedPublicPage = (): string => readFileSync(join(root, path), 'utf8');

interface Section {
  readonly one: PublicApplication;
  readonly compared: Comparison;
}

export async function publicPage(): Promise<string> {
  const applications = publicApplications();
  const compared = await Promise.all(applications.map(compare));
  const sections = applications.flatMap((one, at): Section[] =>
    compared.slice(at, at + 1).map((all) => ({ one, compared: all })),
  );
  return [headOf(sections), ...sections.map(sectionOf)].join('\n');
}

function headOf(sections: readonly Section[]): string {
  const owners = new Set(sections.map(({ one }) => one.original.repository.split('/')[0]));
  const total = (of: (compared: Comparison) => readonly unknown[]): number =>
    sections.reduce((sum, { compared }) => sum + of(compared).length, 0);
  return `<!-- Generated from test/public/ by \`npm run cases:update -- public\`. Do not edit. -->

# Public applications, re-expressed

Applications that nobody of flinkform wrote, each as a spec, with the property groups, permissions and names that the
job reads as it is. The specs are in \`test/public/\`; a test compiles each and holds it against what the repository
says, argument by argument. The real provider validates them (\`npm run test:terraform\`), as far as the newest one at
hand knows the runtime.

| | |
| --- | --- |
| applications | ${sections.length} |
| owners | ${owners.size} |
| arguments, permissions and names that are the same | ${total(({ same }) => same)} |
| those that differ, each with its reason | ${total(({ differences }) => differences)} |

What an original does not say is what the service takes then, on both sides. A permission is the same where all that
the original allows is allowed. \`given\` are values that a template asks for and has no default of.
`;
}

function sectionOf({ one, compared }: Section): string {
  const { repository, path: file, commit, form, given = {}, reads = {} } = one.original;
  const way = file.split('/').map(encodeURIComponent).join('/');
  const address = `https://github.com/${repository}/blob/${commit ?? 'HEAD'}/${way}`;
  const facts = [
    `Spec: \`test/public/${one.name}/spec.yaml\`. Original: ${form}.`,
    ...list(
      'Given',
      Object.entries(given).map(([name, value]) => `${codeSpan(name)} = ${codeSpan(value)}`),
    ),
    ...list(
      'The job asks for',
      Object.entries(reads).map(([group, keys]) => `${codeSpan(group)} (${keys.map(codeSpan).join(', ')})`),
    ),
    ...list(
      'The same',
      compared.same.map((key) => codeSpan(shownKey(key))),
    ),
    ...list(
      'Of these IAM knows no such resource',
      compared.idle.map((key) => codeSpan(shownKey(key))),
    ),
    ...list('Besides, the role may', compared.more.map(codeSpan)),
  ];
  return [
    `## ${plainText(one.name)}`,
    '',
    `[${plainText(repository)}: ${plainText(file)}](${address})`,
    '',
    ...facts.map((fact) => `- ${fact}`),
    '',
    ...tableOf(compared.differences),
    '',
  ].join('\n');
}

const list = (title: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${title}: ${items.join(', ')}.`];

function tableOf(differences: readonly Difference[]): string[] {
  if (differences.length === 0) return ['Nothing differs.'];
  return [
    '| argument | original | flinkform | why |',
    '| --- | --- | --- | --- |',
    ...together(differences).map(({ keys, original, ours, why }) => {
      const named = keys.map((key) => codeSpan(shownKey(key))).join(', ');
      return `| ${named} | ${cell(original)} | ${cell(ours)} | ${plainText(why ?? '')} |`;
    }),
  ];
}

const cell = (values: readonly string[]): string => values.map(codeSpan).join(', ') || 'none';

type Row = Omit<Difference, 'key'> & { readonly keys: readonly string[] };

/** Actions on the same resources, with the same reason, share a row. */
function together(differences: readonly Difference[]): Row[] {
  const rows = new Map<string, Row>();
  for (const { key, ...rest } of differences) {
    const alike = key.startsWith('statements:') ? JSON.stringify(rest) : key;
    const keys = [...(rows.get(alike)?.keys ?? []), key];
    rows.set(alike, { ...rest, keys });
  }
  return [...rows.values()];
}
