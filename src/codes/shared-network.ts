// FLK3435 to FLK3439, FLK3701: networks of many applications, and what their contracts tell.
import type { CodeEntry } from './entry';

export const sharedNetworkCodes = {
  FLK3435: {
    title: 'The contract of a network has no room for its paths',
    why:
      'The contract is one parameter of Systems Manager, which holds 8 KB. Applications get all that they need from ' +
      'it; a copy of it beside their specs proves nothing of the paths of packets, which are then assumed.',
    fix: 'Compile the network together with the applications that share it: their paths are followed through its spec.',
    source: 'https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html',
  },
  FLK3701: {
    title: 'The network may be called otherwise',
    why:
      'A stack that is called so may be there: what is not compiled together with the application, and has no copy ' +
      'of its contract beside it, is not looked for. But where it is not, Terraform finds no parameter of that name.',
    fix:
      'Give `from` the whole name of the network, such as `core-prod`, or name its copy so: ' +
      '`core-prod.contract.json`.',
  },
} as const satisfies Record<string, CodeEntry>;
