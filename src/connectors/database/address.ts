// What the name of a database on RDS tells: that it is the readers of a cluster, or RDS Proxy. Source of their form:
// https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.Endpoints.html
import { isRdsProxy } from '../hosts';

export type Address = 'readers' | 'proxy' | 'other';

const readers = /[.]cluster-ro-[a-z0-9]+[.]([a-z0-9-]+[.]rds|rds[.][a-z0-9-]+)[.]amazonaws[.](com|com[.]cn|eu)$/i;

export function addressOf(host: string): Address {
  if (readers.test(host)) return 'readers';
  return isRdsProxy(host) ? 'proxy' : 'other';
}
