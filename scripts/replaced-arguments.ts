// Writes generated/replaced-arguments.json: for each resource type, the arguments whose change has the AWS provider
// destroy a resource and create it anew. Nobody types them: the provider itself is asked, by its own protocol, what it
// would do if this argument alone changed. Run: npx tsx scripts/replaced-arguments.ts <the provider's executable>.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import awsProvider from '../generated/aws-provider.json';
import { isSettable, type Block, type ProviderSchema } from '../src/terraform/provider-schema';
import { pairsFor, plain } from './provider-values';
import { startProvider, type Answer, type Data, type Members, type ProviderProcess } from './provider-process';

const schema = awsProvider as unknown as ProviderSchema;
const folder = join(__dirname, '..', 'generated');

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const [, , binary, only] = process.argv;
  if (binary === undefined) throw new Error('name the executable of the AWS provider, of the release of the schema');
  const provider = await startProvider(binary, schema.provider);
  try {
    const rows: [string, Replaced][] = [];
    for (const [type, block] of Object.entries(schema.resources)) {
      if (only !== undefined && type !== only) continue;
      rows.push([type, await replacedIn(provider, type, block)]);
    }
    writeFileSync(join(folder, 'replaced-arguments.json'), written(rows));
  } finally {
    provider.end();
  }
}

/** Paths without indices: `vpc_config.subnet_ids`. */
interface Replaced {
  /** Arguments, of which every change that was tried replaces the resource. */
  readonly always: readonly string[];
  /** Arguments, of which some changes do: `src/impact/conditional-replacements.ts` says which. */
  readonly sometimes: readonly string[];
  /** Blocks that replace it when they come, whatever is in them. */
  readonly added: readonly string[];
  /** Blocks that replace it when they go. */
  readonly removed: readonly string[];
}

/** Not asked, but documented: https://developer.hashicorp.com/terraform/language/resources/terraform-data */
const ownOfTerraform: Replaced = { always: ['triggers_replace'], sometimes: [], added: [], removed: [] };

/** What a resource must have so that the provider reads it at all. */
const minimum: Readonly<Record<string, Members>> = {
  aws_kinesis_firehose_delivery_stream: {
    destination: 'extended_s3',
    extended_s3_configuration: [{ bucket_arn: 'a', role_arn: 'a' }],
  },
  aws_opensearchserverless_access_policy: { type: 'data' },
  aws_opensearchserverless_security_policy: { type: 'encryption' },
};

async function replacedIn(provider: ProviderProcess, type: string, block: Block): Promise<Replaced> {
  if (type === 'terraform_data') return ownOfTerraform;
  const rows: { readonly path: string; readonly list: keyof Replaced }[] = [];
  for (const { path, ...change } of changesOf(block)) {
    const answers = await answersTo(provider, type, block, { path, ...change });
    const replaced = answers.filter((one) => one.isReplaced);
    if (change.isBlock)
      rows.push(...replaced.map(({ after }) => ({ path, list: isNone(after) ? 'removed' : 'added' }) as const));
    else if (replaced.length > 0) rows.push({ path, list: replaced.length < answers.length ? 'sometimes' : 'always' });
    if (replaced.length > 0 && replaced.length < answers.length)
      console.error(`${type}.${path}: ${JSON.stringify(answers)}`);
  }
  const listed = (list: keyof Replaced): string[] => rows.filter((one) => one.list === list).map(({ path }) => path);
  return {
    always: listed('always'),
    sometimes: listed('sometimes'),
    added: listed('added'),
    removed: listed('removed'),
  };
}

const isNone = (value: Data): boolean => value === null || (Array.isArray(value) && value.length === 0);

interface Tried {
  readonly before: Data;
  readonly after: Data;
  readonly isReplaced: boolean;
}

/** In a resource that says what it must; in one that says all, where the provider does not read the first. */
async function answersTo(provider: ProviderProcess, type: string, block: Block, change: Change): Promise<Tried[]> {
  const answers: Tried[] = [];
  const refusals = new Set<string>();
  for (const base of [{ ...least(block), ...minimum[type] }, full(block)]) {
    for (const [before, after] of answers.length > 0 ? [] : change.tries) {
      const [old, now] = [change.within(base, before), change.within(base, after)];
      const idle = await provider.change(type, block, now, now);
      const answer = await provider.change(type, block, old, now);
      if ('refused' in answer) refusals.add(answer.refused);
      else {
        const isReplaced = isReplacedBy(answer, change.path) && !isReplacedBy(idle, change.path);
        answers.push({ before, after, isReplaced });
      }
    }
  }
  if (answers.length === 0) console.error(`${type}.${change.path}: ${[...refusals].join('; ')}`);
  return answers;
}

/** By this argument: a resource that is described in so few words may be replaced for others of them. */
function isReplacedBy(answer: Answer, path: string): boolean {
  const names = path.split('.');
  return (
    'replacing' in answer &&
    answer.replacing.some(
      (other) => other.length > 0 && other.every((name, at) => names.length <= at || names[at] === name),
    )
  );
}

/** One argument, the pairs of values that are tried for it, and how a value gets into a resource. */
interface Change {
  readonly path: string;
  readonly isBlock: boolean;
  readonly tries: readonly (readonly [before: Data, after: Data])[];
  readonly within: (base: Members, value: Data) => Members;
}

const leftOut = ['id', 'tags', 'tags_all', 'timeouts'];

function changesOf({ attributes = {}, block_types = {} }: Block): Change[] {
  const own = Object.entries(attributes)
    .filter(([name, attribute]) => isSettable(attribute) && !leftOut.includes(name))
    .map(([name, { type }]): Change => ({
      path: name,
      isBlock: false,
      tries: pairsFor(type, name),
      within: (base, value) => ({ ...base, [name]: value }),
    }));
  const nested = Object.entries(block_types)
    .filter(([name]) => !leftOut.includes(name))
    .flatMap(([name, { nesting_mode, block }]): Change[] => {
      const wrapped = (inner: Data): Data => (nesting_mode === 'single' ? inner : [inner]);
      const none: Data = nesting_mode === 'single' ? null : [];
      const some = wrapped(least(block));
      const whole: Change = {
        path: name,
        isBlock: true,
        tries: [
          [some, none],
          [none, some],
        ],
        within: (base, value) => ({ ...base, [name]: value }),
      };
      const below = changesOf(block).map(({ path, isBlock, tries, within }): Change => ({
        path: `${name}.${path}`,
        isBlock,
        tries,
        within: (base, value) => ({ ...base, [name]: wrapped(within(innerOf(base[name]) ?? least(block), value)) }),
      }));
      return [whole, ...below];
    });
  return [...own, ...nested];
}

const innerOf = (given: Data | undefined): Members | undefined => {
  const one = Array.isArray(given) ? (given as readonly Data[])[0] : given;
  return (one ?? undefined) as Members | undefined;
};

/** A resource that says whatever can be said. */
function full({ attributes = {}, block_types = {} }: Block): Members {
  return membersOf(attributes, block_types, () => true, full);
}

/** A resource that says what it must. */
function least({ attributes = {}, block_types = {} }: Block): Members {
  return membersOf(attributes, block_types, (required) => required, least);
}

function membersOf(
  attributes: NonNullable<Block['attributes']>,
  blocks: NonNullable<Block['block_types']>,
  isSaid: (required: boolean) => boolean,
  inner: (block: Block) => Members,
): Members {
  const own = Object.entries(attributes)
    .filter(([name, one]) => isSettable(one) && isSaid(one.required === true) && !leftOut.includes(name))
    .map(([name, { type }]) => [name, plain(type, name)] as const);
  const nested = Object.entries(blocks)
    .filter(([name, { min_items = 0 }]) => isSaid(min_items > 0) && !leftOut.includes(name))
    .map(
      ([name, { nesting_mode, block }]) => [name, nesting_mode === 'single' ? inner(block) : [inner(block)]] as const,
    );
  return Object.fromEntries([...own, ...nested]);
}

/** One line for each type, so that a diff shows which ones changed. */
function written(rows: readonly (readonly [string, Replaced])[]): string {
  const lines = rows.map(([type, replaced]) => `${JSON.stringify(type)}:${JSON.stringify(replaced)}`);
  return `{"version":${JSON.stringify(schema.version)},\n"resources":{\n${lines.join(',\n')}\n}}\n`;
}
