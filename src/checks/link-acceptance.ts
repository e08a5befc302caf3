// Who accepts an endpoint of PrivateLink: what Terraform needs to do it, and what waits for somebody else.
import type { Home } from '../aws/arn';
import { needed, noEffect } from '../diagnostics/key-rules';
import type { Problem } from '../diagnostics/diagnostic';
import { error, info, warning } from '../diagnostics/problem';
import { acceptingProvider } from '../network/private-link-acceptance';
import { endpointOutput, linkPointer, type NormalLink } from '../network/private-link-normal';
import { actingRole } from './other-side';

export function linkAcceptance(name: string, link: NormalLink, home: Home): Problem[] {
  const at = linkPointer(name);
  if (link.acceptance !== 'terraform') {
    return [...formerly(name, link, home), ...removal(name, link, home), ...waiting(name, link)];
  }
  const { account, role } = link;
  const elsewhere = account !== undefined && account !== home.accountId && role === undefined;
  const why = `account ${account ?? home.accountId} owns the service, and Terraform accepts it there`;
  return [
    ...(elsewhere ? needed(link, 'role', at, why, `arn:aws:iam::${account}:role/network-deploy`) : []),
    ...roleOf(name, link, home),
    ...removal(name, link, home),
  ];
}

/** What Terraform has accepted through another provider it forgets through the same one. */
function formerly(name: string, link: NormalLink, home: Home): Problem[] {
  if (acceptingProvider(name, link, home)) return roleOf(name, link, home).filter(({ code }) => code !== 'FLK3426');
  const why = `"acceptance" is ${link.acceptance}, and Terraform can have accepted nothing there`;
  return noEffect(link, ['account'], linkPointer(name), why);
}

/** EC2's actions by which the provider accepts and rejects. Source: IAM's service authorization reference. */
const actions =
  'ec2:AcceptVpcEndpointConnections, ec2:RejectVpcEndpointConnections, ec2:DescribeVpcEndpointConnections';

function roleOf(name: string, { role, account }: NormalLink, home: Home): Problem[] {
  if (role === undefined) return [];
  const at = linkPointer(name, 'role');
  const accountId = account ?? home.accountId;
  const said = account === undefined ? '/aws/accountId' : linkPointer(name, 'account');
  const help = `it needs ${actions}`;
  const told = info('FLK3426', at, `${name} is accepted through this role of ${accountId}`, { help });
  return actingRole({ at, role, who: 'service', accountId, said, told });
}

/** What the stack's own provider accepts, or somebody else, goes in one step. */
function removal(name: string, link: NormalLink, home: Home): Problem[] {
  if (!link.remove || acceptingProvider(name, link, home)) return [];
  const message = '"remove" has no effect here: nothing is accepted in another Region or through "role"';
  const help = 'remove the whole entry from the spec instead';
  return [error('FLK3002', linkPointer(name, 'remove'), message, { on: 'key', help })];
}

function waiting(name: string, { privateDns, acceptance, remove }: NormalLink): Problem[] {
  if (!privateDns || acceptance !== 'pending' || remove) return [];
  const help =
    `tell the owner the output ${endpointOutput(name)}; when it is accepted say "acceptance: accepted" and apply ` +
    'again ("automatic" where the service takes each endpoint)';
  const message = `the private name of ${name} is left out until the owner of the service has accepted the endpoint`;
  return [warning('FLK3425', linkPointer(name, 'privateDns'), message, { help })];
}
