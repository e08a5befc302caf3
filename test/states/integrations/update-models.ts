// Writes api-models/*.json: of botocore's API models what a state machine of ours may call, as old as an integration of
// Step Functions can be expected to know it. `npx tsx test/states/integrations/update-models.ts`, where botocore is
// installed. The models are botocore's (Apache License 2.0, https://github.com/boto/botocore).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ApiModel, findApiModel, type Shape } from '../../apply/double/model';
import { integrations } from './services';

/**
 * "New actions and updates to already supported actions, such as new parameters, will not be immediately available after
 * service SDK updates" (https://docs.aws.amazon.com/step-functions/latest/dg/supported-services-awssdk.html). What came
 * with botocore 1.35 and later is left out: encryption with a key of the user's (1.40, August 2025), by
 * https://github.com/boto/botocore/tree/develop/.changes. So is what Flink applications do not have.
 */
const leftOut = /^(ApplicationEncryptionConfiguration|Sql|Zeppelin)/;

type Trimmed = { readonly operations: Record<string, unknown>; readonly shapes: Record<string, unknown> };

function trim(model: ApiModel & Errors, wanted: readonly string[]): Trimmed {
  const shapes: Record<string, Shape> = {};
  const keep = (name: string): void => {
    if (name in shapes) return;
    const { members, ...shape } = withoutWords(model.shapes[name]);
    const kept = Object.entries(members ?? {}).filter(([member]) => !leftOut.test(member));
    shapes[name] = members === undefined ? shape : { ...shape, members: Object.fromEntries(kept) };
    for (const [, member] of kept) keep(member.shape);
    for (const part of [shape.member, shape.key, shape.value]) if (part !== undefined) keep(part.shape);
  };
  const operations = wanted.map((name) => {
    const { input, output, errors = [] } = model.operations[name] ?? {};
    for (const part of [input, output]) if (part !== undefined) keep(part.shape);
    return [name, { input, output, errors: errors.map(({ shape }) => shape) }];
  });
  return { operations: Object.fromEntries(operations), shapes };
}

interface Errors {
  readonly operations: Readonly<Record<string, { readonly errors?: readonly { readonly shape: string }[] }>>;
}

function withoutWords(shape: Shape | undefined): Shape {
  if (shape === undefined) throw new Error('The API model lacks a shape');
  const told = (key: string, value: unknown): unknown => (key === 'documentation' ? undefined : value);
  return JSON.parse(JSON.stringify(shape, told)) as Shape;
}

function print({ operations, shapes }: Trimmed): string {
  const lines = (all: Record<string, unknown>): string =>
    Object.keys(all)
      .sort()
      .map((name) => `${JSON.stringify(name)}: ${JSON.stringify(all[name])}`)
      .join(',\n');
  return `{"operations": {\n${lines(operations)}\n}, "shapes": {\n${lines(shapes)}\n}}\n`;
}

for (const { model: name, operations } of Object.values(integrations)) {
  const model = findApiModel(name, 'moto_server');
  if (model === undefined) throw new Error(`botocore has no ${name}, or is not installed`);
  writeFileSync(join(__dirname, 'api-models', `${name}.json`), print(trim(model, operations)));
}
