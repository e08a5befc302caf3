// What a text tells of where something is: the Region and account in an ARN, and in a host name of AWS.
import { readArn, type Arn } from './arn';
import { looksLikeRegion, partitions } from './regions';

export interface Whereabouts {
  readonly kind: 'ARN' | 'address' | 'account';
  /** Absent where it does not tell: S3 and IAM know no Region, S3 and most addresses no account. */
  readonly region?: string;
  readonly account?: string;
  /** Of an address: the labels of its host, one of which names the service. */
  readonly labels?: readonly string[];
}

/** Of an ARN, an account id, an address or a list of them. Free text, such as a schema's definition, tells nothing. */
export function whereaboutsOf(text: string): Whereabouts[] {
  if (/[\s{}"]/.test(text)) return [];
  if (isAccount(text)) return [{ kind: 'account', account: text }];
  const arn = readArn(text);
  if (arn) return isOfOrganisation(arn) ? [] : [ofArn(arn)];
  return text.split(/[^A-Za-z0-9.-]+/).flatMap((host) => ofHost(host.toLowerCase()));
}

/** The account in it manages the organisation, which is wherever its members are. */
const isOfOrganisation = ({ service }: Arn): boolean => service === 'organizations';

function ofArn({ region, account }: Arn): Whereabouts {
  return { kind: 'ARN', ...(region !== '' && { region }), ...(isAccount(account) && { account }) };
}

/**
 * What the host names of AWS's services end in. Source: botocore's partitions.json, `dnsSuffix` and
 * `dualStackDnsSuffix`; the developer guide of OpenSearch Service for `on.aws`.
 */
const suffixes: readonly string[] = [
  ...new Set(Object.values(partitions).map(({ dnsSuffix }) => `.${dnsSuffix}`)),
  '.on.aws',
  '.api.aws',
  '.api.amazonwebservices.com.cn',
  '.api.amazonwebservices.eu',
];

/**
 * `b-1.payments.a1b2c3.c5.kafka.eu-west-1.amazonaws.com`: names that people give stand before the Region, so the last
 * label that looks like one is it. The account is in the names of Redshift Serverless only, right before the Region.
 */
function ofHost(host: string): Whereabouts[] {
  if (!suffixes.some((suffix) => host.endsWith(suffix))) return [];
  const labels = host.split('.');
  const at = labels.findLastIndex(looksLikeRegion);
  const [account = '', region] = [labels[at - 1], labels[at]];
  return region === undefined ? [] : [{ kind: 'address', region, labels, ...(isAccount(account) && { account }) }];
}

function isAccount(text: string): boolean {
  return /^[0-9]{12}$/.test(text);
}
