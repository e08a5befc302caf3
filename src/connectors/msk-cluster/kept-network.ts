// What a created cluster takes over from the application's network, and keeps whatever becomes of that.
import type { MSKCreation } from '../../../generated/application';
import type { Problem } from '../../diagnostics/diagnostic';
import { info } from '../../diagnostics/problem';
import { child } from '../../document/pointer';
import type { Use } from '../connector';

export function keptNetwork(create: Pick<MSKCreation, 'subnets' | 'securityGroups'>, use: Use): Problem[] {
  const taken = [...(create.subnets ? [] : ['subnets']), ...(create.securityGroups ? [] : ['security groups'])].join(
    ' and ',
  );
  if (taken === '') return [];
  return [
    info(
      'FLK3120',
      child(use.pointer, 'create'),
      `the cluster of ${use.direction} ${use.name} keeps the ${taken} that the application has when it is created`,
      {
        on: 'key',
        help:
          'they may stand in "create" too: those of its creation; any other would replace the cluster with its ' +
          'records',
      },
    ),
  ];
}
