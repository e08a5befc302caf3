// Policies for clients of a cluster of MSK that log in by IAM, serverless or not.
import type { Finding } from '../../diagnostics/finding';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import { everything, unbounded } from '../everything';
import type { Reading, Writing } from '../kafka-client/client';

export function everyTopicOrGroup(
  config: Pick<Writing, 'topics'> & Partial<Pick<Reading, 'group'>>,
  use: Use,
): Finding[] {
  return [
    ...everything(config.topics, 'topics', 'every topic of the cluster', use),
    ...(config.group === '*' ? [unbounded('every group of the cluster', child(use.pointer, 'group'))] : []),
  ];
}
