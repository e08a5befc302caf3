// Configuration → its blocks in Terraform's own language, in the order in which people look for them. CDKTF writes HCL
// too, but only of its own constructs, whose texts it does not escape and whose policies it leaves in one line.
import awsProvider from '../../generated/aws-provider.json';
import { isObject, type JsonObject } from '../conform/finding';
import { own } from '../document/own';
import type { Configuration } from '../override';
import type { ProviderSchema } from '../terraform/provider-schema';
import { blockText, type Shape } from './body';
import { membersOf } from './either-members';
import { countedIn, instancesOf } from './instances';
import { absent, type Absent, Choice, Repeated, type Tree } from './node';
import { quoted } from './quoted';
import { nowhere, type Scope } from './scope';

/** One block of a file. */
export interface HclBlock {
  /** As in Terraform's JSON: `resource`, `variable`, `output`. */
  readonly section: Section;
  /** Of a resource or a data source. */
  readonly type?: string;
  readonly text: string;
}

const schema = awsProvider as unknown as ProviderSchema;

const conditions: Shape = { blocks: { precondition: { isStatic: true }, postcondition: { isStatic: true } } };

const lifecycle: Shape = {
  ...conditions,
  bare: ['ignore_changes', 'replace_triggered_by'],
  isLiteral: true,
  isStatic: true,
};

const resourceShape: Shape = {
  blocks: { lifecycle },
  bare: ['provider', 'depends_on'],
  first: ['provider', 'for_each', 'count'],
  last: ['lifecycle', 'depends_on'],
};

const shapes = {
  provider: { schema: schema.provider, first: ['alias'] },
  data: resourceShape,
  resource: resourceShape,
  variable: {
    blocks: { validation: { expressions: ['condition'], isStatic: true } },
    types: ['type'],
    isLiteral: true,
  },
  locals: {},
  output: { bare: ['depends_on'] },
  moved: { bare: ['from', 'to'] },
  import: { bare: ['to'] },
  removed: { blocks: { lifecycle: {} }, bare: ['from'] },
} as const satisfies Record<string, Shape>;

/** The sections of a configuration. */
export type Section = 'terraform' | keyof typeof shapes;

/** Every block of a configuration that `conform` accepts, with nodes or without them; the impossible throws. */
export function hclBlocks(configuration: Configuration): HclBlock[] {
  const scope = { ...nowhere, counted: countedIn(configuration) };
  return Object.entries(configuration).flatMap(([section, content]): HclBlock[] => {
    if (section === '//') return [];
    if (section === 'terraform') return [{ section, text: terraformText(content as JsonObject) }];
    if (!isSection(section)) throw new Error(`a section "${section}" that is not written`);
    if (section === 'locals') return [{ section, text: blockText(section, membersOf(content), {}, scope) }];
    return Array.isArray(content)
      ? content.map((body: JsonObject) => ({ section, text: blockText(section, body, shapes[section], scope) }))
      : named(section, membersOf(content), scope);
  });
}

function isSection(section: string): section is keyof typeof shapes {
  return Object.hasOwn(shapes, section);
}

/** Blocks with labels: a name, or a type and a name; of one provider there may be several. */
function named(section: keyof typeof shapes, content: JsonObject, scope: Scope): HclBlock[] {
  return Object.entries(content).flatMap(([label, inside]): HclBlock[] => {
    const head = `${section} ${quoted(label)}`;
    if (section === 'resource' || section === 'data') return ofType(section, label, membersOf(inside), scope);
    const bodies = (Array.isArray(inside) ? inside : [inside]) as readonly JsonObject[];
    return bodies.map((body) => {
      const whole = section === 'output' ? outputBody(body) : body;
      return { section, text: blockText(head, whole, shapes[section], scope) };
    });
  });
}

function ofType(section: 'resource' | 'data', type: string, all: JsonObject, outer: Scope): HclBlock[] {
  const known = section === 'data' ? schema.dataSources : schema.resources;
  const schemaOfType = own(known, type);
  return Object.entries(all).map(([key, tree]) => {
    const head = `${section} ${quoted(type)} ${quoted(labelOf(key, tree))}`;
    const { number, body, scope } = instancesOf(tree, { ...outer, conversion: 'harmless' });
    const shape = { ...shapes[section], schema: schemaOfType, number };
    return { section, type, text: blockText(head, body, shape, scope) };
  });
}

/** What is repeated under keys of its own is called as its element is. */
const labelOf = (key: string, tree: unknown): string =>
  tree instanceof Repeated && tree.key !== undefined ? tree.name : key;

/** An output is there in any case: what depends on a condition is its value. */
function outputBody(tree: unknown): JsonObject {
  if (!(tree instanceof Choice)) return tree as JsonObject;
  const [then, otherwise] = [tree.then, tree.otherwise].map((side) => (side === absent ? {} : outputBody(side)));
  return { ...otherwise, ...then, value: new Choice(tree.condition, valueOf(then), valueOf(otherwise)) };
}

const valueOf = (body: JsonObject | undefined): Tree | Absent =>
  body && 'value' in body ? (body['value'] as Tree) : absent;

/** `required_providers` is a block of arguments, and a backend a block with a label. */
function terraformText({ backend, required_providers, ...given }: JsonObject): string {
  const backends = isObject(backend) ? Object.keys(backend) : [];
  const heads = Object.fromEntries(backends.map((type) => [`backend ${quoted(type)}`, (backend as JsonObject)[type]]));
  const body = { ...given, ...(required_providers !== undefined && { required_providers }), ...heads };
  const blocks = Object.fromEntries(['required_providers', ...Object.keys(heads)].map((name) => [name, {}]));
  return blockText('terraform', body, { blocks }, nowhere);
}
