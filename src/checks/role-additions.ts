// What the spec adds to the execution role: how much a role takes, and what other owners must do.
import type { ExecutionRole } from '../../generated/application';
import { parseArn } from '../aws/arn';
import type { Problem } from '../diagnostics/diagnostic';
import { info, warning } from '../diagnostics/problem';
import { child } from '../document/pointer';
import type { Home } from '../aws/arn';
import { trustOutput } from '../parts/role-additions';
import type { Check } from './check';

const at = '/spec/executionRole';

/** Unless AWS has raised it. Source: IAM user guide, "IAM and AWS STS quotas". */
const usualPolicies = 10;

export const roleAdditions: Check = ({ application: { spec, identity } }) => [
  ...manyPolicies(spec.executionRole),
  ...(spec.executionRole.arn === undefined ? [] : notAttached(spec.executionRole)),
  ...assumedElsewhere(spec.executionRole, identity.home),
];

function manyPolicies({ managedPolicies = [] }: ExecutionRole): Problem[] {
  const { length } = managedPolicies;
  if (length <= usualPolicies) return [];
  const expected = `at most ${usualPolicies}, unless AWS has raised the quota of the account`;
  return [
    warning('FLK3046', child(at, 'managedPolicies'), `${length} managed policies are to be attached to the role`, {
      on: 'key',
      expected,
    }),
  ];
}

function notAttached({ managedPolicies }: ExecutionRole): Problem[] {
  if (managedPolicies === undefined) return [];
  const message = 'the role is not changed: have its owner attach these managed policies';
  const because = { pointer: child(at, 'arn'), note: 'the role exists' };
  return [info('FLK3050', child(at, 'managedPolicies'), message, { on: 'key', because })];
}

function assumedElsewhere({ assume = [] }: ExecutionRole, { accountId }: Home): Problem[] {
  return assume.flatMap((arn, index) => {
    const { account } = parseArn(arn);
    if (account === accountId) return [];
    return [
      info(
        'FLK3246',
        child(at, 'assume', index),
        `the role is in account ${account}, whose owner must trust this one`,
        {
          because: { pointer: '/aws/accountId', note: 'the application is here' },
          help: `give the policy in the output ${trustOutput} to the owner`,
        },
      ),
    ];
  });
}
