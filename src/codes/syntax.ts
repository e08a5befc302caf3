// FLK1xxx: the text of a spec, its overlay and its placeholders.
import type { CodeEntry } from './entry';

export const syntaxCodes = {
  FLK1001: {
    title: 'The file is empty',
    why: 'There is no spec in it.',
    fix: 'Run `flinkform init` for a commented sample.',
  },
  FLK1002: {
    title: 'The text is not valid YAML or JSON',
    why: 'The parser cannot tell what is meant.',
    fix: 'Mend the marked place.',
  },
  FLK1003: {
    title: 'A key appears twice in one map',
    why: 'One of the two values would be ignored silently.',
    fix: 'Remove or rename one of them.',
  },
  FLK1004: {
    title: 'The file is not UTF-8 text',
    why: 'A spec is UTF-8 text; bytes in another encoding would be misread.',
    fix: 'Save the file as UTF-8.',
  },
  FLK1005: {
    title: 'The file holds several YAML documents',
    why:
      'Only the file of a spec may hold several, each a whole spec, and an overlay of it. A policy file, and the ' +
      'overlay of a file with one spec, is one document.',
    fix: 'Leave one document in the file.',
  },
  FLK1006: {
    title: 'Aliases expand too far',
    why: 'Nested aliases can grow without bound (an "alias bomb").',
    fix: 'Write the values out.',
  },
  FLK1007: {
    title: 'The spec is nested too deeply',
    why: 'No valid spec is nested this deep.',
    fix: 'Check the indentation.',
  },
  FLK1008: {
    title: 'A key is not text',
    why: 'Keys are names; a number, list or map as a key has no meaning here.',
    fix: 'Put the key in quotes.',
  },
  FLK1009: {
    title: 'The file is too large',
    why: 'A spec over 1 MiB is a mistake: a binary, or generated data.',
    fix: 'Check the file name.',
  },
  FLK1010: {
    title: 'A number cannot be represented',
    why: 'NaN, infinities and numbers beyond the range of a double cannot be written as JSON.',
    fix: 'Write a plain decimal number.',
  },
  FLK1011: {
    title: 'A merge key is used',
    why: 'YAML 1.2 has no merge keys (`<<`): the value would be ignored or read differently by other tools.',
    fix: 'Write the values out, or use an overlay.',
  },
  FLK1012: {
    title: 'A YAML tag is used',
    why: 'Custom tags change what a value means; a spec is plain data.',
    fix: 'Remove the tag.',
  },
  FLK1013: {
    title: 'A key is reserved',
    why: '`__proto__`, `constructor` and `prototype` are unsafe as names.',
    fix: 'Choose another name.',
  },
  FLK1014: {
    title: 'A tab is used for indentation',
    why: 'YAML forbids tabs in indentation.',
    fix: 'Indent with spaces.',
  },
  FLK1020: {
    title: 'A placeholder names an unset environment variable',
    why: 'The value is needed and there is none.',
    fix: 'Set the variable, or write `$${` for literal text.',
  },
  FLK1021: {
    title: 'A placeholder names a place that the spec does not have',
    why: 'Nothing can be put in its place.',
    fix: 'Name an existing scalar value of the spec.',
  },
  FLK1022: {
    title: 'Placeholders refer to each other in a circle',
    why: 'No value can be computed.',
    fix: 'Break the circle.',
  },
  FLK1023: {
    title: 'A placeholder is malformed',
    why: 'It is neither a placeholder that flinkform knows nor marked as literal text.',
    fix: 'Write `${env.NAME}` or `${spec.path}`; write `$${` for literal text.',
  },
  FLK1024: {
    title: 'Text looks like a Terraform expression',
    why: 'flinkform never evaluates text from a spec: it reaches AWS letter by letter.',
    fix: 'Write `$${` to show that literal text is meant, or use a field of the spec.',
  },
  FLK1025: {
    title: 'An environment variable does not hold the asked kind of value',
    why:
      'A variable alone in a field of another type than text is turned into that: a number, `true` or `false`, or a ' +
      'list, as JSON or with commas between its values. `${env.NAME:number}` and `${env.NAME:boolean}` say it ' +
      'themselves, wherever they stand. Nothing is guessed.',
    fix: 'Set the variable to such a value; where a text is meant, drop the suffix.',
  },
  FLK1026: {
    title: 'Placeholders expand too far',
    why: 'Placeholders that contain each other many times can grow without bound.',
    fix: 'Write the values out.',
  },
  FLK1027: {
    title: 'A placeholder names a variable that may not be read',
    why:
      'Where specs of strangers are compiled, FLINKFORM_ALLOWED_VARIABLES lists the environment variables that ' +
      'they may read: others may hold secrets of the machine.',
    fix: 'Use one of the allowed variables, or have this one added to the list.',
  },
  FLK1028: {
    title: 'A placeholder is known once there is a plan',
    why:
      'Facts of sources and sinks, and defaults that the spec does not write, come out of the plan. Only values that ' +
      'the job alone reads can wait for them: nothing else of the plan may depend on what it makes.',
    fix: 'Use it in spec.properties, or under properties.also of a source or sink; elsewhere write the value out.',
  },
  FLK1029: {
    title: 'A placeholder names nothing that is looked up',
    why:
      'What Terraform finds is named as `spec.lookups` calls it, and stands where it can be known that late: in a value ' +
      'of the application, and a list only where a list is wanted.',
    fix: 'Name a look-up of the spec, `${lookups.NAME}`, or write the value out.',
  },
  FLK1030: {
    title: 'An overlay removes something that is not there',
    why:
      'A `null` in an overlay removes a key of the base file, and the base file has no such key: probably a ' +
      'misspelt name.',
    fix: 'Correct the key, or delete the line.',
  },
  FLK1031: {
    title: 'An overlay says that it is another environment',
    why:
      'The environment asked for is the environment compiled: its names, its protection and its production ' +
      'rules follow from the name of the overlay file.',
    fix: 'Remove `metadata.environment` from the overlay, or rename the file.',
  },
  FLK1032: {
    title: 'An overlay is for no spec of the file',
    why:
      'Where a file holds several specs, each document of its overlay says by `metadata.name` which one it is for, ' +
      'and each spec has one of them.',
    fix: "Repeat the spec's `metadata.name` in the document of the overlay.",
  },
} as const satisfies Record<string, CodeEntry>;
