// Configuration → the files of a root module, by subject. Addresses stay as they are, so that a state goes on.
import { own } from '../document/own';
import { hclBlocks, type HclBlock, type Section } from '../hcl/blocks';
import type { Configuration } from '../override';
import { ensured } from '../text/ensured';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';
import { subjects } from './subjects';

/** Where blocks stand that are no resources. */
const files: { readonly [One in Exclude<Section, 'resource'>]: string } = {
  terraform: 'versions.tf',
  provider: 'versions.tf',
  variable: 'variables.tf',
  output: 'outputs.tf',
  data: 'data.tf',
  locals: 'locals.tf',
  moved: 'moves.tf',
  import: 'imports.tf',
  removed: 'moves.tf',
};

/**
 * Name → text. Terraform's own versions stand before its providers, and the rest in the order of the configuration.
 * @param about what is said at the beginning, in one line
 */
export function moduleFiles(configuration: Configuration, about: string): ReadonlyMap<string, string> {
  const blocks = sortBy(hclBlocks(configuration), ({ section }) => (section === 'terraform' ? '0' : '1'));
  const texts = [...groupBy(blocks, fileOf)].map(([file, inside]) => {
    const text = inside.map((one) => one.text).join('\n\n');
    return [file, file === files.terraform ? `# ${about}\n${text}\n` : `${text}\n`] as const;
  });
  return new Map(texts);
}

function fileOf({ section, type }: HclBlock): string {
  if (section !== 'resource') return files[section];
  return `${ensured(own(subjects, String(type)), `a subject of ${type}`)}.tf`;
}
