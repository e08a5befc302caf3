// VPC peerings of an existing VPC, with everything of the other side: in this account and Region or in others.
import fc from 'fast-check';
import { optional, type Setting } from './arbitrary-setting';
import { keyName } from './arbitrary-text';

/** What an existing VPC must say when it is peered. */
/** The one VPC of random networks that say its id: what else names the VPC of the application names this one. */
export const peeredGround = {
  id: 'vpc-0a1b2c3d4e5f60718',
  cidrs: ['10.20.0.0/16'],
  routeTables: ['rtb-0a1b2c3d4e5f60718'],
};

/** `spec.network` as given, with up to three peerings and what they need of the VPC. */
export function peered(setting: Setting, network: { readonly vpc: object }): fc.Arbitrary<object> {
  return fc
    .uniqueArray(keyName(30), { minLength: 1, maxLength: 3 })
    .chain((names) =>
      fc.record(Object.fromEntries(names.map((name, index) => [name, peering(setting, index)] as const))),
    )
    .map((peering) => ({ ...network, vpc: { ...network.vpc, ...peeredGround }, peering }));
}

/** What a peering says; ids and ranges are of the index: no two share any. A network of many opens no group. */
export function peering(
  { account, partition, region }: Setting,
  index: number,
  serves: 'application' | 'many' = 'application',
): fc.Arbitrary<object> {
  const id = `${index}b1c2d3e4f5061728`;
  const other = partition === 'aws' ? [region, 'eu-central-1', 'ap-southeast-2'] : [region];
  const own = fc.record({ region: fc.constantFrom(...other), account: fc.constant(account) }, { requiredKeys: [] });
  const theirs = fc.record(
    {
      account: fc.constant('222233334444'),
      region: fc.constantFrom(...other),
      role: fc.constant(`arn:${partition}:iam::222233334444:role/network-deploy`),
    },
    { requiredKeys: ['account'] },
  );
  const said = optional({
    hosts: fc.constant([`*.peer-${index}.internal`, `10.${50 + index}.4.7`]),
    dns: fc.boolean(),
    ...(serves === 'application' && { securityGroup: fc.constant(`sg-${id}`) }),
  });
  const what = { vpc: `vpc-${id}`, cidrs: [`10.${50 + index}.0.0/16`], routeTables: [`rtb-${id}`] };
  return fc.tuple(fc.oneof(own, theirs), said).map(([place, more]) => ({ ...what, ...place, ...more }));
}
