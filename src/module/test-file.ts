// What a module holds against itself with `terraform test`: that it plans with its examples and with each of its
// switches, that its variables flow where they should, and that it refuses what it says it refuses. The provider is a
// mock, which asks nobody. Source: https://developer.hashicorp.com/terraform/language/tests
import awsProvider from '../../generated/aws-provider.json';
import { isObject, type JsonObject } from '../conform/finding';
import { own } from '../document/own';
import { blockText, type Shape } from '../hcl/body';
import { quoted } from '../hcl/quoted';
import { nowhere } from '../hcl/scope';
import { Choice } from '../hcl/node';
import { literal, renderData } from '../terraform/literal';
import type { ProviderSchema } from '../terraform/provider-schema';
import { aliasesOf } from './aliases';
import { partsOf } from './parts';
import type { ModuleVariable, ReusableModule } from './reusable';

const schema = awsProvider as unknown as ProviderSchema;

/** The text of the one file of tests. */
export function testFile(module: ReusableModule): string {
  const runs = [planned(module), ...module.variables.flatMap((one) => [...switched(module, one), ...refused(one)])];
  return [...mocks(module), valuesOf(module), ...runs].join('\n\n');
}

/** What data sources give, where arguments are made of it. */
const given: Readonly<Record<string, JsonObject>> = {
  aws_caller_identity: { account_id: '111122223333' },
  aws_partition: { partition: 'aws', dns_suffix: 'amazonaws.com' },
  aws_region: { id: 'eu-west-1' },
};

function mocks(module: ReusableModule): string[] {
  const types = new Set(partsOf(module, 'data').map(({ type }) => type));
  const known = [...types].flatMap((type) => {
    const defaults = own(given, type);
    return defaults ? [[`mock_data ${quoted(type)}`, { defaults }] as const] : [];
  });
  return [undefined, ...aliasesOf(module)].map((alias) =>
    block('mock_provider "aws"', { ...(alias !== undefined && { alias }), ...Object.fromEntries(known) }),
  );
}

/** Every variable has its example, so that a run says only what is other. */
function valuesOf({ variables }: ReusableModule): string {
  return block('variables', Object.fromEntries(variables.map(({ name, example }) => [name, renderData(example)])));
}

interface Assertion {
  /** An expression. */
  readonly condition: string;
  readonly message: string;
}

function planned(module: ReusableModule): string {
  return run('plans_with_its_examples', {}, { asserted: module.variables.flatMap((one) => flowOf(module, one)) });
}

/** The first argument of a resource that is always there and that is nothing but this variable. */
function flowOf(module: ReusableModule, { name, type }: ModuleVariable): Assertion[] {
  for (const part of partsOf(module, 'resource')) {
    if (!isObject(part.body) || part.body instanceof Choice || 'for_each' in part.body) continue;
    const known = own(schema.resources, part.type)?.attributes ?? {};
    const argument = Object.entries(part.body).find(
      ([key, value]) => value === `\${var.${name}}` && own(known, key)?.type === type,
    );
    if (!argument) continue;
    const place = `${part.type}.${part.name}.${argument[0]}`;
    return [{ condition: `${place} == var.${name}`, message: `${place} is not what ${name} says.` }];
  }
  return [];
}

/** A variable that is an overlay: with the other value than its example. */
function switched(module: ReusableModule, { name, pointer, example }: ModuleVariable): string[] {
  if (pointer !== undefined) return [];
  const isOn = example !== true;
  const made = partsOf(module, 'resource').flatMap(({ type, name: called, body }): Assertion[] => {
    if (!(body instanceof Choice) || body.condition !== `var.${name}`) return [];
    const count = typeof (isOn ? body.then : body.otherwise) === 'symbol' ? 0 : 1;
    const place = `${type}.${called}`;
    const message = `${place} is ${count === 0 ? 'made' : 'not made'} where ${name} is ${String(isOn)}.`;
    return [{ condition: `length(${place}) == ${count}`, message }];
  });
  return [run(`plans_with_${name}_${isOn ? 'on' : 'off'}`, { [name]: isOn }, { asserted: made.slice(0, 3) })];
}

/** A run for each value that must not be. */
function refused({ name, validations }: ModuleVariable): string[] {
  const wrong = validations.flatMap((one) => (one.wrong === undefined ? [] : [one.wrong]));
  return wrong.map((value, index) =>
    run(
      `refuses_a_wrong_${name}${index === 0 ? '' : `_${index + 1}`}`,
      { [name]: renderData(value) },
      { expected: [`var.${name}`] },
    ),
  );
}

interface Expectation {
  readonly asserted?: readonly Assertion[];
  /** What must fail. */
  readonly expected?: readonly string[];
}

function run(name: string, values: JsonObject, { asserted = [], expected = [] }: Expectation): string {
  return block(`run ${quoted(name)}`, {
    command: 'plan',
    ...(Object.keys(values).length > 0 && { variables: values }),
    ...(asserted.length > 0 && {
      assert: asserted.map(({ condition, message }) => ({
        condition: `\${${condition}}`,
        error_message: literal(message),
      })),
    }),
    ...(expected.length > 0 && { expect_failures: expected }),
  });
}

/** What stands in these is a block of its own wherever it is an object: but for what a mock gives. */
function block(head: string, body: JsonObject): string {
  const inner = Object.keys(body).filter((name) => /^(variables|assert|mock_data ".*")$/.test(name));
  const blocks: Record<string, Shape> = Object.fromEntries(inner.map((name) => [name, {}]));
  const isRun = head.startsWith('run ');
  return blockText(
    head,
    body,
    {
      ...(head !== 'variables' && { blocks }),
      bare: isRun ? ['command', 'expect_failures'] : [],
      first: ['command', 'alias'],
      last: ['expect_failures'],
    },
    nowhere,
  );
}
