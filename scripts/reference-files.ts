// The page of all diagnostic codes: what `flinkform explain CODE` prints, with an anchor for each code.
import { codes } from '../src/codes';
import { severityText, type CodeEntry } from '../src/codes/entry';

const parts: readonly (readonly [prefix: string, title: string, note: string])[] = [
  ['FLK1', 'Syntax', 'The text of a spec, its overlay and its placeholders.'],
  ['FLK2', 'Schema', 'The shape of a spec.'],
  ['FLK3', 'Semantics', 'What a spec means, against what the services really allow. Cannot be waived.'],
  ['FLK4', 'Policies', 'What a team accepts. Can be waived, with a reason.'],
  ['FLK9', 'Tool', 'The tool and its surroundings.'],
];

/** generated/diagnostics.md: every registered code, in order. A code keeps its number and its meaning for ever. */
export function diagnosticsPage(): string {
  const all: [string, CodeEntry][] = Object.entries(codes);
  const sections = parts.flatMap(([prefix, title, note]) => {
    const entries = all.filter(([code]) => code.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1));
    return entries.length === 0
      ? []
      : [`## ${title}\n\n${note}`, ...entries.map(([code, entry]) => section(code, entry))];
  });
  return `${['<!-- Generated from src/codes by `npm run generate`. Do not edit. -->', '# Diagnostics', ...sections].join('\n\n')}\n`;
}

function section(code: string, { title, severity, why, fix, source }: CodeEntry): string {
  const from = source === undefined ? [] : [`- Source: ${source.startsWith('https://') ? `<${source}>` : source}`];
  const told = severity ? [`- Told as: ${severityText(severity)}`] : [];
  return [`### ${code}`, '', `**${title}.** ${why}`, '', `- What to do: ${fix}`, ...told, ...from].join('\n');
}
