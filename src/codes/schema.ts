// FLK2xxx: the shape of a spec, against the JSON Schema.
import type { CodeEntry } from './entry';

export const schemaCodes = {
  FLK2001: {
    title: 'A property is unknown',
    why: 'Every object of a spec is closed, so that no key is ever ignored silently.',
    fix: 'Use one of the allowed names.',
  },
  FLK2002: { title: 'A required property is missing', why: 'There is no safe default.', fix: 'Add the property.' },
  FLK2003: {
    title: 'A value has the wrong type',
    why: 'The field takes another kind of value.',
    fix: 'Write a value of the expected type; quote text that looks like a number, date or boolean.',
  },
  FLK2004: {
    title: 'A value is not one of the allowed words',
    why: 'The field takes one of a fixed list.',
    fix: 'Use one of the allowed words.',
  },
  FLK2005: {
    title: 'A number is out of range',
    why: 'AWS or flinkform sets a bound.',
    fix: 'Write a number within the range.',
  },
  FLK2006: {
    title: 'A text does not have the required form',
    why: 'Names, ARNs, durations and ids have fixed forms.',
    fix: 'Write a value of the expected form.',
  },
  FLK2007: { title: 'A text is too short or too long', why: 'AWS sets a bound.', fix: 'Change its length.' },
  FLK2008: {
    title: 'A list or map has too few or too many entries',
    why: 'AWS sets a bound.',
    fix: 'Add or remove entries.',
  },
  FLK2009: {
    title: 'A list holds the same value twice',
    why: 'The repeated value would have no effect.',
    fix: 'Remove the repeated value.',
  },
  FLK2010: {
    title: 'The type of a source or sink is unknown',
    why: 'The `type` decides which other keys are allowed.',
    fix: 'Use one of the known types.',
  },
  FLK2011: {
    title: 'The version of the spec is unknown',
    why: 'One `apiVersion` means one shape, for ever.',
    fix: 'Use a supported `apiVersion` and `kind`.',
  },
  FLK2012: {
    title: 'A wish that cannot be had',
    why: 'The service or the AWS provider has no such setting, or a dangerous one.',
    fix: 'Follow the message.',
  },
} as const satisfies Record<string, CodeEntry>;
