// What a change must not do to a running application and its state, by number. MSF-P15, a resource that only moves, is
// no finding: a move is no change (`Change.movedFrom`), and what else a plan does to it is judged as if it had stood
// there.
import type { Rule } from '../rule';
import { codeWithoutSnapshot } from './code-without-snapshot';
import { deletedApplication } from './deleted-application';
import { drift } from './drift';
import { forgotten } from './forgotten';
import { lostStore } from './lost-store';
import { networkLost } from './network-lost';
import { parallelismLeap } from './parallelism';
import { partialPlan } from './partial-plan';
import { permissionsLost } from './permissions';
import { replacedApplication } from './replaced-application';
import { restart } from './restart';
import { runtimeChange } from './runtime-change';
import { sourceShortened } from './source-shortened';
import { stateLeft } from './state-left';
import { stateOff } from './state-off';
import { watchingLost } from './watching-lost';

export const changeRules: readonly Rule[] = [
  replacedApplication,
  deletedApplication,
  lostStore,
  runtimeChange,
  restart,
  stateOff,
  sourceShortened,
  stateLeft,
  codeWithoutSnapshot,
  parallelismLeap,
  permissionsLost,
  networkLost,
  watchingLost,
  drift,
  forgotten,
  partialPlan,
];

/** What takes something from a job that goes on, and restarts nothing. */
export const takingRules: readonly Rule[] = [permissionsLost, networkLost, watchingLost];
