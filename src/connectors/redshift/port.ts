// The ports that a new Redshift can listen on. Source: Redshift management guide, "Considerations when using clusters".

/** Older node types take any port, and a cluster that exists keeps the one that it has. */
export function isUsualPort(port: number): boolean {
  return (port >= 5431 && port <= 5455) || (port >= 8191 && port <= 8215);
}

export const usualPorts = '5431 to 5455, or 8191 to 8215';
