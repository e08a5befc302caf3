// What an action is done to, and whether the resources of a policy's statement speak of it: by ARN, by wildcard, by the
// expression behind it.
import type { Estate, Standing } from './estate';
import { argument, standsAt } from './estate';
import { bestOf, speaksOfArn, unknownHere, unknownThere, type Answer } from './iam-pattern';
import { meant } from './join';
import { keyTypes } from './kms-keys';
import { withExpressions } from './template';
import type { Texts } from './texts';
import type { Mystery } from './tree';
import { textOf, type Value } from './value';

export interface Target {
  /** With `unknownHere` for each part that is not known. */
  readonly arn: string;
  /** The resource that the ARN begins with, when the estate has it. */
  readonly resource?: Standing;
  /** What follows the ARN of the resource: `/orders.jar`. */
  readonly below: string;
}

interface ArnForm {
  /** `kinesis:*:*:stream/`: service, Region, account and what stands before the name. */
  readonly before: string;
  readonly name: string;
}

/** Source: "Resource types defined by" each service in the Service Authorization Reference. */
const forms: Readonly<Record<string, ArnForm>> = {
  aws_s3_bucket: { before: 's3:::', name: 'bucket' },
  aws_kinesis_stream: { before: 'kinesis:*:*:stream/', name: 'name' },
  aws_kinesis_firehose_delivery_stream: { before: 'firehose:*:*:deliverystream/', name: 'name' },
  aws_cloudwatch_log_group: { before: 'logs:*:*:log-group:', name: 'name' },
  ...Object.fromEntries(keyTypes.map((type) => [type, { before: 'kms:*:*:key/', name: 'key_id' }])),
  aws_dynamodb_table: { before: 'dynamodb:*:*:table/', name: 'name' },
  aws_sqs_queue: { before: 'sqs:*:*:', name: 'name' },
  aws_sns_topic: { before: 'sns:*:*:', name: 'name' },
};

/** A resource of the estate, or what is in it. */
export function targetOf(resource: Standing, below = ''): Target {
  return { arn: `${arnOf(resource)}${below}`, resource, below };
}

/** What an argument with an ARN means, or what is in it. */
export function targetAt(estate: Estate, arn: Value, below: string, ...types: readonly string[]): Target {
  const [resource, ...others] = meant(estate, arn, ...types);
  const text = textOf(arn);
  if (resource && others.length === 0)
    return text === undefined ? targetOf(resource, below) : { arn: `${text}${below}`, resource, below };
  return { arn: `${text ?? unknownHere}${below}`, below };
}

function arnOf(resource: Standing): string {
  const form = forms[resource.type];
  const known = textOf(argument(resource, 'arn'));
  if (known !== undefined || form === undefined) return known ?? unknownHere;
  const name = textOf(argument(resource, form.name)) ?? unknownHere;
  return `arn:${unknownHere}:${form.before.replaceAll('*', unknownHere)}${name}`;
}

/** Whether one of the resources that a statement names is the target. */
export function speaksOf(estate: Estate, { known, unknown }: Texts, target: Target): Answer {
  return bestOf([
    ...known.map((text) => speaksOfArn(readable(text, target.resource?.type), target.arn)),
    ...unknown.map((mystery) => speaksByExpression(estate, mystery, target)),
  ]);
}

/** The patterns by which a resource of a type is spoken of, when no expression among the texts names it. */
export function patternsOf(estate: Estate, { known, unknown }: Texts, type: string): readonly string[] {
  const written = unknown.flatMap(({ references, template }) =>
    template === undefined || named(estate, references).some(hasForm)
      ? []
      : [withExpressions(template, () => unknownThere)],
  );
  return [...known, ...written].map((text) => readable(text, type));
}

/** Policy variables, `${aws:username}`, come out at each call. A consumer of a stream is part of it. */
function readable(text: string, type: string | undefined): string {
  const variables = withExpressions(text.replaceAll('$${', '${'), () => unknownThere);
  return type === 'aws_kinesis_stream' ? variables.replace(/[/]consumer[/].*$/s, '') : variables;
}

function speaksByExpression(estate: Estate, { references, template }: Mystery, target: Target): Answer {
  const { resource, below, arn } = target;
  const all = named(estate, references);
  const isNamed = resource !== undefined && all.includes(resource);
  if (template !== undefined && (isNamed || !all.some(hasForm))) {
    const text = withExpressions(template, (expression) => meaningOf(expression, resource));
    return speaksOfArn(readable(text, resource?.type), arn);
  }
  // A plan tells which resources an expression names, and not what it makes of them.
  if (isNamed) return below === '' ? 'yes' : 'maybe';
  const areOthers = all.length > 0 && all.every((one) => hasForm(one) && isAnother(one, target));
  return areOthers ? 'no' : 'maybe';
}

/** What an expression names: all instances, and data sources. */
function named(estate: Estate, places: readonly string[]): readonly Standing[] {
  return places
    .flatMap((place) => standsAt(estate, place))
    .filter((one): one is Standing => one.arguments !== undefined);
}

function hasForm({ type }: Standing): boolean {
  return Object.hasOwn(forms, type);
}

/** `aws_s3_bucket.code.arn`, as far as it is of the resource. */
function meaningOf(expression: string, resource: Standing | undefined): string {
  const [, place, attribute] = /^\s*((?:data[.])?\w+[.][\w-]+)(?:\[[^\]]*\])?[.](\w+)\s*$/.exec(expression) ?? [];
  if (!resource || place !== resource.place || attribute === undefined) return unknownThere;
  if (attribute === 'arn') return arnOf(resource);
  const name = forms[resource.type]?.name;
  const isName = attribute === 'id' || attribute === name;
  return isName && name !== undefined ? (textOf(argument(resource, name)) ?? unknownHere) : unknownThere;
}

/** Two resources of an estate are two things; what stands elsewhere may be one of them by its name. */
function isAnother(one: Standing, { resource, arn }: Target): boolean {
  if (resource) return true;
  return speaksOfArn(`${arnOf(one).replaceAll(unknownHere, unknownThere)}*`, arn) === 'no';
}
