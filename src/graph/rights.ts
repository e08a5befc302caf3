// What the execution role may do, as edges: one to each source, sink and section, with how many actions of which
// service.
import { roleOf } from '../facts/role';
import type { Statement } from '../facts/statement';
import { policyAddress } from '../parts/execution-role';
import { groupBy } from '../text/group-by';
import { isWithin } from './findings';
import type { Edge, Node } from './picture';
import { shown, type Subject } from './subject';
import type { Placed } from './units';

export const rolePlace = '/spec/executionRole';

export function roleNode(subject: Subject): Omit<Node, 'marks'> {
  const { normalised } = subject;
  const role = roleOf(normalised.identity, normalised.spec.executionRole);
  const isOverridden = normalised.overrides.some(({ address }) => address === policyAddress);
  const lines = [
    'execution role',
    ...(role.address === undefined ? ['exists'] : []),
    // The edges say what the spec needs.
    ...(isOverridden ? ['an override changes its policy'] : []),
  ];
  return { id: 'role', kind: 'role', label: shown(role.name, subject), lines, group: 'home' };
}

/** A statement that several places ask for is counted at each of them. */
export function rightEdges({ plan }: Subject, targets: readonly Placed[]): Edge[] {
  if (plan === undefined) return [];
  return targets.flatMap(({ node, pointer }) => {
    const own = plan.statements.filter(({ causes }) => causes.some((cause) => isWithin(cause.pointer, pointer)));
    return own.length === 0 ? [] : [{ from: 'role', to: node.id, kind: 'iam' as const, label: summary(own) }];
  });
}

/** `kinesis: 8 actions, kms: 1 action`. */
function summary(statements: readonly Statement[]): string {
  const actions = [...new Set(statements.flatMap((statement) => statement.actions))].sort();
  const byService = groupBy(actions, (action) => action.slice(0, action.indexOf(':')));
  return [...byService]
    .map(([service, { length }]) => `${service}: ${length} ${length === 1 ? 'action' : 'actions'}`)
    .join(', ');
}
