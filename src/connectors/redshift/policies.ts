// Policies for Redshift.
import { child } from '../../document/pointer';
import type { Finding } from '../../diagnostics/finding';
import type { Use } from '../connector';
import type { NormalSink } from './normal';

/**
 * The only user of a created database is its administrator. Harmless while one tries things out, and easily forgotten.
 */
export function ownUser(sink: NormalSink, use: Use): Finding[] {
  const { mode, create, serverless, secret, user } = sink;
  if (!create && !serverless?.create) return [];
  const isAdministrator = mode === 'jdbc' ? secret === undefined : create !== undefined && user === create.adminUser;
  if (!isAdministrator) return [];
  return [
    {
      code: 'FLK3178',
      pointer: child(use.pointer, 'mode'),
      message: `sink ${use.name} writes as the administrator of the database`,
      help:
        mode === 'jdbc'
          ? 'create a user for the job and give the ARN of its secret as "secret"'
          : 'create a user for the job and give it as "user"',
    },
  ];
}
