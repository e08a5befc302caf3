// The rules of a run of SARIF: what GitHub shows beside each alert.
import type { ReportingDescriptor } from 'sarif';
import type { Finding } from '../gate/finding';
import { elsewhere, rankOf } from '../gate/gravity';
import { rules } from '../rules';
import { ensured } from '../text/ensured';
import { groupBy } from '../text/group-by';
import { harmless } from '../text/harmless';
import { shortened } from '../text/shorten';
import { sortBy } from '../text/sort-by';
import { prose } from './markdown-text';
import { isExplained } from './verdict';

/** GitHub refuses a rule with more. */
export const mostTags = 20;
/** Of the descriptions. */
const longest = 1024;

/** By their ids, each once, as grave as the gravest of its findings. */
export function rulesOf(findings: readonly Finding[]): ReportingDescriptor[] {
  const byRule = [...groupBy(findings, ({ rule }) => rule).values()];
  return sortBy(byRule.map(descriptor), ({ id }) => id);
}

function descriptor(findings: readonly [Finding, ...Finding[]]): ReportingDescriptor {
  const worst = ensured(sortBy(findings, ({ gravity }) => String(rankOf(gravity)))[0], 'a rule of no finding');
  const { rule, title, why, gravity } = worst;
  const { sarif, securitySeverity } = elsewhere[gravity];
  return {
    id: rule,
    name: shortened(harmless(title), 255),
    shortDescription: { text: shortened(harmless(title), longest) },
    fullDescription: { text: shortened(harmless(`${title}. ${why}`), longest) },
    help: helpOf(worst),
    defaultConfiguration: { level: sarif },
    properties: {
      tags: tagsOf(rule, securitySeverity !== undefined),
      precision: 'high',
      'problem.severity': { error: 'error', warning: 'warning', note: 'recommendation' }[sarif],
      ...(securitySeverity !== undefined && { 'security-severity': securitySeverity }),
    },
  };
}

function helpOf({ rule, title, why, fix }: Finding): NonNullable<ReportingDescriptor['help']> {
  const more = isExplained(rule) ? [`flinkform explain ${rule}`] : [];
  return {
    text: [title, why, `Fix: ${fix}`, ...more.map((command) => `More: ${command}`)].map(harmless).join('\n\n'),
    markdown: [
      `**${prose(title)}**`,
      prose(why),
      `**Fix:** ${prose(fix)}`,
      ...more.map((command) => `More: \`${command}\``),
    ].join('\n\n'),
  };
}

/** `security` has GitHub show the band of the severity. The ids of other tools help to find what is told twice. */
function tagsOf(code: string, isSecurity: boolean): string[] {
  const { gap, aliases = {} } = rules.find((rule) => rule.code === code) ?? {};
  const named = [...(gap === undefined ? [] : [gap]), ...Object.values(aliases).flat()];
  return ['flink', ...(isSecurity ? ['security'] : []), ...new Set(named)].slice(0, mostTags);
}
