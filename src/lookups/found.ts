// What each type of look-up finds, under which names placeholders know it, and what Terraform reads it from.
import type { HeldValue, LookUp } from '../../generated/application';
import { type Home } from '../aws/arn';
import { dnsSuffixOf } from '../aws/regions';
import { terraformName } from '../aws/naming';
import { dataAddress } from '../terraform/lookup';
import type { DataType } from '../terraform/data-types';
import { call, ref, type DataAddress, type Text } from '../terraform/value';
import type { Form } from './form';
import { forms } from './form';

/** One thing that a look-up finds. */
export interface Found {
  readonly form: Form;
  /** How many there are of a list; absent where it is one value. */
  readonly count?: number;
  /** Of servers; 0 of anything else. */
  readonly port: number;
  /** Where Terraform has it: an attribute of the data source, or the name of a variable. */
  readonly attribute: string;
  /** Of a list: as Terraform's list, from what the attribute holds. */
  readonly listed?: (value: Text) => Text;
}

/** By names: the empty one is what the look-up alone stands for. */
export type AllFound = Readonly<Record<string, Found>>;

type OfType<Type extends LookUp['type']> = Extract<LookUp, { readonly type: Type }>;

interface Kind<One extends LookUp> {
  /** What Terraform reads it from; a variable of the stack when left out. */
  readonly data?: DataType;
  readonly finds: (one: One, name: string) => AllFound;
}

/** Every type, as `type` calls it. */
export const kinds: { readonly [Type in LookUp['type']]: Kind<OfType<Type>> } = {
  parameter: { data: 'aws_ssm_parameter', finds: (one) => heldIn(one, 'insecure_value', byCommas) },
  'remote-state': { data: 'terraform_remote_state', finds: outputHeld },
  'workspace-output': { data: 'terraform_remote_state', finds: outputHeld },
  variable: { finds: (one, name) => heldIn(one, terraformName(name), distinct) },
  'kms-alias': { data: 'aws_kms_alias', finds: () => ({ '': found('kms-key-arn', 'target_key_arn') }) },
  'sns-topic': { data: 'aws_sns_topic', finds: () => ({ '': found('sns-topic-arn', 'arn') }) },
  secret: { data: 'aws_secretsmanager_secret', finds: ({ name }) => ({ '': named('secret-arn', name) }) },
  'msk-cluster': { data: 'aws_msk_cluster', finds: ({ name }) => clusterFound(name) },
  vpc: { data: 'aws_vpc', finds: () => ({ '': found('vpc-id', 'id') }) },
  subnets: { data: 'aws_subnets', finds: ({ count }) => ({ '': several('subnet-id', count) }) },
  'security-groups': {
    data: 'aws_security_groups',
    finds: ({ count }) => ({ '': several('security-group-id', count) }),
  },
};

/** What a look-up finds, by the names that it has behind its own. */
export function foundBy(one: LookUp, name: string): AllFound {
  return (kinds[one.type] as Kind<LookUp>).finds(one, name);
}

/** The data source of a look-up; undefined of a variable. */
export function dataOf({ type }: LookUp, name: string): DataAddress | undefined {
  const { data } = kinds[type];
  return data && dataAddress({ type: data, name: labelOf(name) });
}

/** The name of a data source: others of the stack have other ones. */
export const labelOf = (name: string): string => terraformName('lookup', name);

/** What is found of a look-up, as Terraform says it: all of a list. */
export function valueOf({ attribute, listed }: Found, data: DataAddress | 'self' | undefined): Text {
  const value = ref(data ?? 'var', attribute);
  return listed ? listed(value) : value;
}

/** One of a list. Sorted, so that no order of others is a change. */
export function valueAt(one: Found, data: DataAddress | undefined, index: number): Text {
  const value = valueOf(one, data);
  return one.count === undefined ? value : call('element', call('sort', value), index);
}

/** Where what is found is: what the look-up says of it, and else where the application is. */
export function placeOf(one: LookUp, home: Home): Home {
  const { accountId = home.accountId, region = home.region } = 'accountId' in one || 'region' in one ? one : {};
  return { ...home, accountId, region };
}

const found = (held: HeldValue, attribute: string): Found => ({ form: forms[held], port: 0, attribute });

const several = (held: HeldValue, count: number): Found => ({ ...found(held, 'ids'), count, listed: (value) => value });

/** An ARN with a name that the spec says: the rest of it nobody knows. */
function named(held: HeldValue, name: string): Found {
  const { form, ...others } = found(held, 'arn');
  return { ...others, form: { ...form, text: (place, marks, port) => form.text(place, { ...marks, name }, port) } };
}

function outputHeld(one: OfType<'remote-state' | 'workspace-output'>): AllFound {
  return heldIn(one, `outputs.${one.output}`, distinct);
}

type Holding = OfType<'parameter' | 'remote-state' | 'workspace-output' | 'variable'>;

function heldIn({ holds, count, port = 9092 }: Holding, attribute: string, listed: (value: Text) => Text): AllFound {
  return { '': { ...found(holds, attribute), port, ...(count !== undefined && { count, listed }) } };
}

const distinct = (value: Text): Text => call('distinct', value);
/** A StringList, without the blanks that people write after commas. */
const byCommas = (value: Text): Text => distinct(call('split', ',', call('replace', value, ' ', '')));

/**
 * Ports by the login. Source: MSK developer guide, "Port information"
 * (https://docs.aws.amazon.com/msk/latest/developerguide/port-info.html).
 */
const brokers: Readonly<Record<string, readonly [attribute: string, port: number]>> = {
  iam: ['bootstrap_brokers_sasl_iam', 9098],
  scram: ['bootstrap_brokers_sasl_scram', 9096],
  tls: ['bootstrap_brokers_tls', 9094],
  plaintext: ['bootstrap_brokers', 9092],
  'public.iam': ['bootstrap_brokers_public_sasl_iam', 9198],
  'public.scram': ['bootstrap_brokers_public_sasl_scram', 9196],
  'public.tls': ['bootstrap_brokers_public_tls', 9194],
};

function clusterFound(name: string): AllFound {
  const servers = Object.entries(brokers).map(([login, [attribute, port]]) => {
    const { form, ...others } = found('bootstrap-servers', attribute);
    const host = hostOf(name, login.startsWith('public'));
    return [`bootstrap.servers.${login}`, { ...others, port, form: { ...form, text: host } }] as const;
  });
  return { arn: named('msk-cluster-arn', name), ...Object.fromEntries(servers) };
}

/** As brokers are called: Region and cluster can be read in it. */
function hostOf(name: string, isPublic: boolean): Form['text'] {
  return ({ region, partition }, { digits }, port) => {
    const label = name.toLowerCase().replaceAll('-', '');
    const cluster = `${label}.${digits.slice(0, 8)}.c1.kafka.${region}.${dnsSuffixOf(partition)}`;
    return `b-1${isPublic ? '-public' : ''}.${cluster}:${port}`;
  };
}
