// The address of an existing domain or collection tells whose it is, and whether it is private.
import { parseArn } from '../../aws/arn';
import type { Problem } from '../../diagnostics/diagnostic';
import { error } from '../../diagnostics/problem';
import { child, type Pointer } from '../../document/pointer';
import type { Use } from '../connector';
import type { NormalSink } from './normal';

interface Owner {
  /** Name of the domain, or id of the collection. */
  readonly name: string;
  readonly region: string;
}

/**
 * Names of hosts are AWS's own; any other is a custom endpoint, which tells nothing. Source: the developer guides of
 * both.
 */
const domainHosts = [
  /^(?:vpc|search)-(.+)-[a-z0-9]+[.]([a-z0-9-]+)[.]es[.]amazonaws[.](?:com|eu)/,
  /^(?:vpc|search)-(.+)-[a-z0-9]+[.]aos[.]([a-z0-9-]+)[.]on[.]aws$/,
];
const collectionHosts = [
  /^([a-z0-9]+)[.]([a-z0-9-]+)[.]aoss[.]amazonaws[.](?:com|eu)/,
  /^([a-z0-9]+)[.]aoss[.]([a-z0-9-]+)[.]on[.]aws$/,
];

/** Of an existing domain or collection and the address beside it. */
export function checkAddress({ domain, endpoint, serverless }: NormalSink, use: Use): Problem[] {
  const at = use.pointer;
  const places = { arn: child(at, 'domain'), endpoint: child(at, 'endpoint') };
  return [
    ...(domain === undefined || endpoint === undefined
      ? []
      : [...sameOwner(domain, ownerOf(endpoint, domainHosts), 'domain', places), ...reachable(endpoint, use)]),
    ...(serverless?.collection === undefined || serverless.endpoint === undefined
      ? []
      : sameCollection(serverless.collection, serverless.endpoint, {
          arn: child(at, 'serverless', 'collection'),
          endpoint: child(at, 'serverless', 'endpoint'),
        })),
  ];
}

/** Where an ARN and the address beside it stand. */
interface Places {
  readonly arn: Pointer;
  readonly endpoint: Pointer;
}

/** Whether the address is that of the collection. */
export function sameCollection(arn: string, host: string, places: Places): Problem[] {
  return sameOwner(arn, ownerOf(host, collectionHosts), 'collection', places);
}

function ownerOf(host: string, forms: readonly RegExp[]): Owner | undefined {
  const [, name, region] = forms.map((form) => form.exec(host)).find((match) => match !== null) ?? [];
  return name === undefined || region === undefined ? undefined : { name, region };
}

function sameOwner(arn: string, owner: Owner | undefined, key: 'domain' | 'collection', places: Places): Problem[] {
  const { region, resource } = parseArn(arn);
  const name = resource.slice(key.length + 1);
  if (owner === undefined || (owner.name === name && owner.region === region)) return [];
  const [found, expected] = [`${owner.name} in ${owner.region}`, `${name} in ${region}`];
  return [
    error('FLK3261', places.endpoint, `the address is that of ${key} ${found}, and the ARN that of ${expected}`, {
      expected,
      found,
      because: { pointer: places.arn, note: `the ${key}` },
    }),
  ];
}

/** Hosts of domains in a VPC begin with `vpc-`. */
function reachable(endpoint: string, use: Use): Problem[] {
  if (use.network || !/^vpc-.*[.](amazonaws[.](com|com[.]cn|eu)|on[.]aws)$/.test(endpoint)) return [];
  return [
    error('FLK3171', child(use.pointer, 'endpoint'), 'the domain stands in a VPC, and the application does not', {
      help: 'attach the application with spec.network',
    }),
  ];
}
