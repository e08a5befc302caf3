// FLK3058 and FLK3064: the application's code.
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
} as const satisfies Record<string, CodeEntry>;
