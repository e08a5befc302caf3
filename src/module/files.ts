// A module → its files, in the standard structure. Source:
// https://developer.hashicorp.com/terraform/language/modules/develop/structure
import { own } from '../document/own';
import { subjects, type Subject } from '../eject/subjects';
import { hclBlocks, type HclBlock, type Section } from '../hcl/blocks';
import { ensured } from '../text/ensured';
import { groupBy } from '../text/group-by';
import { exampleFile } from './example-file';
import { headerOf } from './header';
import { readme, type Templates } from './readme';
import type { ReusableModule } from './reusable';
import { testFile } from './test-file';
import { variableBlocks } from './variable-blocks';
import { moduleVersions } from './versions';

/** What the files say of themselves. */
export interface Origin {
  /** What the module is made from, and what is changed instead of it: a file, or a folder beside it. */
  readonly from: string;
  /** What others write as the `source` of the module. */
  readonly source: string;
}

/** Path below the folder of the module → text. */
export function moduleFiles(module: ReusableModule, origin: Origin, templates: Templates): ReadonlyMap<string, string> {
  const header = headerOf(origin.from);
  const { terraform: _, ...sections } = module.sections;
  const blocks = [
    ...hclBlocks({ terraform: moduleVersions(module) }),
    ...hclBlocks({ variable: variableBlocks(module) }),
    ...hclBlocks(sections),
  ];
  const main = mainSubject(blocks);
  const hcl = [...groupBy(blocks, (block) => fileOf(block, main))].map(([file, inside]) => [file, inside] as const);
  const texts = hcl.map(([file, inside]) => [file, inside.map(({ text }) => text).join('\n\n')] as const);
  const all = [...texts, ['examples/basic/main.tf', exampleFile(module)], [testPath, testFile(module)]] as const;
  return new Map([
    ...all.map(([path, text]) => [path, `# ${header}\n\n${text}\n`] as const),
    ['README.md', `<!-- ${header} -->\n\n${readme(module, origin.source, templates)}`] as const,
  ]);
}

const testPath = 'tests/module.tftest.hcl';

/** Where blocks stand that are no resources. What decides what is made is read together with it. */
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

/** So many resources are read in one file. */
const mostInOneFile = 12;

/** What people look at first: it stands in `main.tf`, which each module has. */
const order: readonly Subject[] = [
  'application',
  'streams',
  'network',
  'operations',
  'monitoring',
  'storage',
  'permissions',
];

/** The subject whose file is `main.tf`; undefined where all of them stand there. */
function mainSubject(blocks: readonly HclBlock[]): Subject | undefined {
  const types = blocks.flatMap(({ section, type }) => (section === 'resource' && type !== undefined ? [type] : []));
  if (types.length <= mostInOneFile) return undefined;
  const made = new Set(types.map(subjectOf));
  return ensured(
    order.find((subject) => made.has(subject)),
    'resources of no subject',
  );
}

function fileOf({ section, type }: HclBlock, main: Subject | undefined): string {
  if (section !== 'resource') return files[section];
  const subject = subjectOf(String(type));
  return main === undefined || subject === main ? 'main.tf' : `${subject}.tf`;
}

function subjectOf(type: string): Subject {
  return ensured(own(subjects, type), `a subject of ${type}`);
}
