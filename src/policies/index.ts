// All policies. The order does not matter: problems are sorted by their place before anyone sees them.
import { alarmsHeard } from './alarms-heard';
import { checkpointsOn } from './checkpoints-on';
import { connections } from './connections';
import { deletionProtected } from './deletion-protected';
import { endpointZones } from './endpoint-zones';
import { invitedConsumers } from './invited-consumers';
import { logLevel } from './log-level';
import { namedActions } from './named-actions';
import { namedSecrets } from './named-secrets';
import { noForcedStop } from './no-forced-stop';
import type { Policy } from './policy';
import { remoteState } from './remote-state';
import { severalZones } from './several-zones';
import { snapshotsOn } from './snapshots-on';
import { stateKey } from './state-key';

export const policies: readonly Policy[] = [
  checkpointsOn,
  snapshotsOn,
  noForcedStop,
  logLevel,
  remoteState,
  stateKey,
  severalZones,
  deletionProtected,
  alarmsHeard,
  connections,
  namedActions,
  namedSecrets,
  ({ spec: { network } }) => (network ? [...invitedConsumers(network), ...endpointZones(network)] : []),
];
