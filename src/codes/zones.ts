// FLK3450 to FLK3454: zones in which something of the network has to stand.
import type { CodeEntry } from './entry';

export const zoneCodes = {
  FLK3451: {
    title: 'The attachment has no subnet in a zone of the application',
    why:
      'What stands in a zone reaches a transit gateway through the subnet that the attachment has there. Without one ' +
      'its packets are lost in silence, and the application half works.',
    fix: 'Name a subnet of each zone of the application in `transitGateway.subnets`.',
    source: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html',
  },
  FLK3452: {
    title: 'All interface endpoints stand in one Availability Zone',
    why:
      'The application stands in several zones, and reaches the services of AWS through one: when that fails the ' +
      'application stops in all of them.',
    fix: 'Have endpoints in two zones at least. Each zone is paid by the hour.',
    source: 'https://docs.aws.amazon.com/vpc/latest/privatelink/create-interface-endpoint.html',
    severity: { production: 'warning' },
  },
} as const satisfies Record<string, CodeEntry>;
