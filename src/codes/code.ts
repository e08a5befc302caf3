// FLK3053 to FLK3055, FLK3058 and FLK3064 to FLK3066: the application's code.
import type { CodeEntry } from './entry';

export const codeCodes = {
  FLK3053: {
    title: 'The next code replaces this one in its bucket',
    why:
      'Of a bucket of yours flinkform does not know whether it keeps versions, so the key of an uploaded file holds ' +
      'its hash, and the object before is deleted once the application is updated. `RollbackApplication` goes back ' +
      'to a version of the application whose code is gone. And no version is sent: an application that had one ' +
      'before (`code.version`) may go on asking for it, which AWS does not document.',
    fix:
      'Let a bucket be created (`storage.create`): it keeps versions under one key. Or upload the code yourself, and ' +
      'name it by `code.bucket`, `key` and `version`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_RollbackApplication.html',
  },
  FLK3054: {
    title: 'The code is known by its key alone',
    why:
      'The service loads new code when its key or its version changes. Without a version, a key under which ' +
      'something else is written later goes on meaning the old code, and a rollback means the new one. What the ' +
      'service does with the version of an application that had one and has none now is not documented: it may look ' +
      'for the old version under the new key.',
    fix: 'Nothing to do if each release has a key of its own. Otherwise give `code.version`.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/troubleshooting-update.html',
  },
  FLK3055: {
    title: 'The code is the object that an upload owns',
    why:
      'What `code.file` uploads is a resource of the stack, and so is the bucket that is created for it. When the ' +
      'spec names the object instead of the file, Terraform deletes it with every version, also the one that is ' +
      'named, and the job finds no code at its next start.',
    fix:
      'For a rollback, put the old JAR where `code.file` names it, and apply: its bytes become the newest version. ' +
      'Where the build is gone, `aws s3api list-object-versions` of the bucket and key lists the former ones, and ' +
      '`aws s3api get-object --version-id` fetches one. Or copy the object to a bucket of yours, and name that.',
    source: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/s3_object',
  },
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
