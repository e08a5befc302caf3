// What Terraform asks of a state machine and moto does not have: its definition is checked at every plan, and its
// versions are listed, of which there are none as none is published. The machine itself is proven elsewhere
// (test/states): here a definition whose first state is not there is refused, and others are taken. Source: API
// reference of Step Functions, ValidateStateMachineDefinition and ListStateMachineVersions.
import { type Double, json } from './call';

export const stateMachines: Double = async (call) => {
  const { prefix, operation } = call.target;
  if (prefix !== 'AWSStepFunctions') return undefined;
  if (operation === 'ListStateMachineVersions') return json({ stateMachineVersions: [] });
  if (operation !== 'ValidateStateMachineDefinition') return undefined;
  const { definition } = JSON.parse(call.body.toString()) as { readonly definition: string };
  const { StartAt, States } = JSON.parse(definition) as {
    StartAt?: string;
    States?: Readonly<Record<string, unknown>>;
  };
  const begins = StartAt !== undefined && States !== undefined && Object.hasOwn(States, StartAt);
  const missing = { severity: 'ERROR', code: 'MISSING_TRANSITION_TARGET', message: 'StartAt is no state' };
  return json({ result: begins ? 'OK' : 'FAIL', diagnostics: begins ? [] : [missing] });
};
