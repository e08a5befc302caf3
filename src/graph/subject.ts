// What a picture is drawn of, and how its values become text.
import { conceal, type Concealment } from '../concealment/conceal';
import { concealedData } from '../concealment/concealed-data';
import type { Diagnostic } from '../diagnostics/diagnostic';
import type { NormalApplication } from '../normalise';
import type { Configuration } from '../override';
import type { Plan } from '../plan';
import type { Surroundings } from '../reach/surroundings';
import type { Reached } from '../reach/trace';
import { show } from '../terraform/display';
import type { Value } from '../terraform/value';
import { harmless } from '../text/harmless';
import { shorten } from '../text/shorten';

export interface Subject {
  readonly normalised: NormalApplication;
  /** Absent for a spec with errors: then there are neither permissions nor planned resources to draw. */
  readonly plan?: Plan | undefined;
  /** What Terraform would read, overrides included. */
  readonly configuration?: Configuration | undefined;
  /** The paths to what the application needs. */
  readonly needs?: readonly Reached[] | undefined;
  /** The network of another stack that it stands in, as far as that is known. */
  readonly surroundings?: Surroundings | undefined;
  /** Of this spec, concealed. */
  readonly diagnostics: readonly Diagnostic[];
  readonly concealment: Concealment;
}

/** What is drawn of resources alone: of a network that is a stack of its own. */
export type Written = Pick<Subject, 'configuration' | 'concealment'>;

/** A planned or written value for people: concealed before anything else is done to it, then at most 80 characters. */
export function shown(value: Value, { concealment }: Pick<Subject, 'concealment'>): string {
  const concealed = concealedData(value, concealment, (text) => conceal(text, concealment));
  return shorten(onOneLine(show(concealed)));
}

/** Pages and pictures show one space for many, and none at an end. */
export function onOneLine(text: string): string {
  return harmless(text).replace(/\s+/g, ' ').trim();
}
