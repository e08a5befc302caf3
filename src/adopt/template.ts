// A template of CloudFormation → what it asked for, in the arguments of Terraform's resources. What it does not say is
// not set here, and left alone.
import awsProvider from '../../generated/aws-provider.json';
import { arn, globalArn } from '../aws/arn';
import { memberAt, memberOf, own } from '../document/own';
import { isObject, listOf } from '../estate/shape';
import { pathText, type Path } from '../syntax/json-file';
import { mostProblems } from '../diagnostics/problem-list';
import type { ProviderSchema } from '../terraform/provider-schema';
import { keyed, withFirst, type Answer } from './answers';
import type { AdoptedType, Members, Note, Standing } from './described';
import { conditionHolds, evaluate, evaluateWhole, evaluationOf, referred, type Evaluation } from './intrinsics';
import type { Found } from './joined';
import type { Stack } from './stack-answers';
import { templateApplication, templateLogGroup, templateRole } from './template-shape';
import { isScalar, translated, type Shape, type Tell } from './translate';
import { typed } from './typed';

const schema = awsProvider as unknown as ProviderSchema;

/** What a template asks for. Each `was` is a logical id. */
export interface Template {
  readonly applications: readonly Standing[];
  /** What belongs to an application, by the ARN of its role. */
  readonly foundFor: (role: string | undefined) => Found;
  /** The logical ids of what gives an application its log. */
  readonly options: readonly string[];
}

interface Reading extends Evaluation {
  readonly stack: Stack;
}

/** An inline policy; without a `standing` where its document is not known. */
interface Inline {
  readonly role: string;
  readonly name: string;
  readonly standing?: Standing;
}

const optionType = 'AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption';

/** @param notes takes what is not understood, once each */
export function readTemplate(answer: Answer, stack: Stack, notes: Note[]): Template {
  const all: Reading = { ...evaluationOf(answer.value, stack, teller(answer, notes)), stack };
  if (memberOf(answer.value, 'Transform') !== undefined)
    all.tell(['Transform'], 'is a macro: aws cloudformation get-template --template-stage Processed tells its result');
  const of = <Result>(type: string, read: (all: Reading, id: string) => readonly Result[]): Result[] =>
    idsOf(all, type).flatMap((id) => read(all, id));
  const inline = [
    ...of('AWS::IAM::Role', inlineOf),
    ...['AWS::IAM::Policy', 'AWS::IAM::RolePolicy'].flatMap((type) => of(type, policiesOf)),
  ];
  const attachments = [...of('AWS::IAM::Role', attachedBy), ...of('AWS::IAM::ManagedPolicy', attachmentsOf)];
  const roles = of('AWS::IAM::Role', roleOf);
  const [groups, streams] = [of('AWS::Logs::LogGroup', groupOf), of('AWS::Logs::LogStream', streamOf)];
  return {
    applications: of('AWS::KinesisAnalyticsV2::Application', applicationOf),
    options: idsOf(all, optionType),
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
    const text = `${pathText(path)} ${words}`;
    if (said.has(text) || said.size > mostProblems) return;
    said.add(text);
    const isLast = said.size > mostProblems;
    notes.push({ kind: 'not understood', text: isLast ? 'and more of the template' : text, location: place(path) });
  };
}

/** The logical ids of a type, without those whose condition does not hold. */
function idsOf(all: Reading, type: string): string[] {
  const resources = memberOf(all.template, 'Resources');
  return Object.keys(isObject(resources) ? resources : {}).filter((id) => {
    const one = memberOf(resources, id);
    const condition = memberOf(one, 'Condition');
    const isThere = condition === undefined || conditionHolds(all, String(condition), ['Resources', id]) === true;
    return memberOf(one, 'Type') === type && isThere;
  });
}

const propertiesAt = (id: string): Path => ['Resources', id, 'Properties'];

/** A property as it comes out; undefined for what is not there or not known. */
function property(all: Reading, id: string, name: string, isWhole = false): unknown {
  const path = [...propertiesAt(id), name];
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

/** The arguments that the properties set. */
function argumentsOf(all: Reading, id: string, type: AdoptedType, shape: Shape): Members {
  const path = propertiesAt(id);
  const properties = memberAt(all.template, path.map(String));
  const value = properties === undefined ? {} : evaluate(all, properties, path);
  const read = translated(withTexts(value), shape, path, all.tell);
  const block = own(schema.resources, type);
  const first = type === 'aws_kinesisanalyticsv2_application' ? withFirst(read) : read;
  return block ? { ...first, ...typed(first, block, path, all.tell) } : first;
}

/** A map of properties holds texts: CloudFormation writes numbers and switches out. */
function withTexts(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withTexts(one));
  if (isMap && isScalar(value)) return String(value);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, withTexts(member, isMap || key === 'PropertyMap')]),
  );
}

/** CloudFormation gives the tags of a stack to all that it has. */
function tagsFor(all: Reading, id: string): Pick<Standing, 'silent'> & { readonly tags?: Members } {
  if (!all.stack.tags) return { silent: ['tags'] };
  const own = keyed(listOf(property(all, id, 'Tags')), 'Key', 'Value');
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
  return [
    standing(all, id, 'aws_iam_role', {
      ...{ path, ...argumentsOf(all, id, 'aws_iam_role', templateRole) },
      ...{ name, id: name, arn: globalArn(all.home, 'iam', `role${path}${name}`) },
      assume_role_policy: JSON.stringify(trust),
    }),
  ];
}

function inlineOf(all: Reading, id: string): Inline[] {
  const role = refOf(all, id);
  const policies = property(all, id, 'Policies', true);
  const isSaid = memberAt(all.template, [...propertiesAt(id), 'Policies'].map(String)) !== undefined;
  if (role === undefined) return [];
  if (!Array.isArray(policies)) return isSaid ? [{ role, name: 'not known' }] : [];
  return policies.map((one) => inlinePolicy(role, memberOf(one, 'PolicyName'), memberOf(one, 'PolicyDocument')));
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
  // What has no retention keeps its records for ever, for which Terraform says 0.
  const read = { retention_in_days: 0, ...argumentsOf(all, id, type, templateLogGroup) };
  return [standing(all, id, type, { ...read, name, id: name, arn: arn(all.home, 'logs', `log-group:${name}`) })];
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
