// Applications that run as the same roles: what a change takes of these is worked out once for all of them.
import { argumentBefore, type Estate, type Resource } from '../../estate/estate';
import { textOf } from '../../estate/value';
import { groupBy } from '../../text/group-by';
import { paths } from '../flink-application';
import type { UpdatedApplication } from './applications';
import { rolesOf } from './role-permissions';

export interface Runners {
  readonly applications: readonly [UpdatedApplication, ...UpdatedApplication[]];
  /** Those of the plan. */
  readonly roles: readonly Resource[];
  /** The ARN of the role before; undefined when it is not known. */
  readonly arn: string | undefined;
  /** Where all of them stand. */
  readonly module: string;
}

export function runnersIn(estate: Estate, applications: readonly UpdatedApplication[]): readonly Runners[] {
  const each = applications.map((application) => ({
    application,
    roles: rolesOf(estate, application),
    arn: textOf(argumentBefore(application, paths.role)),
  }));
  const alike = groupBy(each, ({ application, roles, arn }) =>
    JSON.stringify([application.module, arn, roles.map(({ address }) => address)]),
  );
  return [...alike.values()].map((some) => {
    const [{ application, roles, arn }, ...others] = some;
    return {
      applications: [application, ...others.map((one) => one.application)],
      roles,
      arn,
      module: application.module,
    };
  });
}
