// FLK3650 and FLK3651: what another application creates, named by `createdBy`.
import type { CodeEntry } from './entry';

export const createdCodes = {
  FLK3650: {
    title: '`createdBy` names nothing that is known',
    why:
      'A name and an ARN are taken from the spec that creates, never guessed: from one that is compiled in the same ' +
      'run, or that stands in the same folder, for the same environment.',
    fix: 'Name the application and its source or sink as their spec does, and the file of the spec in the same run.',
  },
  FLK3651: {
    title: '`createdBy` names something that cannot be taken',
    why:
      'The other application must create it itself, as the same type, under a name that is known before ' +
      '`terraform apply`; and it is named once.',
    fix: 'Name what creates it; for what only Terraform knows, use a look-up of the output of the other stack.',
  },
} as const satisfies Record<string, CodeEntry>;
