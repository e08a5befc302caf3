// A statement that the spec adds names its actions: a wildcard also allows what the service adds later.
import { child } from '../document/pointer';
import type { Policy } from './policy';

export const namedActions: Policy = ({ spec: { executionRole } }) =>
  (executionRole.statements ?? []).flatMap(({ actions }, index) =>
    actions.flatMap((action, at) =>
      /[*?]/.test(action)
        ? [
            {
              code: 'FLK3257' as const,
              pointer: child('/spec/executionRole/statements', index, 'actions', at),
              message: `"${action}" allows actions that nobody has named`,
            },
          ]
        : [],
    ),
  );
