// What the name of a database tells: that RDS gave it, and that it is the readers of a cluster. Source of the form:
// https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Overview.Endpoints.html

const ofRds = /[.]([a-z0-9-]+[.]rds|rds[.][a-z0-9-]+)[.]amazonaws[.](com|com[.]cn|eu)$/i;

export const isOfRds = (host: string): boolean => ofRds.test(host);

/** `shop.cluster-ro-c9akciq32rgl.eu-west-1.rds.amazonaws.com` */
export const isOfReaders = (host: string): boolean => isOfRds(host) && /[.]cluster-ro-[a-z0-9]+[.]/i.test(host);
