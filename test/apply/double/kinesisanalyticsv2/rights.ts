// What the policies of a role allow, as far as the double asks: no conditions, no boundaries, no policies of others.
import type { Moto, Place } from '../moto';
import type { Right } from '../right';

interface Statement {
  readonly Effect?: string;
  readonly Action?: string | readonly string[];
  readonly Resource?: string | readonly string[];
}

/** Everything that the inline and attached policies of a role allow; nothing when there is no such role. */
export async function grantsOf(place: Place, role: string, moto: Moto): Promise<readonly Right[]> {
  return grantsIn(await documentsOf(place, role, moto));
}

/** The inline and attached policies of a role by its ARN. */
export function documentsOf(place: Place, role: string, moto: Moto): Promise<readonly string[]> {
  const [, accountId = '', name = ''] = /^arn:[^:]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(role) ?? [];
  return moto.policiesOf({ ...place, accountId }, name);
}

export function grantsIn(documents: readonly string[]): readonly Right[] {
  return documents.flatMap((text) => {
    const { Statement } = JSON.parse(text) as { readonly Statement?: Statement | readonly Statement[] };
    return [Statement ?? []]
      .flat()
      .flatMap(({ Effect, Action, Resource }) =>
        Effect !== 'Allow'
          ? []
          : [Action ?? []]
              .flat()
              .flatMap((action) => [Resource ?? []].flat().map((resource) => ({ action, resource }))),
      );
  });
}

/** Whether what was granted once, wildcards and all, is within what is granted now. */
export function stillGranted({ action, resource }: Right, granted: readonly Right[]): boolean {
  return granted.some(
    (now) => covers(now.action.toLowerCase(), action.toLowerCase()) && covers(now.resource, resource),
  );
}

/** https://docs.aws.amazon.com/managed-flink/latest/java/vpc-permissions.html */
const toEnter = [
  'ec2:DescribeVpcs',
  'ec2:DescribeSubnets',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeDhcpOptions',
  'ec2:CreateNetworkInterface',
  'ec2:CreateNetworkInterfacePermission',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DeleteNetworkInterface',
];
const toLeave = ['ec2:DescribeNetworkInterfaces', 'ec2:DeleteNetworkInterface'];

/** The first of the rights that the service needs of a role to enter a VPC or to leave it, and that is not given. */
export async function lackingInVpc(
  place: Place,
  role: string,
  way: 'enter' | 'leave',
  moto: Moto,
): Promise<string | undefined> {
  const granted = await grantsOf(place, role, moto);
  const needed = way === 'enter' ? toEnter : toLeave;
  return needed.find((action) => !granted.some((now) => covers(now.action.toLowerCase(), action.toLowerCase())));
}

/** Whether a pattern with `*` and `?` matches a text; wildcards in the text are letters like any other. */
function covers(pattern: string, text: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${expression}$`, 's').test(text);
}
