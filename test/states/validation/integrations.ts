// What a Task sends has the names and types of the API, and Retry and Catch name errors that can come.
import { conform } from '../../apply/double/conform';
import type { Member, Shape } from '../../apply/double/model';
import { type Called, calledBy, type IntegrationModel } from '../integrations/model';
import { integrationName, unknownErrorName } from '../integrations/names';
import type { Definition, TaskState } from '../language/definition';
import { expressionIn } from '../language/expression';
import { isObject, type Json } from '../language/json';

export function integrationProblems({ States }: Definition): readonly string[] {
  return Object.entries(States).flatMap(([name, state]) => {
    if (state.Type !== 'Task') return [];
    try {
      const called = calledBy(state.Resource);
      return [
        ...argumentProblems(called.model, called.input, state.Arguments ?? {}, `${name}/Arguments`),
        ...errorProblems(name, state, called),
      ];
    } catch (error) {
      return [`${name}/Resource: ${(error as Error).message}`];
    }
  });
}

/** An expression may be anything; a literal is held against the API model. */
function argumentProblems(model: IntegrationModel, shape: string, given: Json, place: string): readonly string[] {
  if (typeof given === 'string' && expressionIn(given) !== undefined) return [];
  const definition = model.shapes[shape];
  if (definition?.type === 'structure' && isObject(given)) return memberProblems(model, definition, given, place);
  if (definition?.type === 'list' && Array.isArray(given)) {
    const item = definition.member?.shape ?? '';
    return (given as readonly Json[]).flatMap((one, index) => argumentProblems(model, item, one, `${place}[${index}]`));
  }
  return conform(model, shape, given, place);
}

function memberProblems(model: IntegrationModel, { members = {}, required = [] }: Shape, given: object, place: string) {
  const known = new Map<string, Member>(Object.entries(members).map(([name, one]) => [integrationName(name), one]));
  const missing = required.map(integrationName).filter((name) => !(name in given));
  return [
    ...missing.map((name) => `${place}/${name} is required`),
    ...Object.entries(given).flatMap(([name, value]) => {
      const member = known.get(name);
      if (member === undefined) return [`${place}/${name} is not in the API model`];
      return argumentProblems(model, member.shape, value as Json, `${place}/${name}`);
    }),
  ];
}

/** Of the language itself, as far as a Task of ours can meet them. */
const ofTheLanguage = [
  'States.ALL',
  'States.Timeout',
  'States.TaskFailed',
  'States.Permissions',
  'States.QueryEvaluationError',
  'States.DataLimitExceeded',
];

/**
 * What every service may answer, though no API model says so: the SDK's class for unknown errors and that of its own,
 * and by their names those of https://docs.aws.amazon.com/managed-flink/latest/apiv2/CommonErrors.html that pass.
 */
const common = (prefix: string): readonly string[] => [
  unknownErrorName(prefix),
  ...['SdkClientException', 'ThrottlingException', 'ServiceUnavailableException', 'InternalFailureException'].map(
    (name) => `${prefix}.${name}`,
  ),
];

function errorProblems(name: string, { Retry = [], Catch = [] }: TaskState, { errors, integration }: Called) {
  const possible = [...ofTheLanguage, ...common(integration.prefix), ...errors];
  const check = (all: readonly { readonly ErrorEquals: readonly string[] }[], part: string): string[] =>
    all.flatMap(({ ErrorEquals }, index) => {
      const place = `${name}/${part}[${index}]`;
      const strange = ErrorEquals.filter((one) => !possible.includes(one)).map((one) => `${place}: ${one} cannot come`);
      if (!ErrorEquals.includes('States.ALL')) return strange;
      // "must appear alone … and must appear in the last": concepts-error-handling.html
      const alone = ErrorEquals.length === 1 && index === all.length - 1;
      return alone ? strange : [...strange, `${place}: States.ALL stands alone, and last`];
    });
  return [...check(Retry, 'Retry'), ...check(Catch, 'Catch')];
}
