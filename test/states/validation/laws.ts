// What must hold of every definition that is emitted, without running it.
import * as assert from 'uvu/assert';
import { type Definition, readDefinition } from '../language/definition';
import { fieldsOf } from './fields';
import { integrationProblems } from './integrations';
import { readsOf } from './reads';
import { validatorsSay } from './validators';
import { variableProblems } from './variables';

/**
 * All that is wrong with a definition, each with its place; empty when nothing is. `asl-validator` compiles its schemas at
 * each call, which takes seconds: a test of our own laws asks `lawProblems`.
 */
export async function problemsOf(given: unknown): Promise<readonly string[]> {
  const said = await validatorsSay(given);
  // What cannot be parsed has no variables to speak of.
  return said.length > 0 ? said : lawProblems(given);
}

/** What neither of the validators knows. */
export async function lawProblems(given: unknown): Promise<readonly string[]> {
  const definition = readDefinition(given);
  return [
    ...timeoutProblems(definition),
    ...expressionProblems(definition),
    ...(await variableProblems(definition)),
    ...integrationProblems(definition),
  ];
}

export async function assertValidDefinition(given: unknown): Promise<void> {
  assert.equal(await problemsOf(given), []);
}

/** Without it a task may wait for a year, and so may the machine. */
function timeoutProblems({ States, TimeoutSeconds }: Definition): readonly string[] {
  const unbounded = Object.entries(States).filter(
    ([, state]) => state.Type === 'Task' && state.TimeoutSeconds === undefined,
  );
  return [
    ...(TimeoutSeconds === undefined ? ['The machine has no TimeoutSeconds'] : []),
    ...unbounded.map(([name]) => `${name} has no TimeoutSeconds`),
  ];
}

/** https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html */
function expressionProblems(definition: Definition): readonly string[] {
  return fieldsOf(definition).flatMap(({ place, expression, has }) => {
    const { bare, states, variables } = readsOf(expression);
    const there: readonly string[] = ['input', 'context', ...has];
    return [
      ...[...bare].map((name) => `${place}: ${name} at the top level is nothing`),
      ...[...states].filter((name) => !there.includes(name)).map((name) => `${place}: $states.${name} is not there`),
      ...(variables.has('eval') ? [`${place}: Step Functions has no $eval`] : []),
    ];
  });
}
