// generated/rules/<CODE>.md: what `flinkform explain CODE` prints of a rule of the gate, with a configuration that it
// accepts and one that it does not. The tests of the rules judge both. `index.md` lists them.
import { factsOf, rulePages, type RulePage } from '../src/gate/rule-page';
import type { Example } from '../src/rules/rule';

const banner = '<!-- Generated from src/rules and src/gate by `npm run generate`. Do not edit. -->';

/** File name below generated/ → text. */
export function rulePageFiles(): ReadonlyMap<string, string> {
  const pages = rulePages();
  return new Map([
    ['rules/index.md', indexText(pages)],
    ...pages.map((page): [string, string] => [`rules/${page.code}.md`, pageText(page)]),
  ]);
}

function indexText(pages: readonly RulePage[]): string {
  const rows = pages.map(({ code, title, gravity, rule }) => {
    const stages = rule === undefined ? 'waivers and policy' : rule.stages.join(', ');
    return `| [${code}](${code}.md) | ${title.replaceAll('|', '\\|')} | ${gravity} | ${stages} |`;
  });
  const head = ['| Rule | What it finds | Gravity | Judges |', '| --- | --- | --- | --- |'];
  return `${[banner, '# Rules of `flinkform policy`', [...head, ...rows].join('\n')].join('\n\n')}\n`;
}

function pageText(page: RulePage): string {
  const { code, title, rule } = page;
  const facts = [...factsOf(page)].map(([key, text]) => `- **${key}**: ${linked(key, text)}`);
  const examples = rule ? [...exampleText('Good', rule.good), ...exampleText('Bad', rule.bad)] : [];
  return `${[banner, `# ${code}: ${title}`, facts.join('\n'), ...examples].join('\n\n')}\n`;
}

function linked(key: string, text: string): string {
  if (key === 'waive') return `\`${text}\` in flinkform.policy.yaml`;
  return text.startsWith('https://') && !text.includes(' ') ? `<${text}>` : text;
}

/** In Terraform's JSON syntax, without the provider; a change also says what stood before it. */
function exampleText(title: string, { before, after }: Example): string[] {
  const block = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
  return before === undefined
    ? [`## ${title}`, block(after)]
    : [`## ${title}`, 'Before:', block(before), 'After:', block(after)];
}
