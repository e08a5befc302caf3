// The name of a policy of a role begins with a fingerprint of what it allows, which the compiler works out. In a
// module, whose values are not known then, Terraform does.
import { isObject } from '../conform/finding';
import { memberAt } from '../document/own';
import type { Tree } from '../hcl/node';
import { longestTwice } from '../parts/execution-role';
import type { Sections } from './reusable';

const type = 'aws_iam_role_policy';

/** Names and policies of roles by locals: the policy stands there once, and its name is made of it. */
export function withFingerprints(sections: Sections): Sections {
  const policies = memberAt(sections['resource'], [type]);
  if (!isObject(policies)) return sections;
  const made = Object.entries(policies).filter(([, body]) => isFingerprinted(body));
  if (made.length === 0) return sections;
  const locals = Object.fromEntries(made.map(([name, body]) => [localOf(name), memberAt(body, ['policy'])]));
  const others = Object.fromEntries(
    made.map(([name, body]) => [name, { ...(body as object), ...byLocal(localOf(name)) }]),
  );
  return {
    ...sections,
    locals: { ...(sections['locals'] as object), ...locals } as Tree,
    resource: { ...(sections['resource'] as object), [type]: { ...policies, ...others } } as Tree,
  };
}

const localOf = (name: string): string => `${name}_policy`;

function isFingerprinted(body: unknown): boolean {
  const prefix = memberAt(body, ['name_prefix']);
  return typeof prefix === 'string' && /^least-privilege-(?:[0-9a-f]{8}-)?$/.test(prefix);
}

function byLocal(local: string): Readonly<Record<string, string>> {
  const text = `local.${local}`;
  const fingerprint = `substr(sha256(${text}), 0, 8)`;
  return {
    name_prefix: `\${length(${text}) > ${longestTwice} ? "least-privilege-" : "least-privilege-\${${fingerprint}}-"}`,
    policy: `\${${text}}`,
  };
}
