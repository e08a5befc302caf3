// Rules for statements that a spec writes itself: each says which actions it means, and on what.
import type { StatedPermission } from '../../../generated/application';
import type { Problem } from '../../diagnostics/diagnostic';
import { noEffect } from '../../diagnostics/key-rules';
import { error } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';

export function checkStatement(statement: StatedPermission, pointer: Pointer): Problem[] {
  return [...wholeActions(statement, pointer), ...meantEverywhere(statement, pointer)];
}

function wholeActions({ actions }: StatedPermission, pointer: Pointer): Problem[] {
  return actions.flatMap((action, index) =>
    /[*?]/.test(action)
      ? [
          error('FLK3295', child(pointer, 'actions', index), `"${action}" allows actions that nobody has named`, {
            help: 'name each action that the job calls',
          }),
        ]
      : [],
  );
}

function meantEverywhere(statement: StatedPermission, pointer: Pointer): Problem[] {
  const { resources, reason } = statement;
  const at = resources.indexOf('*');
  if (at < 0) return noEffect(statement, ['reason'], pointer, 'the statement names its resources');
  if (reason !== undefined) return [];
  return [
    error(
      'FLK3296',
      child(pointer, 'resources', at),
      'the actions are allowed on every resource, and nobody says why',
      { help: 'name ARNs, or say in "reason" why it must be all: some actions know no resources' },
    ),
  ];
}
