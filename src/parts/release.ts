// A release: this code with these settings. A restore is a command, and a spec is state: so each is for one release,
// and over with the next one.
import type { Restore } from '../../generated/application';
import { fingerprint } from '../aws/naming';
import type { NormalApplication, NormalSpec } from '../normalise';
import type { Value } from '../terraform/value';
import { sortedKeys } from '../text/sorted-keys';

type NormalRestore = NormalSpec['restore'];

/** What a job is restored from when nobody says otherwise. */
export const ordinary: NormalRestore = { from: 'latest', allowNonRestoredState: false };

/** What the API calls it. Source: API reference of the service, ApplicationRestoreConfiguration. */
export const restoreTypes = {
  latest: 'RESTORE_FROM_LATEST_SNAPSHOT',
  snapshot: 'RESTORE_FROM_CUSTOM_SNAPSHOT',
  none: 'SKIP_RESTORE_FROM_SNAPSHOT',
} as const satisfies Record<NormalRestore['from'], string>;

export interface Release {
  /** `release-1a2b3c4d`: the same for the same code and settings. A word, so that YAML takes it for no number. */
  readonly id: string;
  /** What the spec says of the restore, unless that is nothing out of the ordinary. */
  readonly restore?: Restore;
}

/**
 * The provider sends a restore only when it differs from the one before, and an update without one goes back to
 * "from the latest snapshot, all state must fit". A restore that stayed in force would thus be sent again by some later
 * update, and rewind the job or start it empty. So any change of what is sent is another release, and any of what is
 * written, overrides included: where the arguments refer to a role or a bucket, the spec has its name.
 * Sources: API_FlinkRunConfiguration; hashicorp/aws, internal/service/kinesisanalyticsv2/application.go, and its issues
 * 43326 and 43003.
 * @param sent the arguments of the application that an update sends
 */
export function releaseOf(application: NormalApplication, sent: Value, codeIdentity: string): Release {
  const { spec, identity, overrides } = application;
  const { restore } = spec;
  const whole = { codeIdentity, sent, settings: settingsOf(spec), identity, overrides };
  const id = `release-${fingerprint(JSON.stringify(sortedKeys(whole)))}`;
  return restore.from === 'latest' && !restore.allowNonRestoredState ? { id } : { id, restore };
}

/** What only watches: nothing of it is sent, so that a dashboard more ends no restore. And what is sent anyway. */
const watching = {
  spec: ['restore', 'dashboard', 'defaultGroups'] satisfies (keyof NormalSpec)[],
  logging: ['queries'] satisfies (keyof NormalSpec['logging'])[],
  alarms: ['logs', 'runbook', 'critical', 'warning'] satisfies (keyof NormalSpec['alarms'])[],
} as const;

/** All of the spec but the restore, what only watches, and what is only said of the code. */
function settingsOf(spec: NormalSpec): Value {
  return {
    ...without(spec, watching.spec),
    code: without(spec.code, ['stateCompatible'] satisfies (keyof NormalSpec['code'])[]),
    logging: without(spec.logging, watching.logging),
    alarms: without(spec.alarms, watching.alarms),
  } as Value;
}

function without(section: object, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(section).filter(([key]) => !keys.includes(key)));
}

/** Whether the spec's restore is for this release. */
export function isNow({ id, restore }: Release): boolean {
  return restore?.for === id;
}
