// What the name of a database tells: that RDS gave it, and which of a cluster's endpoints it is. Source of the forms:
// https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.Endpoints.html
import { whereaboutsOf } from '../../aws/whereabouts';

const ofRds = /[.]([a-z0-9-]+[.]rds|rds[.][a-z0-9-]+)[.]amazonaws[.](com|com[.]cn|eu)$/i;

export const isOfRds = (host: string): boolean => ofRds.test(host);

/** `shop.cluster-c9akciq32rgl.eu-west-1.rds.amazonaws.com`, and the two below. */
export const isOfCluster = (host: string): boolean => isOfRds(host) && /[.]cluster-([a-z]+-)?[a-z0-9]+[.]/i.test(host);

/** `shop.cluster-ro-c9akciq32rgl.eu-west-1.rds.amazonaws.com` */
export const isOfReaders = (host: string): boolean => isOfRds(host) && /[.]cluster-ro-[a-z0-9]+[.]/i.test(host);

/** `reports.cluster-custom-c9akciq32rgl.eu-west-1.rds.amazonaws.com`: of the instances that somebody has chosen. */
export const isCustomEndpoint = (host: string): boolean =>
  isOfRds(host) && /[.]cluster-custom-[a-z0-9]+[.]/i.test(host);

/** Where RDS has it; undefined where the name does not tell. */
export function regionOfRds(host: string): string | undefined {
  return isOfRds(host) ? whereaboutsOf(host).at(0)?.region : undefined;
}
