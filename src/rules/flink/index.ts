// What a Flink application and what it stands on must have, by number. MSF-032 (system rollback) cannot be said in
// Terraform, and MSF-037 (how many snapshots are kept) is a matter of a spec alone.
import type { Rule } from '../rule';
import { allowedRegions } from './allowed-regions';
import { alarmTells } from './alarm-tells';
import { allStateRestored } from './all-state-restored';
import { brokersInTheVpc } from './brokers-in-the-vpc';
import { budget } from './budget';
import { checkpointInterval } from './checkpoint-interval';
import { checkpointsOn } from './checkpoints-on';
import { codeBeforeApplication } from './code-before-application';
import { codeBucket } from './code-bucket';
import { codePinned } from './code-pinned';
import { consumersOfAStream } from './consumers-of-a-stream';
import { endpointReachable } from './endpoint-reachable';
import { lagOfTheSource } from './lag-of-the-source';
import { logLevel } from './log-level';
import { logRetention } from './log-retention';
import { logged } from './logged';
import { metricsLevel } from './metrics-level';
import { metricsOfTheRuntime } from './metrics-of-the-runtime';
import { missingData } from './missing-data';
import { mostKpus } from './most-kpus';
import { noForcedStop } from './no-forced-stop';
import { noIgnoredValues } from './no-ignored-values';
import { noSecrets } from './no-secrets';
import { noWildcards } from './no-wildcards';
import { ownKey } from './own-key';
import { recommendedAlarms } from './recommended-alarms';
import { restored } from './restored';
import { roleSuffices } from './role-suffices';
import { runtimeSupported } from './runtime-supported';
import { sameRegion } from './same-region';
import { scalingCeiling } from './scaling-ceiling';
import { severalZones } from './several-zones';
import { snapshotsOn } from './snapshots-on';
import { sourceRetention } from './source-retention';
import { sourceWidth } from './source-width';
import { tagsAndLimits } from './tags-and-limits';
import { trustedForAccount } from './trusted-for-account';
import { wayOutOfTheVpc } from './way-out-of-the-vpc';
import { withinKpuQuota } from './within-kpu-quota';

export const flinkRules: readonly Rule[] = [
  snapshotsOn,
  checkpointsOn,
  noIgnoredValues,
  checkpointInterval,
  withinKpuQuota,
  scalingCeiling,
  sourceWidth,
  metricsLevel,
  logLevel,
  logged,
  logRetention,
  recommendedAlarms,
  metricsOfTheRuntime,
  missingData,
  lagOfTheSource,
  alarmTells,
  codePinned,
  codeBucket,
  codeBeforeApplication,
  roleSuffices,
  noWildcards,
  trustedForAccount,
  wayOutOfTheVpc,
  endpointReachable,
  severalZones,
  brokersInTheVpc,
  noSecrets,
  runtimeSupported,
  noForcedStop,
  restored,
  allStateRestored,
  ownKey,
  sourceRetention,
  consumersOfAStream,
  sameRegion,
  tagsAndLimits,
  mostKpus,
  budget,
  allowedRegions,
];
