// The execution role of an application, when the estate has it.
import { argument, type Estate, type Standing } from '../estate/estate';
import { meant } from '../estate/join';
import { permissionsOf, type Permissions } from '../estate/permissions';
import { paths } from './flink-application';

/** The role that an application runs as; undefined when it stands elsewhere, or may be one of several. */
export function roleOf(estate: Estate, application: Standing): Standing | undefined {
  const all = meant(estate, argument(application, paths.role), 'aws_iam_role').filter(({ mode }) => mode === 'managed');
  return all.length === 1 ? all[0] : undefined;
}

/** What the application may do; undefined when its role is not known here. */
export function permissionsOfApplication(estate: Estate, application: Standing): Permissions | undefined {
  const role = roleOf(estate, application);
  return role && permissionsOf(estate, role);
}

/** The role of an application with what it may do. */
export interface Runner {
  readonly role: Standing;
  readonly permissions: Permissions;
}

export function runnerOf(estate: Estate, application: Standing): Runner | undefined {
  const role = roleOf(estate, application);
  return role && { role, permissions: permissionsOf(estate, role) };
}
