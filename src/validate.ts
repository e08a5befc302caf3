// Document → typed application, or the schema's objections in words that help. The validator is compiled by ajv at
// build time.
import type { ErrorObject } from 'ajv';
import type { FlinkApplication } from '../generated/application';
import type { NetworkStack } from '../generated/network-stack';
import type { PolicyFile } from '../generated/policy-file';
import validateNetwork from '../generated/validate-network.js';
import validatePolicyFile from '../generated/validate-policy.js';
import validateApplication from '../generated/validate.js';
import { valueAt, type Document } from './document/document';
import type { Problem } from './diagnostics/diagnostic';
import { consequencesOf } from './schema/consequences';
import { problemList } from './diagnostics/problem-list';
import { placeOf, toProblem } from './schema/schema-error';

export interface Validated {
  /** One of both is present when the schema has no objection. */
  readonly application?: FlinkApplication;
  readonly network?: NetworkStack;
  readonly problems: readonly Problem[];
}

/** What an earlier stage has found in a place. */
type Found = Pick<Problem, 'severity' | 'location' | 'pointer'>;

/** `earlier` is what was found before: what follows from that is left out. */
export function validate(document: Document, earlier: readonly Found[] = []): Validated {
  const { tree } = document;
  const isNetwork = valueAt(tree, '/kind') === 'Network';
  const validator = isNetwork ? validateNetwork : validateApplication;
  if (validator(tree)) return { ...typed(tree, isNetwork), problems: [] };
  return { problems: objections(document, validator.errors ?? [], earlier) };
}

/** The same for a team's policy file. */
export function validatePolicy(document: Document): {
  readonly file?: PolicyFile;
  readonly problems: readonly Problem[];
} {
  if (validatePolicyFile(document.tree)) return { file: document.tree as unknown as PolicyFile, problems: [] };
  return { problems: objections(document, validatePolicyFile.errors ?? [], []) };
}

function objections(document: Document, errors: readonly ErrorObject[], earlier: readonly Found[]): readonly Problem[] {
  const { tree } = document;
  const isConsequence = consequencesOf(document, earlier);
  const problems = problemList();
  for (const error of withoutRepeats(errors)) {
    if (isConsequence(placeOf(error))) continue;
    // Words are found for those that are shown; of the others the place is enough.
    if (problems.isFull('error')) problems.count('error', placeOf(error));
    else problems.add(toProblem(error, tree));
  }
  return problems.all();
}

/** What the validator has just said. */
function typed(tree: unknown, isNetwork: boolean): Omit<Validated, 'problems'> {
  return isNetwork ? { network: tree as NetworkStack } : { application: tree as FlinkApplication };
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
