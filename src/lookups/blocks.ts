// What Terraform reads of a look-up: a data source, or a variable of the stack. Each refuses in words what it does not
// expect: a value of another form, or another number of them.
import type { LookUp, RemoteState, WorkspaceOutputLookUp } from '../../generated/application';
import type { Home } from '../aws/arn';
import { terraformName } from '../aws/naming';
import { bucketBackend, workspaceBackend, type DataArguments } from '../terraform/data-types';
import { lookup, type AnyLookup, type Postcondition } from '../terraform/lookup';
import type { ProviderAlias } from '../terraform/provider-alias';
import type { Variable } from '../terraform/variable';
import { call, ref, type Text } from '../terraform/value';
import { foundBy, labelOf, placeOf, valueOf, type Found } from './found';

/** What is said of a look-up in the spec, and which of its facts something asks for. */
export interface AskedLookup {
  readonly name: string;
  readonly lookup: LookUp;
  readonly facts: ReadonlySet<string>;
}

/** What stands in the configuration of a stack. */
export interface Blocks {
  readonly lookups: readonly AnyLookup[];
  readonly variables: readonly Variable[];
  readonly providers: readonly ProviderAlias[];
}

export function blocksOf(asked: AskedLookup, home: Home): Blocks {
  const { lookup: one, name } = asked;
  if (one.type === 'variable') return { lookups: [], variables: [variableOf(asked, one, home)], providers: [] };
  const alias = aliasOf(one, name, home);
  const data = sourceOf(asked, one, home);
  const lookups = [alias ? { ...data, provider: alias.name } : data] as readonly AnyLookup[];
  return { lookups, variables: [], providers: alias ? [alias] : [] };
}

/** Another account, Region or role is another provider. */
function aliasOf(one: LookUp, name: string, home: Home): ProviderAlias | undefined {
  const isApart = one.type === 'kms-alias' || one.type === 'sns-topic' || one.type === 'secret';
  if (!isApart && one.type !== 'msk-cluster') return undefined;
  const { region, accountId } = placeOf(one, home);
  if (region === home.region && accountId === home.accountId && one.role === undefined) return undefined;
  return { name: labelOf(name), region, accountId, ...(one.role !== undefined && { role: one.role }) };
}

type Sourced = Exclude<LookUp, { readonly type: 'variable' }>;

function sourceOf(asked: AskedLookup, one: Sourced, home: Home): AnyLookup {
  const label = labelOf(asked.name);
  const conditions = conditionsOf(asked, home, 'self').map(([condition, error_message]): Postcondition => ({
    condition,
    error_message,
  }));
  switch (one.type) {
    case 'parameter':
      return lookup('aws_ssm_parameter', label, { name: one.name, with_decryption: false }, [
        inClear(asked.name),
        ...conditions,
      ]);
    case 'remote-state':
      return lookup('terraform_remote_state', label, inBucket(one.state, home), conditions);
    case 'workspace-output':
      return lookup('terraform_remote_state', label, inWorkspace(one), conditions);
    case 'kms-alias':
      return lookup('aws_kms_alias', label, { name: one.alias }, conditions);
    case 'sns-topic':
      return lookup('aws_sns_topic', label, { name: one.name }, conditions);
    case 'secret':
      return lookup('aws_secretsmanager_secret', label, { name: one.name }, conditions);
    case 'msk-cluster':
      return lookup('aws_msk_cluster', label, { cluster_name: one.name }, conditions);
    case 'vpc':
      return lookup('aws_vpc', label, { tags: { ...one.tags } }, conditions);
    case 'subnets':
      return lookup('aws_subnets', label, { ...inVpc(one.vpc), tags: { ...one.tags } }, conditions);
    case 'security-groups':
      return lookup('aws_security_groups', label, { ...inVpc(one.vpc), tags: { ...one.tags } }, conditions);
  }
}

type State = DataArguments['terraform_remote_state'];

function inBucket({ bucket, key, region, role }: RemoteState, home: Home): State {
  const assumed = role === undefined ? {} : { assume_role: { role_arn: role } };
  return { backend: bucketBackend, config: { bucket, key, region: region ?? home.region, ...assumed } };
}

function inWorkspace({ organization, workspace, hostname }: WorkspaceOutputLookUp): State {
  const host = hostname === undefined ? {} : { hostname };
  return { backend: workspaceBackend, config: { organization, workspaces: { name: workspace }, ...host } };
}

function inVpc(vpc: string | undefined): { readonly filter?: readonly { name: string; values: readonly string[] }[] } {
  return vpc === undefined ? {} : { filter: [{ name: 'vpc-id', values: [vpc] }] };
}

/** What is in a state can be read there: of a SecureString not even the ciphertext is taken for a value. */
function inClear(name: string): Postcondition {
  const error_message =
    `The look-up "${name}" of the spec finds a SecureString, which would get into the state of Terraform. ` +
    'Store the id or ARN as a String; look up a secret by its name, with "type: secret".';
  return { condition: call('can', call('regex', '^String(List)?$', ref('self', 'type'))), error_message };
}

function variableOf(asked: AskedLookup, one: Extract<LookUp, { type: 'variable' }>, home: Home): Variable {
  const { description, default: usual, count } = one;
  const validation = conditionsOf(asked, home, undefined);
  return {
    name: terraformName(asked.name),
    type: count === undefined ? 'string' : 'list(string)',
    ...(description !== undefined && { description }),
    ...(usual !== undefined && { default: count === undefined ? usual : usual.split(',') }),
    validation: validation.map(([condition, error_message]) => ({ condition, error_message })),
  };
}

type Condition = readonly [condition: Postcondition['condition'], message: string];

/** Of each fact that something asks for. */
function conditionsOf({ name, lookup: one, facts }: AskedLookup, home: Home, self: 'self' | undefined): Condition[] {
  const place = placeOf(one, home);
  return Object.entries(foundBy(one, name)).flatMap(([fact, found]): Condition[] => {
    if (!facts.has(fact)) return [];
    const value = valueOf(found, self);
    const condition = call(
      'can',
      call('regex', patternOf(found, place), found.count === undefined ? value : all(value)),
    );
    return [[condition, `The look-up "${name}" of the spec must find ${expected(found, place)}.`]];
  });
}

const all = (list: Text): Text => call('join', ',', list);

/** Of a whole value: of a list with commas between its values. */
export function patternOf({ form, port, count }: Found, place: Home): string {
  const one = form.pattern(place, port);
  return count === undefined ? `^${one}$` : `^${one}(,${one}){${count - 1}}$`;
}

/** `the ARN of an SNS topic in eu-west-1 of account 111122223333`. */
export function expected({ form, count, port }: Found, place: Home): string {
  const noun = form.noun(place, port);
  if (count === undefined) return noun;
  return count === 1 ? `a list of one value, which is ${noun}` : `${count} different values, each of them ${noun}`;
}
