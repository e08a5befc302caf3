// Document → typed application, or the schema's objections in words that help. The validator is compiled by ajv at build
// time.
import type { ErrorObject } from 'ajv';
import type { FlinkApplication } from '../generated/application';
import validator from '../generated/validate.js';
import type { Document } from './document';
import type { Problem } from './diagnostic';
import { toProblem } from './schema-error';

export interface Validated {
  /** Present when there is no problem. */
  readonly application?: FlinkApplication;
  readonly problems: readonly Problem[];
}

export function validate(document: Document): Validated {
  const { tree } = document;
  if (validator(tree)) return { application: tree as unknown as FlinkApplication, problems: [] };
  const errors = validator.errors ?? [];
  return { problems: errors.filter((error) => !isEcho(error, errors)).map((error) => toProblem(error, tree)) };
}

/** ajv reports some faults twice: a bad name also as "propertyNames", a missing tag also as "discriminator". */
function isEcho(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  if (error.keyword === 'propertyNames') return true;
  if (error.keyword !== 'discriminator' || error.params['error'] !== 'tag') return false;
  return all.some((other) => other.keyword === 'required' && other.instancePath === error.instancePath);
}
