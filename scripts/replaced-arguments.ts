// Writes generated/replaced-arguments.json: for each resource type, the arguments whose change has the AWS provider
// destroy a resource and create it anew. Nobody types them: the provider itself is asked, by its own protocol, what it
// would do if this argument alone changed. Run: npx tsx scripts/replaced-arguments.ts <the provider's executable>.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import awsProvider from '../generated/aws-provider.json';
import { isSettable, type Block, type ProviderSchema } from '../src/terraform/provider-schema';
import { pairsFor, plain } from './provider-values';
import { startProvider, type Data, type Members, type ProviderProcess } from './provider-process';

const schema = awsProvider as unknown as ProviderSchema;
const folder = join(__dirname, '..', 'generated');

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});

async function main(): Promise<void> {
  const binary = process.argv[2];
  if (binary === undefined) throw new Error('name the executable of the AWS provider, of the release of the schema');
  const provider = await startProvider(binary, schema.provider);
  try {
    const rows: [string, Replaced][] = [];
    for (const [type, block] of Object.entries(schema.resources).filter(
      ([t]) => !process.argv[3] || new RegExp(process.argv[3]).test(t),
    ))
      (console.error(type, Date.now()), rows.push([type, await replacedIn(provider, type, block)]));
    writeFileSync(join(folder, 'replaced-arguments.json'), written(rows));
  } finally {
    provider.end();
  }
}

/** Paths of arguments without indices: `vpc_config.subnet_ids`. */
interface Replaced {
  /** Every change of it that was tried. */
  readonly always: readonly string[];
  /** Some changes of it, by its values or by other arguments: a downgrade, a subnet taken away. */
  readonly sometimes: readonly string[];
}

/** Not asked, but documented: https://developer.hashicorp.com/terraform/language/resources/terraform-data */
const ownOfTerraform: Replaced = { always: ['triggers_replace'], sometimes: [] };

/** What a resource must have so that the provider reads it at all. */
const minimum: Readonly<Record<string, Members>> = {
  aws_kinesis_firehose_delivery_stream: {
    destination: 'extended_s3',
    extended_s3_configuration: [{ bucket_arn: 'a', role_arn: 'a' }],
  },
};

async function replacedIn(provider: ProviderProcess, type: string, block: Block): Promise<Replaced> {
  if (type === 'terraform_data') return ownOfTerraform;
  const always: string[] = [];
  const sometimes: string[] = [];
  for (const change of changesOf(block)) {
    const answers = await answersTo(provider, type, block, change);
    if (answers.has(true)) (answers.has(false) ? sometimes : always).push(change.path);
  }
  return { always: always.sort(), sometimes: sometimes.sort() };
}

/** In a resource that says what it must; in one that says all, where the provider does not read the first. */
async function answersTo(provider: ProviderProcess, type: string, block: Block, change: Change): Promise<Set<boolean>> {
  const answers = new Set<boolean>();
  const refusals = new Set<string>();
  for (const base of [{ ...least(block), ...minimum[type] }, full(block)]) {
    for (const [before, after] of answers.size > 0 ? [] : change.tries) {
      const answer = await provider.change(type, block, change.within(base, before), change.within(base, after));
      if ('refused' in answer) refusals.add(answer.refused);
      else answers.add(answer.replacing.length > 0);
    }
  }
  if (answers.size === 0) console.error(`${type}.${change.path}: ${[...refusals].join('; ')}`);
  return answers;
}

/** One argument, the pairs of values that are tried for it, and how a value gets into a resource. */
interface Change {
  readonly path: string;
  readonly tries: readonly (readonly [before: Data, after: Data])[];
  readonly within: (base: Members, value: Data) => Members;
}

const leftOut = ['id', 'tags', 'tags_all', 'timeouts'];

function changesOf({ attributes = {}, block_types = {} }: Block): Change[] {
  const own = Object.entries(attributes)
    .filter(([name, attribute]) => isSettable(attribute) && !leftOut.includes(name))
    .map(([name, { type }]): Change => ({
      path: name,
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
        tries: [
          [some, none],
          [none, some],
        ],
        within: (base, value) => ({ ...base, [name]: value }),
      };
      const below = changesOf(block).map(({ path, tries, within }): Change => ({
        path: `${name}.${path}`,
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
