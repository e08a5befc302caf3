// Names: private hosted zones with their records, and the rules by which a resolver asks elsewhere.
import { memberOf } from '../document/own';
import { amending, factListing, required, type Piece } from './read-piece';
import { blocksIn, idIn, idsIn, joined, textIn, textsIn, type Block } from './read-block';
import { isUnknown, type Id, type Unknown, type ZoneRecord } from './topology';

export function readHostedZone(block: Block): Piece {
  const { address: id, reader } = block;
  const own = blocksIn(block, 'vpc').map((vpc) => factListing(idIn(vpc, 'vpc_id')));
  const added = amending(reader, 'aws_route53_zone_association', 'zone_id', id);
  const vpcs = joined(...own, ...added.map((one) => factListing(idIn(one, 'vpc_id'))));
  const records = amending(reader, 'aws_route53_record', 'zone_id', id).map(recordOf);
  const name = required(textIn(block, 'name'), block, 'name');
  return { hostedZones: [{ id, name, vpcs, records: { known: records } }] };
}

function recordOf(block: Block): ZoneRecord {
  const alias = blocksIn(block, 'alias').map((one) => factListing(aliasOf(one)));
  const ids = joined(idsIn(block, 'records'), ...alias);
  const texts = textsIn(block, 'records');
  return {
    id: block.address,
    name: required(textIn(block, 'name'), block, 'name'),
    values: {
      known: ids.known.map((value) => (texts.known.includes(value) ? { text: value } : { of: value })),
      ...(ids.rest !== undefined && { rest: ids.rest }),
    },
  };
}

/** A name that is made of an endpoint's, as that in one zone, leads to the endpoint. */
function aliasOf(block: Block): ReturnType<typeof idIn> {
  const fact = idIn(block, 'name');
  if (!isUnknown(fact)) return fact;
  const [endpoint] = /aws_vpc_endpoint[.][A-Za-z0-9_-]+/.exec(String(memberOf(block.body, 'name'))) ?? [];
  return endpoint ?? fact;
}

export function readResolverRule(block: Block): Piece {
  if (textIn(block, 'rule_type') === 'SYSTEM') return {};
  const { address: id, reader } = block;
  const domain = required(textIn(block, 'domain_name'), block, 'domain_name');
  const vpcs = amending(reader, 'aws_route53_resolver_rule_association', 'resolver_rule_id', id).flatMap((one) => {
    const vpc = idIn(one, 'vpc_id');
    return vpc === undefined || isUnknown(vpc) ? [] : [vpc];
  });
  return { resolverRules: [{ id, domain, vpcs: { known: vpcs } }] };
}

/** Of a rule that exists nothing is known but that the VPC asks by it. */
export function readRuleAssociation(block: Block): Piece {
  const [rule, vpc] = [idIn(block, 'resolver_rule_id'), idIn(block, 'vpc_id')];
  const isPlanned = typeof rule === 'string' && block.reader.blocks.has(rule);
  if (isPlanned || vpc === undefined || isUnknown(vpc)) return {};
  const id = typeof rule === 'string' ? rule : block.address;
  return { resolverRules: [{ id, domain: domainUnknown(id), vpcs: { known: [vpc] } }] };
}

/** Names that a rule takes which nobody has described. */
export function domainUnknown(rule: Id): Unknown {
  return { unknown: `the domain of ${rule} is not declared` };
}
