// From schema/: the bundled schema, its TypeScript types, its compiled validator and the sample of `init`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import standaloneCode from 'ajv/dist/standalone';
import { compile as compileTypes, type JSONSchema } from 'json-schema-to-typescript';
import { bundleSchema, outputs, type SchemaNode } from './bundle-schema';

const banner = 'Generated from schema/ by `npm run generate`. Do not edit.';

/** Returns file name → text for generated/. The same schema always gives the same bytes. */
export async function schemaFiles(directory: string): Promise<ReadonlyMap<string, string>> {
  const application = bundleSchema(directory, 'application.schema.json');
  const network = bundleSchema(directory, 'network-stack.schema.json');
  const report = bundleSchema(directory, 'policy-report.schema.json');
  const sourceMap = bundleSchema(directory, 'source-map.schema.json');
  const policyFile = bundleSchema(directory, 'policy-file.schema.json');
  return new Map([
    ['application.schema.json', schemaText(application)],
    ['application.ts', await types(application, 'FlinkApplication')],
    ['validate.js', validator(application)],
    ['validate.d.ts', validatorTypes],
    ['network-stack.schema.json', schemaText(network)],
    ['network-stack.ts', await types(network, 'NetworkStack')],
    ['validate-network.js', validator(network)],
    ['validate-network.d.ts', validatorTypes],
    ['policy-file.schema.json', schemaText(policyFile)],
    ['policy-file.ts', await types(policyFile, 'PolicyFile')],
    ['validate-policy.js', validator(policyFile)],
    ['validate-policy.d.ts', validatorTypes],
    ['policy-report.schema.json', schemaText(report)],
    ['policy-report.ts', await types(report, 'PolicyReport')],
    ['source-map.schema.json', schemaText(sourceMap)],
    ['source-map.ts', await types(sourceMap, 'SourceMap')],
    ...outputs.map((command): [string, string] => [
      `output/${command}.schema.json`,
      schemaText(bundleSchema(directory, `output/${command}.schema.json`)),
    ]),
    [
      'sample.ts',
      `// ${banner}\nexport const sample = ${JSON.stringify(readFileSync(join(directory, 'sample.yaml'), 'utf8'))};\n`,
    ],
  ]);
}

const schemaText = (schema: SchemaNode): string => `${JSON.stringify({ $comment: banner, ...schema }, null, 2)}\n`;

async function types(schema: object, name: string): Promise<string> {
  return compileTypes(structuredClone(schema) as JSONSchema, name, {
    bannerComment: `// ${banner}`,
    additionalProperties: false,
    format: false,
    ignoreMinAndMaxItems: true,
  });
}

/** ajv runs at build time only: the CLI loads plain functions and starts in milliseconds. */
function validator(schema: object): string {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // The union over `type` requires a property that only its branches define.
    strictRequired: false,
    discriminator: true,
    messages: false,
    // Each error carries the part of the schema that it comes from.
    verbose: true,
    code: { source: true, esm: false, lines: true },
  });
  // What `Field` in src/schema/field.ts says of the second.
  ajv.addVocabulary(['tsType', 'alsoCalled']);
  return `// ${banner}\n${inLinearTime(standaloneCode(ajv, ajv.compile(schema)))}\n`;
}

/** ajv copies all errors so far whenever a part of the schema adds its own: thousands of wrong sources cost minutes. */
function inLinearTime(code: string): string {
  const appended = code.replace(/vErrors\.concat\((validate\d+\.errors)\)/g, 'append(vErrors, $1)');
  if (appended === code || /\.concat\(/.test(appended)) throw new Error('ajv generates other code than it did');
  return `${appended}\nfunction append(all, more) { for (const one of more) all.push(one); return all; }`;
}

const validatorTypes = `// ${banner}
import type { ErrorObject } from 'ajv';

declare const validate: { (data: unknown): boolean; errors?: ErrorObject[] | null };
export default validate;
`;
