// The one state machine of an application. Its input is `{ "action": ... }`; one execution does one thing, and ends
// quietly where there is nothing to do. An action more is a file more here, a way through `begin.ts` and `look.ts`,
// and what it calls in `operatorStatements` (`../operator.ts`).
import { alarmsAsked } from './alarms';
import { begin, beginning } from './begin';
import { keepingRunning } from './keep-running';
import { looking } from './look';
import { reconciling } from './reconcile';
import { resizing } from './resize';
import { retainingSnapshots } from './retain-snapshots';
import { mostLooks, pause, type MachineSettings } from './settings';
import { verifying } from './verify';
import type { State, StateMachine, States } from './states-language';
import { takingSnapshot } from './take-snapshot';

export type {
  Action,
  Deciding,
  Desired,
  Judging,
  MachineSettings,
  Restoring,
  Retention,
  Sizing,
  Step,
} from './settings';
export type { StateMachine } from './states-language';

/** Seconds for the calls themselves, tries included. */
const calls = 3600;

/** Every wait that can follow another, and the calls between them: what takes longer hangs. */
function timeoutOf({ sizing, judging }: MachineSettings): number {
  return 2 * mostLooks * pause + (sizing ? 4 * sizing.cooldown : 0) + (judging ? 2 * judging.within : 0) + calls;
}

export function machineOf(settings: MachineSettings): StateMachine {
  return {
    Comment: 'Operates a Flink application; flinkform writes it',
    QueryLanguage: 'JSONata',
    StartAt: begin,
    TimeoutSeconds: timeoutOf(settings),
    States: inPartition(settings.partition, {
      ...beginning(settings),
      ...looking(settings),
      ...alarmsAsked(settings),
      ...resizing(settings),
      ...keepingRunning(settings),
      ...takingSnapshot(settings),
      ...retainingSnapshots(settings),
      ...reconciling(settings),
      ...verifying(settings),
    }),
  };
}

/** Integrations have ARNs of the partition that the machine is in. Source: AWS GovCloud (US) user guide, "ARNs". */
function inPartition(partition: string, states: States): States {
  const placed = Object.entries(states).map(([name, state]): [string, State] => [
    name,
    state.Type === 'Task' ? { ...state, Resource: state.Resource.replace(/^arn:aws:/, `arn:${partition}:`) } : state,
  ]);
  return Object.fromEntries(placed);
}
