// The definition of a state machine is checked at every plan, by an API that moto does not have. The machine itself is
// proven elsewhere (test/states): here one whose first state is not there is refused, and others are taken. Source: the
// API reference of Step Functions, ValidateStateMachineDefinition.
import { type Double, json } from './call';

export const definitionsValidated: Double = async (call) => {
  const { prefix, operation } = call.target;
  if (prefix !== 'AWSStepFunctions' || operation !== 'ValidateStateMachineDefinition') return undefined;
  const { definition } = JSON.parse(call.body.toString()) as { readonly definition: string };
  const { StartAt, States } = JSON.parse(definition) as {
    StartAt?: string;
    States?: Readonly<Record<string, unknown>>;
  };
  const begins = StartAt !== undefined && States !== undefined && Object.hasOwn(States, StartAt);
  const missing = { severity: 'ERROR', code: 'MISSING_TRANSITION_TARGET', message: 'StartAt is no state' };
  return json({ result: begins ? 'OK' : 'FAIL', diagnostics: begins ? [] : [missing] });
};
