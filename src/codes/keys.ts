// FLK3001 to FLK3009 and others: which keys stand together, and what their names and texts may be.
import type { CodeEntry } from './entry';

export const keyCodes = {
  FLK3001: {
    title: 'Exactly one of several keys must be given',
    why: 'The keys are alternatives.',
    fix: 'Keep one of them.',
  },
  FLK3002: {
    title: 'A key has no effect here',
    why: 'It only counts together with another setting; flinkform ignores nothing silently.',
    fix: 'Remove the key, or change the setting that it depends on.',
  },
  FLK3003: {
    title: 'A key is missing because of another one',
    why: 'The other setting needs it.',
    fix: 'Add the key.',
  },
  FLK3004: {
    title: 'A name is taken',
    why: 'Names of sources and sinks become Terraform addresses and property group ids, which must be unique.',
    fix: 'Choose another name.',
  },
  FLK3005: {
    title: 'A property group id is reserved',
    why: 'flinkform or the service fills that group.',
    fix: 'Choose another id, or use the field of the spec that fills the group.',
  },
  FLK3006: {
    title: 'A text is a secret',
    why:
      'Whatever the spec holds is plain text in the Terraform state, and property groups in the API as well. This ' +
      'one has the form of a secret: an access key, a private key, a login in an address, or a generated text under ' +
      'the name of a secret.',
    fix: 'Store the secret in AWS Secrets Manager and pass its ARN; let the job fetch it.',
  },
  FLK3007: {
    title: 'An ARN belongs to another partition',
    why: 'Partitions (aws, aws-cn, aws-us-gov) cannot reach each other.',
    fix: "Name a resource of the application's own partition.",
    elsewhere: ['account', 'region'],
  },
  FLK3008: {
    title: 'A resource is in another Region or account than it can be',
    why: 'Keys, logs and roles must be where the application is.',
    fix: "Name a resource of the application's own Region and account.",
    elsewhere: ['account', 'region'],
  },
  FLK3009: {
    title: 'A tag cannot be used',
    why: 'AWS reserves the prefix `aws:` and some characters.',
    fix: 'Rename the tag.',
    source: 'https://docs.aws.amazon.com/tag-editor/latest/userguide/tagging.html',
  },
  FLK3028: {
    title: 'A text is not in composed Unicode',
    why: 'Terraform normalises every text to NFC, so AWS would get other bytes than the spec has.',
    fix: 'Save the text in composed form (NFC).',
    source: 'https://developer.hashicorp.com/terraform/language/expressions/strings',
  },
  FLK3039: {
    title: 'A key would not arrive',
    why:
      'The AWS provider keeps a map flat, with its size under the key `%`, and drops a key of that name ' +
      'without a word; in tags it drops `#` as well.',
    fix: 'Choose another key.',
  },
  FLK3045: {
    title: 'A text is named like a secret',
    why:
      'Whatever the spec holds is plain text in the Terraform state, and property groups in the API as well. Only ' +
      'the name says that this is a secret: it may be the name of one, or of something else. Reports hide it all ' +
      'the same.',
    fix:
      'If it is one, store it in AWS Secrets Manager and pass its ARN; if not, waive the rule for the place, with ' +
      'the reason.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/java/how-properties.html',
    severity: { production: 'warning', otherwise: 'warning' },
  },
  FLK3063: {
    title: 'A former name cannot be one',
    why: 'Terraform moves what stands under one address to one other, and only if nothing else has the first any more.',
    fix: 'Name in `renamedFrom` what the source or sink was called, and give that name to nothing else.',
    source: 'https://developer.hashicorp.com/terraform/language/modules/develop/refactoring',
  },
  FLK3067: {
    title: 'The naming leads to no name',
    why: 'The prefix begins every AWS name: of buckets, queues and clusters, which take letters, digits and hyphens.',
    fix: 'Name the application with `{name}` in `metadata.naming`, and let the whole begin with a letter.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_CreateApplication.html',
  },
  FLK3069: {
    title: 'A former key is the key of now',
    why:
      'Former keys are those of what was written before the key was changed; the key of now can be read with ' +
      'anyway.',
    fix: 'Name the key that was there before, or remove it from the former ones.',
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html',
  },
  FLK3070: {
    title: 'The secret of another account has no key',
    why:
      'The key of AWS itself, `aws/secretsmanager`, cannot be shared, so a secret that another account lets the role ' +
      'read is under a key of that account. Without the right to use it the job cannot log in.',
    fix: 'Give `secretKmsKey`, and have its owner let the execution role decrypt with it.',
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples_cross.html',
  },
  FLK3077: {
    title: 'A property is too long',
    why: 'The service takes 2048 characters; what placeholders insert counts.',
    fix: 'Let the job read a long value from a file or a parameter, and pass its name.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_PropertyGroup.html',
  },
  FLK3078: {
    title: 'There is no such fact',
    why:
      'What a job can be told of a source, a sink or the storage are the facts that its connector has, and those ' +
      'depend on its settings: a stream that is polled has no consumer.',
    fix: 'Take one of the facts that are listed; `flinkform explain connectors.<type>` shows them with examples.',
  },
  FLK3079: {
    title: 'A property is written twice',
    why: 'A group of properties is a map: the service would keep one of the two, and the job would miss the other.',
    fix: 'Give one of them another key or group, or choose with `properties.keys` which facts the job is told.',
    source: 'https://docs.aws.amazon.com/managed-flink/latest/apiv2/API_PropertyGroup.html',
  },
} as const satisfies Record<string, CodeEntry>;
