// All stories of a machine that operates an application.
import { reconcileStories } from './reconcile-stories';
import { retentionStories } from './retention-stories';
import { runningStories } from './running-stories';
import { snapshotStories } from './snapshot-stories';
import type { Story } from './tell';
import { verdictStories } from './verdict-stories';

export const operatingStories: readonly Story[] = [
  ...runningStories,
  ...snapshotStories,
  ...retentionStories,
  ...reconcileStories,
  ...verdictStories,
];
