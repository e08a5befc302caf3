// Policies for Timestream.
import type { Finding } from '../../diagnostics/finding';
import { child } from '../../document/pointer';
import type { Use } from '../connector';
import type { NormalSink } from './normal';

/** Whether the account was a customer before nobody but AWS knows. */
export function closedToNewCustomers({ create }: NormalSink, use: Use): Finding[] {
  if (!create) return [];
  return [
    {
      code: 'FLK3363',
      pointer: child(use.pointer, 'create'),
      message: 'AWS has closed Timestream for LiveAnalytics to new customers on 20 June 2025',
      on: 'key',
      help: 'if the account had used it before, waive this with a reason; else write to Timestream for InfluxDB',
    },
  ];
}
