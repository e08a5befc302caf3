// A template of CloudFormation: YAML with tags, JSON as YAML reads it, or the answer that holds one.
import type { Answer } from '../adopt/answers';
import { longForm } from '../adopt/template-tags';
import type { Location } from '../document/location';
import { memberOf } from '../document/own';
import { child } from '../document/pointer';
import { load } from '../load';
import type { Placer } from '../syntax/json-file';

/** How the names of templates end that are no JSON. */
export const templateEndings: readonly string[] = ['.template', '.yaml', '.yml'];

/** The command whose answer holds a template. */
export const templateCommand = 'cloudformation get-template';

/** What its answer has and no other one. */
export const templateKey = 'TemplateBody';

/** A key of a mapping may be a number: it is kept as it is written. */
const keyNoText = 'FLK1008';

type ReadTemplate = Answer | { readonly fault: string; readonly location: Location };

/** What YAML says twice or says in other letters is refused, as it has no single meaning. */
export function readTemplateFile(file: string, bytes: Uint8Array): ReadTemplate {
  const { source, problems } = load(file, bytes, longForm);
  const [first] = problems.filter(({ code, severity }) => severity === 'error' && code !== keyNoText);
  if (first?.location) return { fault: `the file is no template: ${first.message}`, location: first.location };
  const places = source?.places ?? new Map();
  // What a tag makes has no place of its own.
  const place: Placer = (path) => {
    const ends = [...path.keys(), path.length].reverse();
    const [found] = ends.flatMap((end) => places.get(child('', ...path.slice(0, end)))?.value ?? []);
    return found as Location;
  };
  return { value: source?.tree, place };
}

/** In the answer, which has it as a text or as JSON. */
export function templateIn({ value, place }: Answer): ReadTemplate {
  const body = memberOf(value, templateKey);
  if (typeof body !== 'string') return { value: body, place: (path) => place([templateKey, ...path]) };
  const here = place([templateKey]);
  const read = readTemplateFile(here.file, Buffer.from(body));
  return 'fault' in read ? { ...read, location: here } : { ...read, place: () => here };
}
