// The ways to log in that a created cluster takes: while the job changes from one to the other it takes both.
import type { MSKAuthentication } from '../../../generated/application';
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import { attribute, type Precondition, type Resource } from '../../terraform/resource';
import { call } from '../../terraform/value';
import { mskModes } from '../kafka-client/auth';
import type { Access } from './access';
import type { NormalCreation } from './normal';

export function checkLogins({ logins }: NormalCreation, auth: MSKAuthentication, at: Pointer): Problem[] {
  if (logins.includes(auth)) return [];
  const message = `the job logs in by ${auth}, which "logins" does not have`;
  return [error('FLK3123', child(at, 'logins'), message, { expected: [...logins, auth].join(', ') })];
}

/**
 * Terraform would take the old login from the brokers before the job has the new one. It knows from the addresses which
 * logins a cluster takes today, and refuses the plan. The two ways over TLS share an address: of them it cannot tell.
 */
export function takesLogin(cluster: Resource<'aws_msk_cluster'>, { auth }: Access): Precondition {
  return {
    condition: call('can', call('regex', '.', attribute(cluster, mskModes[auth].bootstrap))),
    error_message:
      `The cluster ${cluster.name} does not take the login "${auth}" yet, and would lose the one that the running ` +
      `job uses: first apply with both in "create.logins" and the old "auth" (flinkform explain FLK3123).`,
  };
}
