// A state of Terraform (`terraform show -json`, or the file itself), or what stood before a plan → what it describes.
import awsProvider from '../../generated/aws-provider.json';
import { memberAt, memberOf, own } from '../document/own';
import { resourcesIn } from '../estate/read-plan';
import { listOf } from '../estate/shape';
import type { Block, ProviderSchema } from '../terraform/provider-schema';
import { chooseOne } from './answers';
import type { AdoptedType, Described, Members, Note, Refused, Standing } from './described';
import { joined, type Found } from './joined';

const schema = awsProvider as unknown as ProviderSchema;

/** One resource of a state, as it is in whatever form of the file. */
interface Kept {
  readonly type: string;
  readonly address: string;
  readonly values: unknown;
}

/** Whether JSON is a state, a plan, or what `terraform show -json` writes of a state. */
export function isState(json: unknown): boolean {
  const version = memberOf(json, 'format_version');
  if (version !== undefined)
    return ['values', 'prior_state', 'planned_values', 'resource_changes'].some(
      (key) => memberOf(json, key) !== undefined,
    );
  return memberOf(json, 'version') === 4 && Array.isArray(memberOf(json, 'resources'));
}

export function describedByState(json: unknown, wanted?: string): Described | Refused {
  const kept = keptIn(json);
  const of = (type: AdoptedType): Standing[] =>
    kept.filter((one) => one.type === type).flatMap((one) => standing(type, one));
  const chosen = chooseOne(of('aws_kinesisanalyticsv2_application'), wanted);
  if ('refused' in chosen) return chosen;
  const policies = of('aws_iam_role_policy');
  const found: Found = {
    roles: of('aws_iam_role'),
    policies,
    attachments: of('aws_iam_role_policy_attachment'),
    groups: of('aws_cloudwatch_log_group'),
    streams: of('aws_cloudwatch_log_stream'),
    inline: [],
    // What others have attached stays attached.
    told: { attachments: true, inline: policies.length > 0 },
  };
  const described = joined(chosen, ofItsRole(chosen, found), []);
  return 'refused' in described
    ? described
    : { ...described, notes: [...described.notes, ...leaving(described, kept)] };
}

/** Policies are attached to a role by its name. */
function ofItsRole(application: Standing, found: Found): Found {
  const arn = application.attributes['service_execution_role'];
  const name = found.roles.find(({ attributes }) => attributes['arn'] === arn)?.attributes['name'];
  return { ...found, attachments: found.attachments.filter(({ attributes }) => attributes['role'] === name) };
}

function keptIn(json: unknown): Kept[] {
  if (memberOf(json, 'format_version') === undefined) return listOf(memberOf(json, 'resources')).flatMap(rawKept);
  const values = memberOf(json, 'values') ?? memberAt(json, ['prior_state', 'values']);
  return resourcesIn(memberOf(values, 'root_module')).flatMap(({ one }) => {
    if (memberOf(one, 'mode') !== 'managed') return [];
    const [type, address] = [String(memberOf(one, 'type')), String(memberOf(one, 'address'))];
    return [{ type, address, values: memberOf(one, 'values') }];
  });
}

/** As the file of a state has them, from Terraform 0.12 on. */
function rawKept(one: unknown): Kept[] {
  if (memberOf(one, 'mode') !== 'managed') return [];
  const [type, name] = [String(memberOf(one, 'type')), String(memberOf(one, 'name'))];
  const module = memberOf(one, 'module');
  const address = `${typeof module === 'string' ? `${module}.` : ''}${type}.${name}`;
  return listOf(memberOf(one, 'instances')).map((instance) => {
    const key = memberOf(instance, 'index_key');
    const index = key === undefined ? '' : `[${JSON.stringify(key)}]`;
    return { type, address: `${address}${index}`, values: memberOf(instance, 'attributes') };
  });
}

/** What has no id is none that stands. */
function standing(type: AdoptedType, { values, address }: Kept): Standing[] {
  const block = own(schema.resources, type);
  const attributes = block ? single(values, block) : {};
  // All tags, those of the provider's defaults among them.
  const tags = attributes['tags_all'] ?? attributes['tags'];
  const id = importId(type, attributes) ?? attributes['id'];
  if (typeof id !== 'string') return [];
  const said = { ...attributes, ...(tags !== undefined && { tags }) };
  return [{ type, id, attributes: said, silent: [], was: address }];
}

/** Where it is another text than the id in the state. */
function importId(type: AdoptedType, attributes: Members): string | undefined {
  const [name, role, group, policy] = ['name', 'role', 'log_group_name', 'policy_arn'].map((one) => attributes[one]);
  if (type === 'aws_cloudwatch_log_stream') return `${String(group)}:${String(name)}`;
  if (type === 'aws_iam_role_policy_attachment') return `${String(role)}/${String(policy)}`;
  return undefined;
}

/** Blocks of which there is one at most are lists in a state; what is not set is null there, or empty. */
function single(values: unknown, { attributes = {}, block_types: blocks = {} }: Block): Members {
  const said = Object.keys(attributes).flatMap((name) => {
    const value = memberOf(values, name);
    return value === null || value === undefined || value === '' ? [] : [[name, value] as const];
  });
  const nested = Object.entries(blocks).flatMap(([name, { max_items: most, block }]) => {
    const all = listOf(memberOf(values, name)).map((one) => single(one, block));
    const [first] = all;
    if (first === undefined) return [];
    return [[name, most === 1 ? first : all] as const];
  });
  return Object.fromEntries<unknown>([...said, ...nested]);
}

/** Two states that have the same thing would both change it. */
function leaving({ application, role, log }: Described, kept: readonly Kept[]): Note[] {
  const taken = [application, role?.itself, role?.policy, ...(role?.attached ?? []), log?.group, log?.stream];
  const addresses = taken.flatMap((one) => one?.was ?? []);
  const others = kept.filter(({ address }) => !addresses.includes(address)).map(({ address }) => address);
  const rm = `after the first apply the state before must let go of what was taken over: terraform state rm`;
  return [
    { kind: 'stays as it is', text: `${rm} ${addresses.map((one) => `'${one}'`).join(' ')}` },
    ...(others.length > 0
      ? [{ kind: 'stays as it is', text: `left to the state before: ${others.sort().join(', ')}` } as const]
      : []),
  ];
}
