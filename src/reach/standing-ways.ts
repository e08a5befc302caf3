// Ways out of a VPC that exist already and are to be made: peering connections, attachments to a transit gateway,
// routes, and rules of the Resolver. AWS takes no second one, and says so in the middle of `terraform apply`.
import { rangeOf } from '../aws/address-range';
import type { CodeName } from '../codes';
import type { Problem } from '../diagnostics/diagnostic';
import { error, warning } from '../diagnostics/problem';
import { atMost } from '../diagnostics/problem-list';
import type { Pointer } from '../document/pointer';
import { memberAt } from '../document/own';
import type { NormalNetwork } from '../network/normal';
import type { Configuration } from '../override';
import { address, type AnyResource } from '../terraform/resource';
import { groupBy } from '../text/group-by';
import { bare } from './live-names';
import { idIn, readerOf, textIn, type Block, type Reader } from './read-block';
import { ofType } from './read-piece';
import type { Taken, TakenRoute } from './taken';
import { isUnknown, type Fact, type Id } from './topology';

/** What is to be made. */
export interface Made {
  /** What Terraform will read. */
  readonly configuration: Configuration;
  /** With the places in the spec that asked for them. */
  readonly resources: readonly AnyResource[];
  readonly network: NormalNetwork | undefined;
  /** The name of the stack, by which what an earlier apply has made is known. */
  readonly stack: string;
}

/** What is planned, and what stands in its place that this stack has not made. */
interface Clash {
  readonly code: CodeName;
  readonly block: Block;
  /** What there is already, in words that begin a sentence. */
  readonly there: string;
  /** What Terraform calls it when it takes it over; where that is not known it cannot. */
  readonly importId?: string;
  /** Where the spec leaves it to what is there. */
  readonly leave: string;
  /** What it leads to by its name, where that may be of an earlier apply of this stack, or of another stack. */
  readonly perhapsOurs?: string;
}

interface There {
  readonly reader: Reader;
  readonly taken: Taken;
  readonly stack: string;
}

/** One problem for each place in the spec, however many things it asks for. */
export function standingWays({ configuration, resources, stack }: Made, taken: Taken | undefined): Problem[] {
  if (!taken) return [];
  const at = { reader: readerOf(configuration), taken, stack };
  const clashes = [...peerings(at), ...attachments(at), ...routes(at), ...domains(at)];
  const located = clashes.map((clash) => ({ ...clash, pointer: placeOf(clash.block, resources) }));
  const groups = groupBy(located, ({ code, pointer, perhapsOurs }) => `${code} ${pointer} ${perhapsOurs}`);
  return atMost([...groups.values()].map(([first, ...more]) => problem(first.pointer, [first, ...more])));
}

/** An instance of a repeated resource stands where the resource does; what is not planned comes from an override. */
function placeOf({ address: id }: Block, resources: readonly AnyResource[]): Pointer {
  return resources.find((one) => address(one) === id.replace(/\[.*\]$/, ''))?.cause ?? '/overrides';
}

function problem(pointer: Pointer, clashes: readonly [Clash, ...Clash[]]): Problem {
  const [{ code, leave, perhapsOurs }] = clashes;
  const there = clashes.map((clash) => clash.there).join(', and ');
  const imports = clashes.flatMap(({ block, importId }) =>
    importId === undefined ? [] : [`terraform import '${block.address}' ${importId}`],
  );
  const takeOver = imports.length > 0 ? `; or have Terraform take over what is there: ${imports.join(' && ')}` : '';
  if (perhapsOurs !== undefined) {
    const message =
      `${there} already: if another stack made it, AWS refuses a second one, and ` + '`terraform apply` ends there';
    const ours = `nothing is to be done where an earlier apply of this stack made ${perhapsOurs}`;
    const help = `${ours}; else ${leave}${takeOver}`;
    return warning(code, pointer, message, { on: 'key', help });
  }
  const message = `${there} already: AWS refuses a second one, and \`terraform apply\` ends there`;
  return error(code, pointer, message, { on: 'key', help: `${leave}${takeOver}` });
}

const known = (fact: Fact<string> | undefined): string | undefined => (isUnknown(fact) ? undefined : fact);

/** What a resource is tagged with as its name. */
function nameTag({ body }: Block): unknown {
  return memberAt(body, ['tags', 'Name']);
}

/** Source: EC2's error codes, VpcPeeringConnectionAlreadyExists. */
function peerings({ reader, taken }: There): Clash[] {
  return ofType(reader, 'aws_vpc_peering_connection').flatMap((block): Clash[] => {
    const ends = [known(idIn(block, 'vpc_id')), known(idIn(block, 'peer_vpc_id'))];
    const there = taken.peerings.find(({ vpcs }) => ends.every((end) => vpcs.includes(String(end))));
    if (!there || there.name === nameTag(block)) return [];
    return [
      {
        code: 'FLK3446',
        block,
        there: `${ends.join(' and ')} are peered (${there.id})`,
        importId: there.id,
        leave: 'take the entry out, and what is there serves with the routes that it has',
      },
    ];
  });
}

/** Source: EC2's answer DuplicateTransitGatewayAttachment (hashicorp/terraform-provider-aws#10852). */
function attachments({ reader, taken }: There): Clash[] {
  return ofType(reader, 'aws_ec2_transit_gateway_vpc_attachment').flatMap((block): Clash[] => {
    const [vpc, gateway] = [known(idIn(block, 'vpc_id')), known(idIn(block, 'transit_gateway_id'))];
    const there = taken.attachments.find((one) => one.vpc === vpc && one.gateway === gateway);
    if (!there || there.name === nameTag(block)) return [];
    return [
      {
        code: 'FLK3447',
        block,
        there: `${there.vpc} is attached to ${there.gateway} (${there.id})`,
        importId: there.id,
        leave: 'take the section out, and what is there serves with the routes that it has',
      },
    ];
  });
}

/** Where a route leads by its destination. */
const destinations = ['destination_cidr_block', 'destination_ipv6_cidr_block'] as const;

/**
 * Source: EC2's error code RouteAlreadyExists; the provider's `aws_route` refuses the same before it asks, but for
 * routes that nobody wrote (hashicorp/terraform-provider-aws#36512).
 */
function routes(at: There): Clash[] {
  return ofType(at.reader, 'aws_route').flatMap((block): Clash[] => {
    const table = known(idIn(block, 'route_table_id'));
    const range = destinations.map((key) => known(textIn(block, key))).find((found) => found !== undefined);
    const there = at.taken.routes.find((one) => one.table === table && isSame(one.destination, range));
    if (!there || at.taken.unlisted.some((kind) => there.target.startsWith(kind))) return [];
    const name = nameOfTarget(there, at);
    if (name !== undefined && namesOf(at).includes(name)) return [];
    return [
      {
        code: 'FLK3445',
        block,
        there: `${there.table} has a route to ${there.destination} (to ${there.target})`,
        importId: `${there.table}_${there.destination}`,
        leave: 'take the range out where that route serves',
        ...(name?.startsWith(`${at.stack}-`) && { perhapsOurs: name }),
      },
    ];
  });
}

/** As AWS compares them: by their first address and their length. */
function isSame(one: string, other: string | undefined): boolean {
  const [a, b] = [rangeOf(one), other === undefined ? undefined : rangeOf(other)];
  return a !== undefined && b !== undefined && a.version === b.version && a.first === b.first && a.bits === b.bits;
}

/** Routes have no names: what one leads to may have that of a stack. */
function nameOfTarget({ target }: TakenRoute, { taken }: There): string | undefined {
  const named = [...taken.peerings, ...taken.attachments.map(({ gateway, name }) => ({ id: gateway, name }))];
  return named.find(({ id, name }) => id === target && name !== undefined)?.name;
}

/**
 * What this stack calls its attachment and its peering connections: a route to these changes in place. One that it had
 * before is called after an entry that nobody knows any more, as may be that of a stack whose name begins alike.
 */
function namesOf({ reader, stack }: There): unknown[] {
  return [stack, ...ofType(reader, 'aws_vpc_peering_connection').map(nameTag)];
}

/**
 * Source: what Route 53 Resolver's AssociateResolverRule answers: "Cannot associate rules with same domain name with
 * same VPC. Conflict with resolver rule ...".
 */
function domains({ reader, taken }: There): Clash[] {
  return ofType(reader, 'aws_route53_resolver_rule_association').flatMap((block): Clash[] => {
    const [vpc, rule] = [known(idIn(block, 'vpc_id')), known(idIn(block, 'resolver_rule_id'))];
    const planned = rule === undefined ? undefined : reader.blocks.get(rule);
    const domain = planned ? known(textIn(planned, 'domain_name')) : domainOf(rule, taken);
    const there = taken.domains.find(
      (one) => one.vpc === vpc && (one.rule === rule || (domain !== undefined && isOneName(one.domain, domain))),
    );
    if (!there || isMadeByUs(there, block, planned)) return [];
    const names = there.domain ?? domain;
    const below = names === undefined ? '' : ` for names below ${names}`;
    return [
      {
        code: 'FLK3448',
        block,
        there: `${there.vpc} asks by the rule ${there.rule}${below}`,
        ...(there.rule === rule && { importId: there.id }),
        leave: 'take it out where that rule serves, or have its owner dissociate it',
      },
    ];
  });
}

function domainOf(rule: Id | undefined, { domains: all }: Taken): string | undefined {
  return all.find((one) => one.rule === rule)?.domain;
}

function isOneName(one: string | undefined, other: string): boolean {
  return one === bare(other);
}

/**
 * By the name of the rule that it made, or of the association with a rule of others, which had none in earlier
 * releases: one without a name may be the stack's own.
 */
function isMadeByUs(there: Taken['domains'][number], block: Block, planned: Block | undefined): boolean {
  if (planned) return there.ruleName !== undefined && there.ruleName === textIn(planned, 'name');
  const isTheSame = there.rule === known(idIn(block, 'resolver_rule_id'));
  return isTheSame && (there.name === undefined || there.name === textIn(block, 'name'));
}
