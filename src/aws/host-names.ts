// Names of hosts, and patterns that speak of many: which names a pattern has, and which pattern is asked first.
import { sortBy } from '../text/sort-by';

/** As in certificates and private zones: `*.lake.internal` is every name below `lake.internal`. */
export function isNamed(pattern: string, host: string): boolean {
  const [wanted, name] = [bare(pattern), bare(host)];
  return wanted.startsWith('*.') ? name.endsWith(wanted.slice(1)) : name === wanted;
}

/**
 * What has a host by the most specific pattern, as names are looked up: the whole name before those that end alike, of
 * these the longest, of equal ones the first. Sources: RFC 4592, section 3.3.1, https://www.rfc-editor.org/rfc/rfc4592;
 * the Route 53 guide, "Using an asterisk (*) in the names of hosted zones and records",
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DomainNameFormat.html.
 */
export function bestNamed<One>(host: string, all: readonly One[], patternOf: (one: One) => string): One | undefined {
  const named = all.filter((one) => isNamed(patternOf(one), host));
  return sortBy(named, (one) => rankOf(bare(patternOf(one))))[0];
}

/** No name has more than 255 characters. */
function rankOf(pattern: string): string {
  return pattern.startsWith('*.') ? `2 ${1_000 - pattern.length}` : '1';
}

/** DNS takes capital letters for small ones, and a dot at the end says nothing more. */
function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
