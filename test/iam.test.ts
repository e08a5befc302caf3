// Least privilege, proven by simulation: each connector can do what it must on what the spec declares, and nothing
// beside it.
import { runSimulation } from '@cloud-copilot/iam-simulate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { anyConnectors } from '../src/connectors';
import type { DerivedRole } from '../src/facts/derived-role';
import { render } from '../src/terraform/literal';
import type { Value } from '../src/terraform/value';
import { proofs as applicationProofs } from './iam/application';
import { connectorProofs } from './iam';
import { roleProofs, type RoleProof } from './iam/operator';
import { proofs as registryProofs } from './iam/schema-registry';
import { account, decide, permissionsOf, policyOf, type Proof } from './iam/proof';
import { compileText, minimalSpec } from './support/compile';

const test = suite('iam');
const groups: readonly (readonly [title: string, proofs: readonly Proof[]])[] = [
  ['application', applicationProofs],
  ['schema registry', registryProofs],
  ...Object.entries(connectorProofs),
];

for (const [title, proofs] of groups) {
  for (const proof of proofs) {
    test(`${title}: ${proof.name}`, async () => {
      const policy = policyOf(permissionsOf(proof.spec), proof.known);
      for (const call of proof.allowed)
        assert.is(await decide(policy, call), 'Allowed', `must be allowed: ${describe(call)}`);
      for (const call of proof.denied)
        assert.is.not(await decide(policy, call), 'Allowed', `must be denied: ${describe(call)}`);
    });
  }

  test(`${title}: no permission is granted that no proof needs`, () => {
    const needed = new Set(
      [...proofs, ...applicationProofs].flatMap(({ allowed }) => allowed.map(({ action }) => action)),
    );
    const granted = proofs.flatMap(({ spec }) => permissionsOf(spec).flatMap(({ actions }) => actions));
    assert.equal(
      [...new Set(granted)].filter((action) => !needed.has(action)),
      [],
    );
  });
}

test('every connector has proofs that allow and that deny, in each of its directions', () => {
  for (const connector of anyConnectors) {
    const { type } = connector;
    const proofs = connectorProofs[type] ?? [];
    for (const direction of ['source', 'sink'] as const) {
      if (connector[direction] === undefined) continue;
      const matching = proofs.filter(
        ({ spec, allowed, denied }) => `${direction}s` in spec && allowed.length > 0 && denied.length > 0,
      );
      assert.ok(matching.length > 0, `test/iam/${type}.ts has no proof for the ${direction}`);
    }
  }
});

for (const proof of roleProofs) {
  const { role, spec, service, source, allowed, denied } = proof;
  const of = `the role ${role} of ${JSON.stringify(spec)}`;
  test(`${of}: what it calls is allowed, its neighbours are not`, async () => {
    const policy = policyOf(roleOf(proof).statements);
    for (const call of allowed) assert.is(await decide(policy, call), 'Allowed', `must be allowed: ${describe(call)}`);
    for (const call of denied)
      assert.is.not(await decide(policy, call), 'Allowed', `must be denied: ${describe(call)}`);
  });
  test(`${of}: no permission is granted that no proof needs`, () => {
    const needed = allowed.map(({ action }) => action);
    const granted = roleOf(proof).statements.flatMap(({ actions }) => actions);
    assert.equal(
      granted.filter((action) => !needed.includes(action)),
      [],
    );
  });
  test(`${of}: ${service} assumes it for its own source, and nobody else does`, async () => {
    const context = { 'aws:SourceArn': source, 'aws:SourceAccount': account };
    const document = trustPolicy(proof.spec, role.replaceAll('-', '_'));
    const assumed = (principal: string, given: Record<string, string>): Promise<boolean> =>
      mayAssume(document, principal, given);
    assert.ok(await assumed(service, context));
    assert.not(await assumed('lambda.amazonaws.com', context));
    assert.not(await assumed(service, { ...context, 'aws:SourceArn': `${source}-2` }));
    assert.not(await assumed(service, { ...context, 'aws:SourceAccount': '444455556666' }));
    assert.not(await assumed(service, {}));
  });
}

function roleOf({ role, spec }: RoleProof): DerivedRole {
  const { plan } = compileText(minimalSpec(spec), { planOnly: true });
  const found = plan?.roles?.find(({ name }) => name === `orders-eu-west-1-${role}`);
  if (!found) throw new Error(`the plan has no role ${role}`);
  return found;
}

const application = `arn:aws:kinesisanalytics:eu-west-1:${account}:application/orders`;

const trusted: readonly (readonly [
  name: string,
  principal: string,
  context: Record<string, string>,
  allowed: boolean,
])[] = [
  [
    'the service, for this application',
    'kinesisanalytics.amazonaws.com',
    { 'aws:SourceArn': application, 'aws:SourceAccount': account },
    true,
  ],
  [
    'the service, for another application',
    'kinesisanalytics.amazonaws.com',
    { 'aws:SourceArn': `${application}-2`, 'aws:SourceAccount': account },
    false,
  ],
  [
    'the service, for another account',
    'kinesisanalytics.amazonaws.com',
    { 'aws:SourceArn': application, 'aws:SourceAccount': '444455556666' },
    false,
  ],
  ['the service, for nobody', 'kinesisanalytics.amazonaws.com', {}, false],
  ['another service', 'lambda.amazonaws.com', { 'aws:SourceArn': application, 'aws:SourceAccount': account }, false],
];

for (const [name, principal, context, allowed] of trusted) {
  test(`the role ${allowed ? 'can' : 'cannot'} be assumed by ${name}`, async () => {
    assert.is(await mayAssume(trustPolicy(), principal, context), allowed);
  });
}

async function mayAssume(policy: object, principal: string, context: Record<string, string>): Promise<boolean> {
  const result = await runSimulation(
    {
      request: {
        principal,
        action: 'sts:AssumeRole',
        resource: { resource: `arn:aws:iam::${account}:role/orders-eu-west-1-execution`, accountId: account },
        contextVariables: context,
      },
      identityPolicies: [],
      serviceControlPolicies: [],
      resourceControlPolicies: [],
      resourcePolicy: policy,
    },
    {},
  );
  assert.is(result.resultType, 'single', JSON.stringify(result));
  return result.resultType === 'single' && result.overallResult === 'Allowed';
}

function trustPolicy(spec: object = {}, address = 'execution'): object {
  const { plan } = compileText(minimalSpec(spec), { planOnly: true });
  const role = plan?.resources.find(({ type, name }) => type === 'aws_iam_role' && name === address);
  const { assume_role_policy } = (role?.arguments ?? {}) as { assume_role_policy?: Value };
  return JSON.parse(String(render(assume_role_policy ?? null))) as object;
}

function describe({ action, resource, context }: Proof['allowed'][number]): string {
  return `${action} on ${resource}${context ? ` with ${JSON.stringify(context)}` : ''}`;
}

test.run();
