// The tags of things, as EC2 describes them.
import { itemsIn, textIn, type Answer } from './live-answer';

/** Key → value. */
export function tagsIn(answer: Answer): ReadonlyMap<string, string> {
  return new Map(
    itemsIn(answer, 'Tags').flatMap((tag) => {
      const [key, value] = [textIn(tag, 'Key'), textIn(tag, 'Value')];
      return key === undefined || value === undefined ? [] : [[key, value] as const];
    }),
  );
}

/** What it is tagged with as its name. */
export function nameTagIn(answer: Answer): { readonly name?: string } {
  const name = tagsIn(answer).get('Name');
  return name === undefined ? {} : { name };
}
