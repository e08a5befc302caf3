// Every diagnostic code. One row is all that `flinkform explain CODE` and the reference page know about it.
import { alarmCodes } from './alarms';
import { applicationCodes } from './application';
import { codeCodes } from './code';
import { createdCodes } from './created';
import { connectionCodes } from './connections';
import { endpointCodes } from './endpoints';
import { keyCodes } from './keys';
import { networkCodes } from './network';
import { overrideCodes } from './overrides';
import { peeringCodes } from './peering';
import { placeCodes } from './places';
import { policyCodes } from './policy';
import { privateLinkCodes } from './private-link';
import { reachCodes } from './reach';
import { routeCodes } from './routes';
import { lookupCodes } from './lookups';
import { operationsCodes } from './operations';
import { scalingCodes } from './scaling';
import { schemaCodes } from './schema';
import { sharedNetworkCodes } from './shared-network';
import { standingCodes } from './standing';
import { syntaxCodes } from './syntax';
import { toolCodes } from './tool';
import { transitCodes } from './transit';
import { zoneCodes } from './zones';
import type { CodeEntry } from './entry';
import { connectorCodes } from '../connectors/codes';

export const codes = {
  ...syntaxCodes,
  ...schemaCodes,
  ...keyCodes,
  ...applicationCodes,
  ...codeCodes,
  ...placeCodes,
  ...overrideCodes,
  ...policyCodes,
  ...connectionCodes,
  ...networkCodes,
  ...reachCodes,
  ...endpointCodes,
  ...zoneCodes,
  ...sharedNetworkCodes,
  ...privateLinkCodes,
  ...peeringCodes,
  ...routeCodes,
  ...standingCodes,
  ...alarmCodes,
  ...scalingCodes,
  ...operationsCodes,
  ...lookupCodes,
  ...createdCodes,
  ...transitCodes,
  ...connectorCodes,
  ...toolCodes,
} as const satisfies Record<string, CodeEntry>;
export type CodeName = keyof typeof codes;
