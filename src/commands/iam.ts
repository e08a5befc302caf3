// flinkform iam: each permission of each role, and the line of the spec that it is for.
import type { Document } from '../document/document';
import { concealedData } from '../concealment/concealed-data';
import type { Compiled } from '../compile';
import { memberAt } from '../document/own';
import { jsonText } from '../text/json-text';
import { render } from '../terraform/literal';
import type { Plan } from '../plan';
import { harmless } from '../text/harmless';
import { show } from '../terraform/display';
import { policyDocument, type Statement } from '../facts/statement';
import { exit, failOn, shared, type Command } from './command';
import { compileSpecs, exitCode, report } from './compile-specs';
import { origin } from './plan';

export const iam: Command = {
  name: 'iam',
  summary: 'explain each permission of each role by the line of the spec that needs it',
  usage: '<spec, folder or - for standard input>...',
  arity: [1, Infinity],
  options: {
    env: shared.env,
    overlay: shared.overlay,
    json: { ...shared.json, description: 'write the policy document and its causes as JSON' },
  },
  examples: ['iam examples/kinesis-to-s3.yaml', 'iam examples/kinesis-to-s3.yaml --json'],
  run: async (invocation) => {
    const { terminal, options } = invocation;
    const run = await compileSpecs(invocation);
    report(run, 'pretty', terminal);
    const planned = run.compiled.flatMap((compiled) => {
      const { plan, document } = compiled;
      return plan && document ? [{ plan, document, policy: policyOf(plan, compiled) }] : [];
    });
    if (options['json'] === true) terminal.out(jsonText(planned.map(asJson)));
    else terminal.out(planned.map(({ plan, document }) => asText(plan, document)).join('\n'));
    return run.compiled.length === 0 ? exit.failed : exitCode(run.diagnostics, failOn(invocation));
  },
};

/** The execution role first, then those that services of AWS assume to operate the application. */
function asText(plan: Plan, document: Document): string {
  const { application, statements, roles = [] } = plan;
  const own = `${application.name}: what its execution role may do\n\n${overridden(plan)}`;
  const others = roles.map(
    ({ name, purpose, statements: allowed }) =>
      `\n${application.name}: what the role may do that ${purpose} (${name})\n\n${blocksOf(allowed, document)}\n`,
  );
  return [`${own}${blocksOf(statements, document)}\n`, ...attached(plan, document), ...others].join('');
}

function attached({ managedPolicies = [] }: Plan, document: Document): string[] {
  return managedPolicies.map(({ arn, pointer }) => `\nand what ${show(arn)} allows  (${origin(document, pointer)})\n`);
}

function blocksOf(statements: readonly Statement[], document: Document): string {
  const blocks = statements.map((statement) =>
    [
      `allow ${statement.actions.join(', ')}`,
      ...statement.resources.map((resource) => `   on ${show(resource)}`),
      ...conditions(statement).map((condition) => `   if ${condition}`),
      ...statement.causes.map(({ pointer, purpose }) => `  for ${harmless(purpose)}  (${origin(document, pointer)})`),
    ].join('\n'),
  );
  return blocks.join('\n\n');
}

function overridden(plan: Plan): string {
  return isOverridden(plan)
    ? 'An override changes this policy: what follows is what the spec needs, not what is written.\n\n'
    : '';
}

/** Whether the written policy is not the derived one. */
function isOverridden({ overrides }: Plan): boolean {
  return overrides.some(({ address }) => address === 'aws_iam_role_policy.execution');
}

function conditions({ conditions = {} }: Statement): string[] {
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, value]) => `${harmless(key)} ${operator} ${[value].flat().map(show).join(' or ')}`),
  );
}

interface Explained {
  readonly plan: Plan;
  readonly document: Document;
  readonly policy: unknown;
}

/** What the spec needs, or what an override has made of it: as text when it is no JSON. */
function policyOf(plan: Plan, { configuration, concealment }: Compiled): unknown {
  if (!isOverridden(plan)) return json(render(policyDocument(plan.statements)));
  const policy = memberAt(configuration, ['resource', 'aws_iam_role_policy', 'execution', 'policy']);
  return concealedData(json(policy), concealment, concealment.whole);
}

function json(text: unknown): unknown {
  try {
    return JSON.parse(String(text)) as unknown;
  } catch {
    return text;
  }
}

function asJson({ plan, document, policy }: Explained): object {
  const { application, statements, managedPolicies, roles } = plan;
  return {
    application: application.name,
    overridden: isOverridden(plan),
    policy,
    causes: causesOf(statements, document),
    ...(managedPolicies && {
      managedPolicies: managedPolicies.map(({ arn, pointer }) => ({ arn, pointer, at: origin(document, pointer) })),
    }),
    ...(roles && {
      roles: roles.map(({ name, purpose, statements: allowed }) => ({
        name,
        purpose,
        policy: json(render(policyDocument(allowed))),
        causes: causesOf(allowed, document),
      })),
    }),
  };
}

function causesOf(statements: readonly Statement[], document: Document): object[] {
  return statements.map(({ causes }) =>
    causes.map(({ pointer, purpose }) => ({ purpose, pointer, at: origin(document, pointer) })),
  );
}
