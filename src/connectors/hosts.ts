// What the address of a host tells: that it is the machine itself, or that it is reached in private networks only.

const loopback = /^(localhost|127[.][0-9.]+|\[?::1\]?|0[.]0[.]0[.]0)$/i;

/** The machine that the job runs on. */
export const isLoopback = (host: string): boolean => loopback.test(host);

/** Addresses that are routed in private networks only (RFC 1918), or of IPv6 (RFC 4193) and on one link (RFC 4291). */
const privateAddress =
  /^((10[.]|192[.]168[.]|172[.](1[6-9]|2[0-9]|3[01])[.])[0-9.]+|\[(f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):.*\])$/i;

export const isPrivateAddress = (host: string): boolean => privateAddress.test(host);

/**
 * Stores that stand in a VPC and have no public address. Sources: ElastiCache user guide, "Accessing your ElastiCache
 * cluster"; DocumentDB developer guide, "Connecting to an Amazon DocumentDB cluster from outside an Amazon VPC";
 * MemoryDB developer guide, "Accessing MemoryDB resources in an Amazon VPC".
 */
const storeOfVpc = /[.](cache|docdb|memorydb[.][a-z0-9-]+)[.]amazonaws[.](com|com[.]cn|eu)$/i;

/**
 * `orders.proxy-c9akciq32rgl.eu-west-1.rds.amazonaws.com`: "The proxy can't be publicly accessible, although the
 * database can be". Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.html
 */
const rdsProxy = /[.]proxy-[a-z0-9]+[.]([a-z0-9-]+[.]rds|rds[.][a-z0-9-]+)[.]amazonaws[.](com|com[.]cn|eu)$/i;

export const isRdsProxy = (host: string): boolean => rdsProxy.test(host);

/** ElastiCache, DocumentDB, MemoryDB and RDS Proxy, by the names that AWS gives them. */
export const isStoreOfVpc = (host: string): boolean => storeOfVpc.test(host) || isRdsProxy(host);
