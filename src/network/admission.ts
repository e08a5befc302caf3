// What stands in a VPC that exists, or in a shared one, is not this stack's: whoever owns it must admit the
// application, whose security group nobody can know before it is created.
import type { Problem } from '../diagnostics/diagnostic';
import { info } from '../diagnostics/problem';
import type { Output } from '../facts/facts';
import { applicationGroup } from '../facts/network';
import type { HostNeed, Need } from '../facts/need';
import { ref } from '../terraform/value';
import { groupBy } from '../text/group-by';
import { isShared, type NormalNetwork } from './normal';
import { portsOf } from './security-groups';
import { isHost, waysOf, wayTo } from './way';

const outputName = 'application_security_group';

/** The group of the application, for those who must name it in rules of theirs. */
export function admissionOutput(network: NormalNetwork, needs: readonly Need[]): Output[] {
  if (admitting(network, needs).length === 0) return [];
  const description = 'The security group of the application: those of brokers, domains and databases must admit it';
  return [{ name: outputName, description, value: ref(applicationGroup, 'id') }];
}

/**
 * One note for each use of a plan with that output: on which ports the application must be admitted.
 * @param leadsTo whether a section of the shared network leads to a host: who opened the way was told whom to admit
 */
export function admissions(
  network: NormalNetwork | undefined,
  { needs, outputs }: { readonly needs: readonly Need[]; readonly outputs: readonly Output[] },
  leadsTo: (host: string) => boolean,
): Problem[] {
  if (!network || !outputs.some(({ name }) => name === outputName)) return [];
  const untold = admitting(network, needs).filter(({ host }) => typeof host !== 'string' || !leadsTo(host));
  const uses = groupBy(untold, ({ pointer }) => pointer);
  return [...uses.values()].map((all) => {
    const [{ pointer, purpose }] = all;
    const ports = [...new Set(all.map(portText))].sort().join(', ');
    const where = `where a security group stands in front of ${purpose}`;
    const message = `${where}, it must admit the application on TCP port ${ports}`;
    const help = `have its owner add an inbound rule from the group in the output "${outputName}"`;
    return info('FLK3707', pointer, message, { on: 'key', help });
  });
}

/** Hosts that are there already, and to which no section of this network leads: they are met within the VPC. */
function admitting(network: NormalNetwork, needs: readonly Need[]): HostNeed[] {
  if (!isShared(network) && network.vpc.create) return [];
  const ways = isShared(network) ? [] : waysOf(network);
  return needs
    .filter(isHost)
    .filter(({ behind = [], admitted }) => behind.length === 0 && !admitted)
    .filter(({ host }) => typeof host !== 'string' || !wayTo(host, ways));
}

function portText(need: HostNeed): string {
  const [first, last] = portsOf(need);
  return first === last ? String(first) : `${first} to ${last}`;
}
