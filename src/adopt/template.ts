// A template of CloudFormation → what it asked for, in the arguments of Terraform's resources. What it does not say is
// not set here, and left alone.
import awsProvider from '../../generated/aws-provider.json';
import { arn, globalArn } from '../aws/arn';
import { memberAt, memberOf, own } from '../document/own';
import { asObject, isObject, listOf } from '../estate/shape';
import type { Path } from '../syntax/json-file';
import { shorten } from '../text/shorten';
import { mostProblems } from '../diagnostics/problem-list';
import type { ProviderSchema } from '../terraform/provider-schema';
import { keyed, withFirst, type Answer } from './answers';
import type { AdoptedType, Members, Note, Standing } from './described';
import {
  evaluate,
  evaluateWhole,
  evaluationOf,
  knownCondition,
  notKnown,
  referred,
  type Evaluation,
} from './intrinsics';
import type { Found } from './joined';
import type { Stack } from './stack-answers';
import { standInsFor, type StandIn } from './stand-ins';
import { templateApplication, templateLogGroup, templateRole } from './template-shape';
import { isScalar, translated, type Shape, type Tell } from './translate';
import { typed, withTexts } from './typed';

const schema = awsProvider as unknown as ProviderSchema;

/** What a template asks for. Each `was` is a logical id. */
export interface Template {
  readonly applications: readonly Standing[];
  /** What belongs to an application, by the ARN of its role. */
  readonly foundFor: (role: string | undefined) => Found;
  /** The logical ids of what gives an application its log. */
  readonly options: readonly string[];
  /** What stands in its applications for what is not known. */
  readonly standIns: readonly StandIn[];
}

/** What the answers have told: what the template says of that, nobody needs to understand. */
export type Settled = Readonly<Record<'application' | 'role' | 'inline' | 'attachments' | 'log', boolean>>;

interface Reading extends Evaluation {
  readonly stack: Stack;
  readonly standIns: StandIn[];
}

/** An inline policy; without a `standing` where its document is not known. */
interface Inline {
  readonly role: string;
  readonly name: string;
  readonly standing?: Standing;
}

const optionType = 'AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption';

/** @param notes takes what is not understood, once each */
export function readTemplate(answer: Answer, stack: Stack, settled: Settled, notes: Note[]): Template {
  const all: Reading = { ...evaluationOf(answer.value, stack, teller(answer, notes)), stack, standIns: [] };
  const reading = (about: keyof Settled): Reading => (settled[about] ? { ...all, tell: () => undefined } : all);
  if (memberOf(answer.value, 'Transform') !== undefined)
    all.tell(['Transform'], 'is a macro: aws cloudformation get-template --template-stage Processed tells its result');
  type Read<Result> = (all: Reading, id: string) => readonly Result[];
  const of = <Result>(about: keyof Settled, type: string, read: Read<Result>): Result[] =>
    idsOf(reading(about), type).flatMap((id) => read(reading(about), id));
  const inline = [
    ...of('inline', 'AWS::IAM::Role', inlineOf),
    ...['AWS::IAM::Policy', 'AWS::IAM::RolePolicy'].flatMap((type) => of('inline', type, policiesOf)),
  ];
  const managed = of('attachments', 'AWS::IAM::ManagedPolicy', attachmentsOf);
  const attachments = [...of('attachments', 'AWS::IAM::Role', attachedBy), ...managed];
  const roles = of('role', 'AWS::IAM::Role', roleOf);
  const groups = of('log', 'AWS::Logs::LogGroup', groupOf);
  const streams = of('log', 'AWS::Logs::LogStream', streamOf);
  return {
    applications: of('application', 'AWS::KinesisAnalyticsV2::Application', applicationOf),
    options: idsOf(reading('application'), optionType),
    standIns: all.standIns,
    foundFor: (role) => {
      const name = role?.slice(role.lastIndexOf('/') + 1);
      const mine = inline.filter((one) => one.role === name);
      return {
        ...{ roles, groups, streams },
        policies: mine.flatMap(({ standing }) => standing ?? []),
        attachments: attachments.filter(({ attributes }) => attributes['role'] === name),
        inline: mine.map((one) => one.name),
        told: { attachments: true, inline: true },
      };
    },
  };
}

/** The same is told once, however often it is asked for; and of very much that is not understood the first of it. */
function teller({ place }: Answer, notes: Note[]): Tell {
  const said = new Set<string>();
  return (path, words) => {
    const text = `${placeText(path)} ${words}`;
    if (said.has(text) || said.size > mostProblems) return;
    said.add(text);
    const isLast = said.size > mostProblems;
    notes.push({ kind: 'not understood', text: isLast ? 'and more of the template' : text, location: place(path) });
  };
}

/** Every step of it, so that it names the key in whatever depth. */
export function placeText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${shorten(step)}`))
    .join('')
    .replace(/^[.]/, '');
}

/** The logical ids of a type, without those whose condition does not hold. */
function idsOf(all: Reading, type: string): string[] {
  const resources = memberOf(all.template, 'Resources');
  return Object.keys(isObject(resources) ? resources : {}).filter((id) => {
    const one = memberOf(resources, id);
    if (memberOf(one, 'Type') !== type) return false;
    const condition = memberOf(one, 'Condition');
    return condition === undefined || knownCondition(all, String(condition), ['Resources', id]) === true;
  });
}

const propertiesAt = (id: string): Path => ['Resources', id, 'Properties'];

/** A property as it comes out; undefined for what is not there or not known. */
function property(all: Reading, id: string, name: string, isWhole = false): unknown {
  return valueAt(all, [...propertiesAt(id), name], isWhole);
}

function valueAt(all: Reading, path: Path, isWhole = false): unknown {
  const node = memberAt(all.template, path.map(String));
  const value = node === undefined ? undefined : (isWhole ? evaluateWhole : evaluate)(all, node, path);
  return typeof value === 'symbol' ? undefined : value;
}

function textOf(all: Reading, id: string, name: string): string | undefined {
  const value = property(all, id, name);
  return isScalar(value) ? String(value) : undefined;
}

/** What Ref returns, where it is known. */
function refOf(all: Reading, id: string): string | undefined {
  const name = referred(all, id, ['Resources', id]);
  return typeof name === 'string' ? name : undefined;
}

/**
 * The arguments that the properties set. Of an application something stands for what is not known; whatever else has a
 * part that is not known is undefined, for it would be taken out of what stands.
 */
function argumentsOf(all: Reading, id: string, type: AdoptedType, shape: Shape): Members | undefined {
  const path = propertiesAt(id);
  const properties = Object.entries(asObject(memberAt(all.template, path.map(String))));
  const settings = Object.fromEntries(properties.filter(([name]) => own(shape, name) !== null));
  const isApplication = type === 'aws_kinesisanalyticsv2_application';
  const value = isApplication
    ? evaluate({ ...all, standIn: standInsFor(all.standIns) }, settings, path)
    : evaluateWhole(all, settings, path);
  if (value === notKnown) return undefined;
  const read = translated(withTexts(value), shape, path, all.tell);
  const block = own(schema.resources, type);
  const first = isApplication ? withFirst(read) : read;
  return block ? { ...first, ...typed(first, block, path, all.tell) } : first;
}

/** CloudFormation gives the tags of a stack to all that it has. */
function tagsFor(all: Reading, id: string): Pick<Standing, 'silent'> & { readonly tags?: Members } {
  if (!all.stack.tags) return { silent: ['tags'] };
  const isSaid = memberAt(all.template, [...propertiesAt(id), 'Tags'].map(String)) !== undefined;
  const tags = property(all, id, 'Tags', true);
  if (isSaid && tags === undefined) return { silent: ['tags'] };
  const own = keyed(listOf(tags), 'Key', 'Value');
  return { silent: [], tags: { ...all.stack.tags, ...own } };
}

function standing(
  all: Reading,
  id: string,
  type: AdoptedType,
  { id: importId, ...attributes }: Members & { readonly id: string },
): Standing {
  const { silent, tags } = tagsFor(all, id);
  return { type, id: importId, attributes: { ...attributes, id: importId, ...(tags && { tags }) }, silent, was: id };
}

function applicationOf(all: Reading, id: string): Standing[] {
  const name = refOf(all, id);
  if (name === undefined) return [];
  const type = 'aws_kinesisanalyticsv2_application';
  const options = idsOf(all, optionType).filter((one) => textOf(all, one, 'ApplicationName') === name);
  const [stream] = options.map((one) => memberOf(property(all, one, 'CloudWatchLoggingOption'), 'LogStreamARN'));
  const own = arn(all.home, 'kinesisanalytics', `application/${name}`);
  const log = typeof stream === 'string' && { cloudwatch_logging_options: { log_stream_arn: stream } };
  return [
    standing(all, id, type, {
      // What nobody says is STREAMING. Source: API_CreateApplication, ApplicationMode.
      ...{ application_mode: 'STREAMING', ...argumentsOf(all, id, type, templateApplication) },
      ...{ ...log, name, arn: own, id: own },
    }),
  ];
}

function roleOf(all: Reading, id: string): Standing[] {
  const [name, trust] = [refOf(all, id), property(all, id, 'AssumeRolePolicyDocument', true)];
  if (name === undefined || trust === undefined) return [];
  const path = textOf(all, id, 'Path') ?? '/';
  const read = argumentsOf(all, id, 'aws_iam_role', templateRole);
  if (!read) return [];
  return [
    standing(all, id, 'aws_iam_role', {
      ...{ path, ...read },
      ...{ name, id: name, arn: globalArn(all.home, 'iam', `role${path}${name}`) },
      assume_role_policy: JSON.stringify(trust),
    }),
  ];
}

function inlineOf(all: Reading, id: string): Inline[] {
  const role = refOf(all, id);
  const path = [...propertiesAt(id), 'Policies'];
  const policies = memberAt(all.template, path.map(String));
  if (role === undefined || policies === undefined) return [];
  // What is no list, or a policy that is there under a condition, is made by a function.
  const isPlain = Array.isArray(policies) && policies.every((one) => memberOf(one, 'PolicyName') !== undefined);
  const known = isPlain ? policies : valueAt(all, path, true);
  if (!Array.isArray(known)) return [{ role, name: 'not known' }];
  return known.map((one, at) => {
    const of = (name: string): unknown => (isPlain ? valueAt(all, [...path, at, name], true) : memberOf(one, name));
    return inlinePolicy(role, of('PolicyName'), of('PolicyDocument'));
  });
}

/** A policy with a name of its own, of one role or of several. */
function policiesOf(all: Reading, id: string): Inline[] {
  const roles = [property(all, id, 'RoleName') ?? property(all, id, 'Roles')].flat();
  const [name, document] = [textOf(all, id, 'PolicyName'), property(all, id, 'PolicyDocument', true)];
  return roles.filter(isScalar).map((role) => inlinePolicy(String(role), name, document, id));
}

function inlinePolicy(role: string, name: unknown, document: unknown, was?: string): Inline {
  if (typeof name !== 'string' || !isObject(document)) return { role, name: String(name) };
  const attributes = { id: `${role}:${name}`, role, name, policy: JSON.stringify(document) };
  const type = 'aws_iam_role_policy';
  return { role, name, standing: { type, id: attributes.id, attributes, silent: [], ...(was && { was }) } };
}

function attachedBy(all: Reading, id: string): Standing[] {
  const role = refOf(all, id);
  if (role === undefined) return [];
  return listOf(property(all, id, 'ManagedPolicyArns')).flatMap((policy) => attachment(role, policy));
}

function attachmentsOf(all: Reading, id: string): Standing[] {
  const roles = listOf(property(all, id, 'Roles'));
  if (roles.length === 0) return [];
  const policy = refOf(all, id);
  return roles.flatMap((role) => attachment(String(role), policy));
}

function attachment(role: string, policy: unknown): Standing[] {
  if (typeof policy !== 'string') return [];
  const attributes = { role, policy_arn: policy };
  return [{ type: 'aws_iam_role_policy_attachment', id: policy, attributes, silent: [] }];
}

function groupOf(all: Reading, id: string): Standing[] {
  const name = refOf(all, id);
  if (name === undefined) return [];
  const type = 'aws_cloudwatch_log_group';
  const read = argumentsOf(all, id, type, templateLogGroup);
  if (!read) return [];
  // What has no retention keeps its records for ever, for which Terraform says 0.
  const settings = { retention_in_days: 0, ...read };
  return [standing(all, id, type, { ...settings, name, id: name, arn: arn(all.home, 'logs', `log-group:${name}`) })];
}

function streamOf(all: Reading, id: string): Standing[] {
  const [name, group] = [refOf(all, id), textOf(all, id, 'LogGroupName')];
  if (name === undefined || group === undefined) return [];
  const attributes = { log_group_name: group, name, id: name };
  const own = arn(all.home, 'logs', `log-group:${group}:log-stream:${name}`);
  return [
    {
      ...{ type: 'aws_cloudwatch_log_stream', id: `${group}:${name}`, silent: [], was: id },
      attributes: { ...attributes, arn: own },
    },
  ];
}
