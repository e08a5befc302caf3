// The endpoint by whose own name the job reads a stream: one for DynamoDB Streams takes no private DNS.
import { createdEndpoint } from '../../facts/network';
import type { Address } from '../../terraform/value';
import type { Use } from '../connector';

/** Undefined where the network creates none: an endpoint serves its own Region. */
export function streamsEndpoint(region: string, { application: { home }, network }: Use): Address | undefined {
  return region === home.region ? createdEndpoint('dynamodb-streams', network) : undefined;
}
