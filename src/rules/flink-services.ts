// The services of AWS that a job calls through its VPC, as far as its role says so.
import { services } from '../aws/services';
import type { Estate, Standing } from '../estate/estate';
import type { Permission } from '../estate/permissions';
import { speaksOf } from '../estate/target';
import { permissionsOfApplication } from './flink-role';
import { codeOf } from './role-needs';

export interface CalledServices {
  /** As actions name them: `kinesis`. */
  readonly names: readonly string[];
  /** Whether there are no others. */
  readonly whole: boolean;
}

/**
 * Not called through the VPC: what the service does itself to join it and to write the log, what other services ask
 * KMS, and the brokers of a cluster, which stand in the VPC.
 */
const byOthers = ['ec2', 'logs', 'kms', 'kafka-cluster'];

export function servicesCalled(estate: Estate, application: Standing): CalledServices {
  const permissions = permissionsOfApplication(estate, application);
  if (!permissions) return { names: [], whole: false };
  const allowing = permissions.statements.filter((one) => one.effect !== 'Deny');
  const own = allowing.filter((one) => !isCodeAlone(estate, application, one));
  const named = own.flatMap(({ actions }) => actions.known.map((action) => action.toLowerCase().replace(/:.*$/s, '')));
  const names = [...new Set(named)].filter((name) => !byOthers.includes(name)).sort();
  const { whole, elsewhere, by } = permissions;
  const isKnown = whole && elsewhere.length === 0 && by.length > 0 && own.every(({ actions }) => actions.whole);
  return {
    names: names.filter((name) => endpointsFor(name).length > 0),
    whole: isKnown && names.every((name) => endpointsFor(name).length > 0) && !own.some((one) => one.notActions),
  };
}

/** The names of the endpoints that take in the actions of a service. */
export function endpointsFor(name: string): readonly string[] {
  return Object.entries(services).flatMap(([endpoint, { actions }]) => (actions === `${name}:` ? [endpoint] : []));
}

/** The service fetches the code by itself. */
export function isCodeAlone(estate: Estate, application: Standing, { actions, resources }: Permission): boolean {
  const code = codeOf(estate, application);
  return (
    code !== undefined &&
    actions.whole &&
    actions.known.every((action) => action.toLowerCase().startsWith('s3:')) &&
    resources.whole &&
    resources.known.every((text) => text !== '*' && speaksOf(estate, { ...resources, known: [text] }, code) === 'yes')
  );
}
