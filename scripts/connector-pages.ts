// generated/connectors/<type>.md: one reference page per connector, with the lines of Flink code from docs/flink/.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectorGuides } from '../src/guide/connector-guide';
import { guideText } from '../src/guide/guide-text';

/** File name below generated/ → text. */
export function connectorPages(flinkCode: string): ReadonlyMap<string, string> {
  const code =
    (type: string) =>
    (direction: string): Record<string, string> =>
      Object.fromEntries(
        [
          ['java', 'java'],
          ['python', 'py'],
        ].flatMap(([language = '', extension]) => {
          const path = join(flinkCode, `${type}-${direction}.${extension}`);
          return existsSync(path) ? [[language, readFileSync(path, 'utf8')]] : [];
        }),
      );
  return new Map(
    connectorGuides().map((guide) => [
      `connectors/${guide.type}.md`,
      `<!-- Generated from schema/, src/connectors/ and docs/flink/ by \`npm run generate\`. Do not edit. ` +
        `-->\n${guideText(guide, code(guide.type))}`,
    ]),
  );
}
