// What stands for something that Terraform finds is shown by the name that it has in the spec.
import { spoken } from '../lookups/in-place';
import type { StandIn } from '../lookups/stand-in';
import type { Concealment } from './conceal';

export function inWordsOfTheSpec(own: Concealment, found: readonly StandIn[] = []): Concealment {
  if (found.length === 0) return own;
  const said = (text: string): string => spoken(text, found);
  return {
    ...own,
    whole: (text) => own.whole(said(text)),
    parts: (text) => own.parts(said(text)),
    near: (text) => own.near(said(text)),
    secrets: (text) => own.secrets(said(text)),
    isNothing: () => false,
  };
}
