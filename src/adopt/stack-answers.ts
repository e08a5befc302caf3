// What the AWS CLI answers of a stack of CloudFormation: where it is, its parameters, outputs, tags and physical ids.
import { readArn, type Home } from '../aws/arn';
import { dnsSuffixOf, isPartition } from '../aws/regions';
import { memberAt, memberOf } from '../document/own';
import { listOf } from '../estate/shape';
import type { Members, Refused } from './described';
import type { Surroundings } from './intrinsics';

export interface Stack extends Surroundings {
  /** Those that it gives to all that it has; undefined where nobody has told. */
  readonly tags: Members | undefined;
  readonly name: string | undefined;
  /** Whether its parameters were told, and are no mere defaults. */
  readonly isTold: boolean;
}

/**
 * @param answers whatever answers there are
 * @param application the ARN of an application that was described: it is where the stack is
 */
export function stackOf(template: unknown, answers: readonly unknown[], application?: string): Stack | Refused {
  const [stack, another] = answers.flatMap((one) => listOf(memberOf(one, 'Stacks')));
  const resources = ['StackResources', 'StackResourceSummaries'].flatMap((key) =>
    answers.flatMap((one) => listOf(memberOf(one, key))),
  );
  const id = [stack, ...resources].map((one) => memberOf(one, 'StackId')).find((one) => typeof one === 'string');
  const place = readArn(String(id ?? application));
  const help = 'give the answer of aws cloudformation describe-stacks --stack-name NAME as well';
  if (another !== undefined) return { why: 'none', refused: 'several stacks are described', help };
  if (!place || !isPartition(place.partition))
    return { why: 'none', refused: 'the template does not say in which account and Region its stack is', help };
  const home = { partition: place.partition, region: place.region, accountId: place.account };
  const name = [stack, ...resources].map((one) => memberOf(one, 'StackName')).find((one) => typeof one === 'string');
  return {
    home,
    name: typeof name === 'string' ? name : undefined,
    pseudo: pseudoOf(home, id, name),
    parameters: parametersOf(template, stack),
    physicalIds: textsOf(resources, 'LogicalResourceId', 'PhysicalResourceId'),
    outputs: outputsOf(template, stack),
    tags:
      stack === undefined ? undefined : Object.fromEntries(textsOf(listOf(memberOf(stack, 'Tags')), 'Key', 'Value')),
    isTold: stack !== undefined,
  };
}

function textsOf(list: readonly unknown[], key: string, value: string): Map<string, string> {
  const pairs = list.map((one) => [memberOf(one, key), memberOf(one, value)] as const);
  return new Map(pairs.flatMap(([name, text]) => (typeof text === 'string' ? [[String(name), text] as const] : [])));
}

/** Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html. */
function pseudoOf({ partition, region, accountId }: Home, id: unknown, name: unknown): Map<string, string> {
  const all: Readonly<Record<string, unknown>> = {
    'AWS::AccountId': accountId,
    'AWS::Partition': partition,
    'AWS::Region': region,
    'AWS::StackId': id,
    'AWS::StackName': name,
    'AWS::URLSuffix': dnsSuffixOf(partition),
  };
  return new Map(
    Object.entries(all).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : [])),
  );
}

/** What was given, and else the default. */
function parametersOf(template: unknown, stack: unknown): Map<string, unknown> {
  const told = listOf(memberOf(stack, 'Parameters'));
  const declared = memberOf(template, 'Parameters');
  return new Map(
    Object.keys(typeof declared === 'object' && declared !== null ? declared : {}).flatMap((name) => {
      const parameter = memberOf(declared, name);
      const given = told.find((one) => memberOf(one, 'ParameterKey') === name);
      const value = parameterValue(parameter, given);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function parameterValue(parameter: unknown, given: unknown): unknown {
  const type = String(memberOf(parameter, 'Type'));
  // Of a parameter in Systems Manager the value is its name, and what that holds is told beside it.
  const isStored = type.startsWith('AWS::SSM::Parameter::Value');
  const value = memberOf(given, isStored ? 'ResolvedValue' : 'ParameterValue');
  const text = value ?? (isStored ? undefined : memberOf(parameter, 'Default'));
  // What is given in secret is shown as stars.
  const isSecret = String(memberOf(parameter, 'NoEcho')) === 'true';
  if (isSecret || text === undefined) return undefined;
  const isList = /^(?:CommaDelimitedList|List<|AWS::SSM::Parameter::Value<(?:CommaDelimitedList|List<))/.test(type);
  const items = String(text).split(',');
  return isList ? items.map((item) => item.trim()) : text;
}

/** What the outputs of the template are made of, and what that has come to. */
function outputsOf(template: unknown, stack: unknown): Map<string, string> {
  const told = textsOf(listOf(memberOf(stack, 'Outputs')), 'OutputKey', 'OutputValue');
  return new Map(
    [...told].flatMap(([name, text]) => {
      const made = memberAt(template, ['Outputs', name, 'Value']);
      return typeof made === 'object' ? [[JSON.stringify(made), text] as const] : [];
    }),
  );
}
