// Answers of the AWS CLI → what they describe. Which answer a file holds is known by its keys, not by its name.
import { memberAt, memberOf } from '../document/own';
import { listOf } from '../estate/shape';
import { pathText, type Path, type Placer } from '../syntax/json-file';
import { applicationDetail, logGroupShape, roleShape } from './application-shape';
import type { Described, Members, Note, Refused, Standing } from './described';
import { groupOfStream, textOf } from './described';
import { joined, type Found } from './joined';
import { translated } from './translate';

/** A file whose JSON was read. */
export interface Answer {
  readonly value: unknown;
  readonly place: Placer;
}

/** The commands whose answers are read, by a key that no other of them has. */
export const answerKinds = {
  ApplicationDetail: 'kinesisanalyticsv2 describe-application',
  Role: 'iam get-role',
  PolicyNames: 'iam list-role-policies',
  PolicyDocument: 'iam get-role-policy',
  AttachedPolicies: 'iam list-attached-role-policies',
  logGroups: 'logs describe-log-groups',
  logStreams: 'logs describe-log-streams',
  Tags: 'kinesisanalyticsv2 list-tags-for-resource',
  tags: 'logs list-tags-for-resource',
  Stacks: 'cloudformation describe-stacks',
  StackResources: 'cloudformation describe-stack-resources',
  StackResourceSummaries: 'cloudformation list-stack-resources',
} as const;

type AnswerKind = keyof typeof answerKinds;

const order = Object.keys(answerKinds) as readonly AnswerKind[];

/** The kind of an answer; undefined for what is none that is known. */
export function answerKindOf(value: unknown): AnswerKind | undefined {
  return order.find((key) => memberOf(value, key) !== undefined);
}

/** What was told of whatever applications. */
export interface Told {
  readonly applications: readonly Standing[];
  readonly found: Found;
}

/** All files together: each says something of the one application. */
export function describedByAnswers(answers: readonly Answer[], wanted?: string): Described | Refused {
  const notes: Note[] = [];
  const { applications, found } = toldBy(answers, notes);
  const chosen = chooseOne(applications, wanted);
  return 'refused' in chosen ? chosen : joined(chosen, found, notes);
}

/** @param notes takes what is not understood */
export function toldBy(answers: readonly Answer[], notes: Note[]): Told {
  const of = (kind: AnswerKind): readonly Answer[] => answers.filter(({ value }) => answerKindOf(value) === kind);
  const applications = of('ApplicationDetail').map((one) => applicationIn(one, tagsOf(of('Tags')), notes));
  const found: Found = {
    roles: of('Role').flatMap((one) => roleIn(one, notes)),
    policies: of('PolicyDocument').flatMap(policyIn),
    attachments: of('AttachedPolicies').flatMap(attachedIn),
    groups: of('logGroups').flatMap((one) => groupsIn(one, tagsOfGroup(of('tags')), notes)),
    streams: of('logStreams').flatMap(streamsIn),
    inline: of('PolicyNames').flatMap(({ value }) => listOf(memberOf(value, 'PolicyNames')).map(String)),
    told: { attachments: of('AttachedPolicies').length > 0, inline: of('PolicyNames').length > 0 },
  };
  return { applications, found };
}

/** The application that is meant. */
export function chooseOne(all: readonly Standing[], wanted: string | undefined): Standing | Refused {
  const names = all.map((one) => String(textOf(one, 'name')));
  const meant = wanted === undefined ? all : all.filter((_, at) => names[at] === wanted);
  const [first, ...others] = meant;
  if (first && others.length === 0) return first;
  const there = names.length === 0 ? 'none is described' : `described are ${[...new Set(names)].sort().join(', ')}`;
  if (first)
    return {
      why: 'none',
      refused: 'several applications are described',
      help: `choose one with --application: ${there}`,
    };
  const sought = wanted === undefined ? 'no application is described' : `there is no application "${wanted}"`;
  const help = wanted === undefined ? `give the answer of aws ${answerKinds.ApplicationDetail}` : there;
  return { why: 'none', refused: sought, help };
}

function teller({ place }: Answer, notes: Note[]): (path: Path, words: string) => void {
  return (path, words) =>
    void notes.push({ kind: 'not understood', text: `${pathText(path)} ${words}`, location: place(path) });
}

function applicationIn(answer: Answer, tags: Members | undefined, notes: Note[]): Standing {
  const path = ['ApplicationDetail'];
  const read = translated(memberAt(answer.value, path), applicationDetail, path, teller(answer, notes));
  // What has no ARN is refused afterwards.
  const arn = String(read['arn']);
  return {
    type: 'aws_kinesisanalyticsv2_application',
    id: arn,
    attributes: { ...withFirst(read), id: arn, ...(tags && { tags }) },
    silent: tags ? [] : ['tags'],
  };
}

/** The API has lists where an application has one at most, which is a block of Terraform's. */
export function withFirst(read: Members): Members {
  const [log] = listOf(read['cloudwatch_logging_options']);
  const configuration = read['application_configuration'];
  const [vpc] = listOf(memberOf(configuration, 'vpc_configuration'));
  const { vpc_configuration: _, ...others } = { ...(configuration as Members) } as Record<string, unknown>;
  return {
    ...read,
    ...(log !== undefined && { cloudwatch_logging_options: log }),
    application_configuration: { ...others, ...(vpc !== undefined && { vpc_configuration: vpc }) },
  };
}

/** Also IAM has an answer with this key: it says whether it is cut. */
function tagsOf(answers: readonly Answer[]): Members | undefined {
  const [one] = answers.filter(({ value }) => memberOf(value, 'IsTruncated') === undefined);
  return one && keyed(listOf(memberOf(one.value, 'Tags')), 'Key', 'Value');
}

function tagsOfGroup([one]: readonly Answer[]): Members | undefined {
  const tags = memberOf(one?.value, 'tags');
  return typeof tags === 'object' && tags !== null ? (tags as Members) : undefined;
}

const emptyTag = '';

/** Tags that begin with `aws:` are the service's own, and nobody can set them. */
export function keyed(list: readonly unknown[], key: string, value: string): Members {
  const all = list.flatMap((tag) => {
    const [name, text] = [memberOf(tag, key), memberOf(tag, value)];
    // A tag may have a name alone.
    return typeof name === 'string' ? [[name, typeof text === 'string' ? text : emptyTag] as const] : [];
  });
  return Object.fromEntries(all.filter(([name]) => !name.startsWith('aws:')));
}

function roleIn(answer: Answer, notes: Note[]): Standing[] {
  const role = memberOf(answer.value, 'Role');
  const { boundary, tags, ...read } = translated(role, roleShape, ['Role'], teller(answer, notes));
  const boundaryArn = memberOf(boundary, 'arn');
  const [id, trust] = [read['name'], memberOf(role, 'AssumeRolePolicyDocument')];
  if (typeof id !== 'string' || trust === undefined) return [];
  const attributes = {
    ...read,
    id,
    assume_role_policy: JSON.stringify(trust),
    ...(boundaryArn !== undefined && { permissions_boundary: boundaryArn }),
    tags: keyed(listOf(tags), 'key', 'value'),
  };
  return [{ type: 'aws_iam_role', id, attributes, silent: [] }];
}

function policyIn({ value }: Answer): Standing[] {
  const [role, name, document] = ['RoleName', 'PolicyName', 'PolicyDocument'].map((key) => memberOf(value, key));
  if (typeof role !== 'string' || typeof name !== 'string' || typeof document !== 'object') return [];
  const attributes = { id: `${role}:${name}`, role, name, policy: JSON.stringify(document) };
  return [{ type: 'aws_iam_role_policy', id: attributes.id, attributes, silent: [] }];
}

/** Of which role it is the answer does not say: `joined` does, and makes the id of it. */
function attachedIn({ value }: Answer): Standing[] {
  return listOf(memberOf(value, 'AttachedPolicies')).flatMap((one) => {
    const arn = memberOf(one, 'PolicyArn');
    if (typeof arn !== 'string') return [];
    return [{ type: 'aws_iam_role_policy_attachment', id: arn, attributes: { policy_arn: arn }, silent: [] }];
  });
}

function groupsIn(answer: Answer, tags: Members | undefined, notes: Note[]): Standing[] {
  return listOf(memberOf(answer.value, 'logGroups')).flatMap((one, at) => {
    const read = translated(one, logGroupShape, ['logGroups', at], teller(answer, notes));
    const id = read['name'];
    if (typeof id !== 'string') return [];
    // What has no retention keeps its records for ever, for which Terraform says 0.
    const attributes = { retention_in_days: 0, ...read, id, ...(tags && { tags }) };
    return [{ type: 'aws_cloudwatch_log_group', id, attributes, silent: tags ? [] : ['tags'] }];
  });
}

function streamsIn({ value }: Answer): Standing[] {
  return listOf(memberOf(value, 'logStreams')).flatMap((one) => {
    const [arn, name] = ['arn', 'logStreamName'].map((key) => memberOf(one, key));
    const group = groupOfStream(arn);
    if (typeof name !== 'string' || group === undefined) return [];
    const attributes = { arn, name, log_group_name: group, id: name };
    return [{ type: 'aws_cloudwatch_log_stream', id: `${group}:${name}`, attributes, silent: [] }];
  });
}
