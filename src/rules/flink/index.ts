// What a Flink application and what it stands on must have, by number.
import type { Rule } from '../rule';
import { snapshotsOn } from './snapshots-on';

export const flinkRules: readonly Rule[] = [snapshotsOn];
