// What a VPC must let through, in words: a NAT gateway, or endpoints; an endpoint serves its own Region.
import { endpointName, serviceOf, type Service } from '../aws/services';
import type { Problem } from '../diagnostics/diagnostic';
import { info, type More } from '../diagnostics/problem';
import { groupBy } from '../text/group-by';
import { sortBy } from '../text/sort-by';
import { isElsewhere, isService, type Need, type ServiceNeed } from '../facts/need';

/**
 * Notes for an application in a VPC: one for the services of its own Region, where its code and its logs always are,
 * and one for each other Region.
 */
export function reach(needs: readonly Need[], home: { readonly region: string }): Problem[] {
  const services = needs.filter(isService);
  const here = services.filter((need) => !isElsewhere(need, home));
  const there = groupBy(
    services.filter((need) => isElsewhere(need, home)),
    ({ region }) => region,
  );
  return [
    reachHere(here),
    ...sortBy([...there], ([region]) => region).map(([region, needs]) => reachThere(region, needs)),
  ];
}

function reachHere(needs: readonly ServiceNeed[]): Problem {
  const named = new Set(needs.map(({ service, endpoint }) => `${service} (${endpoint})`));
  return note(`the VPC needs a NAT gateway, or VPC endpoints for ${[...named].sort().join(', ')}`);
}

/** One place speaks for all of a Region. */
function reachThere(region: string, needs: readonly [ServiceNeed, ...ServiceNeed[]]): Problem {
  const [{ pointer, purpose }] = needs;
  const all = [...new Set(needs.map(({ service }) => service))].sort();
  const what = `${all.join(', ')} in that Region`;
  const message = `the VPC needs a NAT gateway, or peering with a VPC in ${region}, for ${what}`;
  return note(message, { because: { pointer, note: purpose }, help: endpoints(all, region) });
}

/** What endpoints of the application's own VPC can do for services of another Region. */
function endpoints(all: readonly Service[], region: string): string {
  const across = all.filter((service) => serviceOf(service).crossRegion);
  const none = all.filter((service) => !across.includes(service));
  return [
    ...(none.length > 0 ? [`an endpoint in this VPC does not reach ${none.join(', ')} there`] : []),
    ...across.map(
      (service) =>
        `${service} has interface endpoints across Regions: ${endpointName(service, region)}, service_region ${region}`,
    ),
  ].join('; ');
}

function note(message: string, more: More = {}): Problem {
  return info('FLK3041', '/spec/network/vpc', message, { on: 'key', ...more });
}
