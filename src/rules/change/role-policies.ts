// The policies that hang on a role: inline ones, those attached, and the attachments themselves, as far as the plan has
// them.
import { argument, argumentBefore, type Estate, type Resource, type Standing } from '../../estate/estate';
import { textOf, type Value } from '../../estate/value';

/** Resources whose `policy` says what a role is allowed, before or after. */
export function rolePolicies(estate: Estate, role: Resource): readonly Resource[] {
  const { resources } = estate;
  const inline = resources.filter((one) => one.type === 'aws_iam_role_policy' && isOf(one, role));
  const attachments = attachmentsOf(estate, role);
  const attached = resources.filter(
    (one) => one.type === 'aws_iam_policy' && attachments.some((attachment) => attaches(attachment, one)),
  );
  return [...inline, ...attached];
}

export function attachmentsOf({ resources }: Estate, role: Resource): readonly Resource[] {
  return resources.filter((one) => one.type === 'aws_iam_role_policy_attachment' && isOf(one, role));
}

/** Whether a policy or an attachment is a role's, by its name or by reference, before or after. */
function isOf(one: Resource, role: Resource): boolean {
  return namesOne(one, 'role', role, 'name');
}

export function attaches(attachment: Resource, policy: Resource): boolean {
  return namesOne(attachment, 'policy_arn', policy, 'arn');
}

function namesOne(one: Resource, path: string, other: Resource, key: string): boolean {
  const values = bothOf(one, path);
  if (values.some((value) => value.kind !== 'unset' && value.references.includes(other.place))) return true;
  const known = new Set(textsOf(bothOf(other, key)));
  return textsOf(values).some((text) => known.has(text));
}

/** As it was and as it will be. */
function bothOf(one: Resource, path: string): readonly Value[] {
  return [argumentBefore(one, path), ...(one.arguments ? [argument(one as Standing, path)] : [])];
}

function textsOf(values: readonly Value[]): readonly string[] {
  return values.flatMap((value) => textOf(value) ?? []);
}
