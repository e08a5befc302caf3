// A VPC whose own resolver is turned off: an application in it finds no name any more. Source: "DNS attributes for your
// VPC", https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html#vpc-dns-support.
import { argument, argumentBefore, type Estate, type Standing } from '../../estate/estate';
import { saying, wasKnownAs } from '../../estate/join';
import { is, known } from '../../estate/value';
import type { Loss, Placed } from './losing';

const support = 'enable_dns_support';
const what = 'names: the resolver of the VPC answers no more';

export function lossOfNames(estate: Estate, { application, placement: { vpc } }: Placed): readonly Loss[] {
  const [home] = wasKnownAs(estate, 'aws_vpc', 'id', vpc);
  if (home?.change?.action !== 'update' || !is(argumentBefore(home, support), true)) return [];
  const after = argument(home as Standing, support);
  if (after.kind === 'unset' || is(after, true)) return [];
  if (after.kind === 'unknown')
    return [
      { by: home, application, what, open: 'whether the resolver of the VPC goes on to answer is not known yet' },
    ];
  const others = saying(estate, 'aws_vpc_dhcp_options_association', 'vpc_id', known(vpc));
  const open = 'whether the resolvers in the DHCP options of the VPC answer is not in the plan';
  return [{ by: home, application, what, ...(others.length > 0 && { open }) }];
}
