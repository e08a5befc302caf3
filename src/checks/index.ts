// All checks. The order does not matter: problems are sorted by their place before anyone sees them.
import { alarms } from './alarms';
import { alternatives } from './alternatives';
import { artefacts } from './artefacts';
import { capacity } from './capacity';
import type { Check } from './check';
import { checkpoints } from './checkpoints';
import { codeFile } from './code-file';
import { codeKeys } from './code-keys';
import { codePlace } from './code-place';
import { codeState } from './code-state';
import { commits } from './commits';
import { connections } from './connections';
import { formerKeyRules } from './former-keys';
import { formerNames } from './former-names';
import { idleAlarms } from './idle-alarms';
import { inherited } from './inherited';
import { keyRegions } from './key-regions';
import { lookups } from './lookups';
import { mapKeys } from './map-keys';
import { names } from './names';
import { naming } from './naming';
import { networkCapacity } from './network-capacity';
import { networks } from './network-checks';
import { observability } from './observability';
import { oldCode } from './old-code';
import { operations } from './operations';
import { ownOutput } from './own-output';
import { partitions } from './partitions';
import { properties } from './properties';
import { regions } from './regions';
import { roleAdditions } from './role-additions';
import { runtime } from './runtime';
import { scaling } from './scaling';
import { scalingRules } from './scaling-rules';
import { scalingSchedules } from './scaling-schedules';
import { schemaRegistries } from './schema-registries';
import { secretAccounts } from './secret-accounts';
import { secrets } from './secrets';
import { sharedNames } from './shared-names';
import { sharedNetwork } from './shared-network';
import { state } from './state';
import { surroundings } from './surroundings';
import { unicode } from './unicode';

export const checks: readonly Check[] = [
  alternatives,
  codeKeys,
  naming,
  names,
  formerNames,
  runtime,
  capacity,
  scaling,
  scalingRules,
  scalingSchedules,
  checkpoints,
  state,
  observability,
  properties,
  secrets,
  codeFile,
  codePlace,
  codeState,
  ownOutput,
  oldCode,
  operations,
  regions,
  partitions,
  surroundings,
  roleAdditions,
  networks,
  networkCapacity,
  sharedNetwork,
  unicode,
  connections,
  commits,
  keyRegions,
  formerKeyRules,
  secretAccounts,
  alarms,
  idleAlarms,
  artefacts,
  schemaRegistries,
  sharedNames,
  mapKeys,
  lookups,
  inherited,
];
