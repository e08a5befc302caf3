// A template of CloudFormation beside answers of the AWS CLI → what they describe. The template says what was asked
// for, and the answers what stands: where both say something, the answers win, and what differs is told.
import { memberAt, memberOf } from '../document/own';
import { asObject } from '../estate/shape';
import { chooseOne, toldBy, type Answer, type Told } from './answers';
import { textOf, type AdoptedType, type Described, type Note, type Refused, type Standing } from './described';
import { driftOf } from './drift';
import { joined, type Found } from './joined';
import { codePlace } from './spec-of';
import { stackOf, type Stack } from './stack-answers';
import { standInsIn, type StandIn } from './stand-ins';
import { placeText, readTemplate, type Settled, type Template } from './template';

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html. */
const mostResources = 500;

/** Whether what a file holds is a template. */
export function isTemplate(value: unknown): boolean {
  return memberOf(value, 'Resources') !== undefined;
}

export function describedByTemplate(answer: Answer, answers: readonly Answer[], wanted?: string): Described | Refused {
  const early: Note[] = [];
  const told = toldBy(answers, early);
  const values = answers.map(({ value }) => value);
  const stack = stackOf(answer.value, values, told.applications[0]?.id);
  if ('refused' in stack) return stack;
  const count = Object.keys(asObject(memberOf(answer.value, 'Resources'))).length;
  if (count > mostResources)
    return { why: 'none', refused: `the template has ${count} resources, and CloudFormation takes ${mostResources}` };
  const template = readTemplate(answer, stack, settledBy(told), early);
  const isDescribed = told.applications.length > 0;
  const chosen = chooseOne(isDescribed ? told.applications : template.applications, wanted);
  if ('refused' in chosen) return isDescribed ? chosen : unnamed(chosen, template, answer);
  const missing = isDescribed ? undefined : whyTooLittle(chosen);
  if (missing) return missing;
  const asked = template.foundFor(textOf(chosen, 'service_execution_role'));
  const described = joined(chosen, together(told.found, asked), early);
  if ('refused' in described) return described;
  const whole = [...template.applications, ...asked.roles, ...asked.policies, ...asked.groups, ...asked.streams];
  const more = [
    ...untold(described, whole, stack),
    ...taken(described).flatMap((one) => drifted(one, whole, answer, template.standIns)),
    ...release(described, whole, template, stack),
  ];
  const standIns = standInsIn(JSON.stringify(described.application.attributes), template.standIns);
  const notes = [...described.notes, ...standIns.map((one) => standsFor(one, answer)), ...more];
  return { ...described, standIns, notes };
}

function settledBy({ applications, found }: Told): Settled {
  return {
    application: applications.length > 0,
    role: found.roles.length > 0,
    inline: found.told.inline,
    attachments: found.told.attachments,
    log: found.groups.length > 0 && found.streams.length > 0,
  };
}

function standsFor({ variable, path }: StandIn, { place }: Answer): Note {
  const text =
    `${placeText(path)} would be taken from the job, so \${env.${variable}} stands for it in the spec: ` +
    'aws kinesisanalyticsv2 describe-application tells it';
  return { kind: 'not understood', text, location: place(path) };
}

/** CloudFormation has chosen the name of an application that is there. */
function unnamed(chosen: Refused, { applications }: Template, { value }: Answer): Refused {
  const types = Object.values(asObject(memberOf(value, 'Resources'))).map((one) => memberOf(one, 'Type'));
  if (applications.length > 0 || !types.includes('AWS::KinesisAnalyticsV2::Application')) return chosen;
  const help = 'give the answer of aws cloudformation describe-stack-resources --stack-name NAME as well';
  return { why: 'none', refused: 'CloudFormation chose the name of the application', help };
}

/** What no spec can do without. */
function whyTooLittle(application: Standing): Refused | undefined {
  const needed: readonly (readonly [what: string, value: unknown])[] = [
    ['its runtime', textOf(application, 'runtime_environment')],
    ['its execution role', textOf(application, 'service_execution_role')],
    ['where its code is', memberAt(application.attributes, [...codePlace, 'bucket_arn'])],
    ['where its code is', memberAt(application.attributes, [...codePlace, 'file_key'])],
  ];
  const [what] = needed.find(([, value]) => value === undefined) ?? [];
  if (what === undefined) return undefined;
  const help =
    'give the answer of aws kinesisanalyticsv2 describe-application as well, or those of aws cloudformation ' +
    'describe-stacks and describe-stack-resources';
  return { why: 'none', refused: `the template does not say ${what}`, help };
}

/** What was described, and of what was not, what the template asks for. */
function together(told: Found, asked: Found): Found {
  const both = (name: 'roles' | 'groups' | 'streams'): Standing[] => [...told[name], ...asked[name]];
  const inline = told.told.inline ? told : asked;
  return {
    ...{ roles: both('roles'), groups: both('groups'), streams: both('streams') },
    policies: told.told.inline ? told.policies : firstOfEach([...told.policies, ...asked.policies]),
    inline: inline.inline,
    attachments: (told.told.attachments ? told : asked).attachments,
    told: { attachments: true, inline: true },
  };
}

function firstOfEach(all: readonly Standing[]): Standing[] {
  return all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);
}

function taken({ application, role, log }: Described): Standing[] {
  return [application, role?.itself, role?.policy, log?.group, log?.stream].flatMap((one) => one ?? []);
}

/** The command that tells what stands of a type. */
const commands: Readonly<Partial<Record<AdoptedType, string>>> = {
  aws_kinesisanalyticsv2_application: 'kinesisanalyticsv2 describe-application',
  aws_iam_role: 'iam get-role',
  aws_iam_role_policy: 'iam get-role-policy',
  aws_cloudwatch_log_group: 'logs describe-log-groups',
};

/** What is taken from the template alone. */
function untold(described: Described, asked: readonly Standing[], { isTold }: Stack): Note[] {
  const note = (text: string): Note => ({ kind: 'not described', text });
  const alone = taken(described).filter((one) => asked.includes(one));
  return [
    ...alone.flatMap(({ type, id }) => {
      const command = commands[type];
      return command === undefined ? [] : [note(`what stands of ${id}: aws ${command} tells it`)];
    }),
    ...(alone.includes(described.application) ? [note('whether the job runs: the spec starts none')] : []),
    ...(alone.length > 0 && !isTold
      ? [note('the parameters, which are taken to have their defaults: aws cloudformation describe-stacks tells them')]
      : []),
  ];
}

function drifted(one: Standing, asked: readonly Standing[], { place }: Answer, standIns: readonly StandIn[]): Note[] {
  const said = asked.find(({ type, id }) => type === one.type && id === one.id);
  if (!said || said === one || said.was === undefined) return [];
  const location = place(['Resources', said.was]);
  return driftOf(said, one, standIns).map((argument) => ({
    ...{ kind: 'differs from the template', location },
    text: `${said.was}: ${argument} is another one by now`,
  }));
}

/**
 * What leaves a template is deleted unless it is retained. Source: "DeletionPolicy attribute",
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html: it applies
 * to updates that take a resource out of the template as well.
 */
function release(described: Described, asked: readonly Standing[], { options }: Template, { name }: Stack): Note[] {
  const ids = taken(described).flatMap(({ type, id }) => asked.find((one) => one.type === type && one.id === id) ?? []);
  const logical = [...new Set([...ids.flatMap(({ was }) => was ?? []), ...(described.log ? options : [])])];
  if (logical.length === 0) return [];
  const stack = name === undefined ? 'the stack of CloudFormation' : `the stack ${name} of CloudFormation`;
  const text =
    `${stack} has them as well until it lets go: after the first apply say DeletionPolicy: Retain of ` +
    `${logical.join(', ')} in its template and update it, then take them out of the template and update it again`;
  return [{ kind: 'stays as it is', text }];
}
