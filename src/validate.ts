// Document → typed application, or the schema's objections in words that help. The validator is compiled by ajv at
// build time.
import type { ErrorObject } from 'ajv';
import type { FlinkApplication } from '../generated/application';
import validator from '../generated/validate.js';
import type { Document } from './document/document';
import type { Problem } from './diagnostics/diagnostic';
import { consequencesOf } from './schema/consequences';
import { problemList } from './diagnostics/problem-list';
import { placeOf, toProblem } from './schema/schema-error';

export interface Validated {
  /** Present when the schema has no objection. */
  readonly application?: FlinkApplication;
  readonly problems: readonly Problem[];
}

/** `earlier` is what was found before: what follows from that is left out. */
export function validate(document: Document, earlier: readonly Problem[] = []): Validated {
  const { tree } = document;
  if (validator(tree)) return { application: tree as unknown as FlinkApplication, problems: [] };
  const isConsequence = consequencesOf(document, earlier);
  const problems = problemList();
  for (const error of withoutRepeats(validator.errors ?? [])) {
    if (isConsequence(placeOf(error))) continue;
    // Words are found for those that are shown; of the others the place is enough.
    if (problems.isFull('error')) problems.count('error', placeOf(error));
    else problems.add(toProblem(error, tree));
  }
  return { problems: problems.all() };
}

/** ajv reports some faults twice: a bad name also as "propertyNames", a missing tag also as "discriminator". */
function withoutRepeats(errors: readonly ErrorObject[]): ErrorObject[] {
  const required = errors.filter(({ keyword }) => keyword === 'required');
  const withoutTag = new Set(required.map(({ instancePath }) => instancePath));
  return errors.filter(({ keyword, instancePath, params }) => {
    if (keyword === 'propertyNames') return false;
    return keyword !== 'discriminator' || params['error'] !== 'tag' || !withoutTag.has(instancePath);
  });
}
