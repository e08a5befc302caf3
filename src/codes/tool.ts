// FLK9xxx: the tool and its surroundings, not the spec.
import type { CodeEntry } from '../codes';

export const toolCodes = {
  FLK9001: { title: 'A file cannot be read', why: 'It is missing, a directory, or not readable by this user.', fix: 'Check the path and its permissions.' },
  FLK9002: { title: 'The output cannot be written', why: 'The folder is not writable, is in the way of another file, or the disk is full.', fix: 'Choose another folder with `--out`, or mend this one.' },
  FLK9003: { title: 'The environment does not exist', why: 'There is no overlay file for it.', fix: 'Use one of the existing environments, or write the overlay file.' },
  FLK9004: { title: 'No spec was given', why: 'There is nothing to do.', fix: 'Name a spec file or a folder of specs.' },
  FLK9005: { title: 'Two specs have the same stack name', why: 'They would write the same files and own the same AWS names.', fix: 'Change `metadata.name` or `metadata.environment` of one of them.' },
  FLK9008: { title: 'Two specs keep their Terraform state in one place', why: 'Applying one stack would destroy the other.', fix: 'Give each its own `aws.backend.key`, with `${metadata.name}` in it.' },
  FLK9006: { title: 'The compiled configuration does not conform to the AWS provider', why: 'This is a bug of flinkform, or of an override.', fix: 'Check the overrides named in the message; otherwise report the bug with the spec.' },
  FLK9007: { title: 'The committed output is stale', why: '`--check` compares what would be written with what is there.', fix: 'Run `flinkform synth` and commit the result.' },
  FLK9013: {
    title: 'Not every problem is shown',
    why: 'A stage puts its first 100 problems of each severity into words and counts the others: mostly they ' +
      'have one cause.',
    fix: 'Mend those that are shown, and run it again.',
  },
} as const satisfies Record<string, CodeEntry>;
