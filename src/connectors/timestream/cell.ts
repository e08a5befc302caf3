// Where a job writes to Timestream: to the cell that the spec names, or to one that it asks for.
import { dnsSuffixOf, partitionOf } from '../../aws/regions';
import { hostOf, services, type Service } from '../../aws/services';
import { serviceNeed, type Need } from '../../facts/need';
import { ensured } from '../../text/ensured';
import type { Use } from '../connector';

/** The service that the VPC endpoint of a cell is for. Throws for a cell that the schema does not know. */
export function cellService(cell: number): Service {
  const wanted = `timestream.ingest-cell${cell}`;
  return ensured(
    (Object.keys(services) as Service[]).find((name) => name === wanted),
    'a cell of Timestream without service',
  );
}

export function cellUrl(cell: number, region: string): string {
  return `https://${hostOf(cellService(cell), region)}`;
}

/**
 * Of a cell that nobody names the address is not known: what is known is who tells it, and that no VPC endpoint leads
 * there. Source: Timestream developer guide, "Implementing the endpoint discovery pattern".
 */
export function cellNeed(cell: number | undefined, region: string, { pointer, name }: Use): Need {
  const purpose = `sink ${name}`;
  if (cell !== undefined) return serviceNeed(cellService(cell), region, pointer, purpose);
  const host = `ingest.timestream.${region}.${dnsSuffixOf(partitionOf(region))}`;
  return { host, port: 443, endpoint: 'none', pointer, purpose };
}
