// FLK3058 and FLK3064 to FLK3066: the application's code.
import type { CodeEntry } from './entry';

export const codeCodes = {
  FLK3058: {
    title: 'The word that state fits the code is about other code',
    why:
      'Whether the state of a job fits new code nobody can see from outside. `code.stateCompatible` is the word of ' +
      'somebody who has tried, for one code: it ends with the next.',
    fix: 'Try the new code on a snapshot and write its name, or remove the line.',
  },
  FLK3064: {
    title: 'The job may write where its code is',
    why:
      'A job that may write where its code is could replace it. flinkform uploads code to `code/` and the name of ' +
      'the application, and in a bucket of yours to a folder of that name below `code/` and the Region.',
    fix: 'Use another prefix, such as `data/`, or another bucket.',
  },
  FLK3065: {
    title: 'Other code can take the place of this one unseen',
    why:
      'When other bytes are written under the key, nothing updates the application: Terraform does not look at the ' +
      'object, and the service does not load code again under the same name without a version. A later start from ' +
      'the service may load it, at a moment that nobody has chosen, and a rollback finds the new code as the old.',
    fix:
      'Give `code.version`. Or give each build a key of its own: with its release, its hash or its date; where the ' +
      'name does not show it, say `immutable: true`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-update.html',
  },
  FLK3066: {
    title: 'A pattern does not meet exactly one file',
    why: 'The code is one file. What an earlier build has left there would be taken for that of this one.',
    fix: 'Build into a clean folder, or say more of the name; a `*` is any part of one name, and of no folder.',
  },
} as const satisfies Record<string, CodeEntry>;
