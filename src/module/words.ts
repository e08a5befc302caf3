// What the keys and the descriptions of a spec are in the words of a module of Terraform's.
import { segments, type Pointer } from '../document/pointer';
import { allFields, type Field } from '../schema/field';
import { once } from '../text/once';
import type { AskedVariable } from './request';

/** `parallelismPerKpu` → `parallelism_per_kpu`: what Terraform's own style guide asks of names. */
export function wordOf(key: string): string {
  const word = key
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[a-z]/.test(word) ? word : `_${word}`;
}

/**
 * What no variable of a module may be called. Source: "Variable names" in
 * https://developer.hashicorp.com/terraform/language/values/variables.
 */
const reserved: readonly string[] = [
  'source',
  'version',
  'providers',
  'count',
  'for_each',
  'lifecycle',
  'depends_on',
  'locals',
];

/** Words that say nothing without what stands before them. */
const vague: readonly string[] = [
  'enabled',
  'arn',
  'id',
  'key',
  'keys',
  'group',
  'file',
  'from',
  'to',
  'in',
  'out',
  'create',
];

/**
 * What variables are called, in the order in which they are asked for: the shortest name that is understood and that
 * no other one could have. Names that are given stay.
 * @param taken names that are others' already: those of switches
 */
export function namesOf(all: readonly AskedVariable[], taken: readonly string[] = []): readonly string[] {
  const given = new Set([...taken, ...all.flatMap(({ name }) => name ?? [])]);
  const ways = all.map(({ pointer, name }) => (name === undefined ? waysToSay(pointer) : [name]));
  const alone = ways.map((own, at) =>
    own.find((word) => !given.has(word) && !ways.some((way, other) => other !== at && way.includes(word))),
  );
  const used = new Set([...given, ...alone]);
  return ways.map((own, at) => {
    const name = all[at]?.name ?? alone[at] ?? own.findLast((word) => !used.has(word)) ?? String(own.at(-1));
    used.add(name);
    return name;
  });
}

/** From the shortest name on: the last word, that with each word before it (the nearest first), then all of them. */
function waysToSay(pointer: Pointer): readonly string[] {
  const steps = segments(pointer).map(wordOf);
  const own = steps.at(-1) ?? 'spec';
  const before = steps.slice(steps[0] === 'spec' ? 1 : 0, -1).reverse();
  const isClear = !reserved.includes(own) && !vague.includes(own) && !own.startsWith('_');
  const pairs = before.map((word) => joined([word, own]));
  const tails = before.map((_, count) => joined(steps.slice(-(count + 2))));
  return [...new Set([...(isClear || before.length === 0 ? [own] : []), ...pairs, ...tails])];
}

/** An index has its underscore already. */
const joined = (words: readonly string[]): string => words.join('_').replace(/_+/g, '_').replace(/^_/, '');

const keys = once(() => new Set(allFields().map(({ path }) => String(path.split('.').at(-1)))));

/** Whether a sentence is about specs and about this compiler, or names a key that is none of the field's own. */
function isOfSpecs(sentence: string, { properties = {}, enum: words = [] }: Field): boolean {
  if (/\$\{|\]\(|\bflinkform\b|\bspecs?\b|^Without (it|them)\b|in quotes/i.test(sentence)) return true;
  const named = [...sentence.matchAll(/`([^`]+)`/g)].map(([, word]) => String(word));
  const others = named.filter((word) => !Object.hasOwn(properties, word) && !words.includes(word));
  return others.some((word) => keys().has(String(word.split(/[.:]/)[0])));
}

/** One sentence or two, of the schema's words; those that mean the spec only are left out. */
export function descriptionOf(field: Field): string {
  const { title = 'Value', description = '', properties = {} } = field;
  const sentences = description.split(/(?<=[.?!])\s+(?=[A-Z`])/).filter((one) => one !== '' && !isOfSpecs(one, field));
  const said = sentences.slice(0, 2).join(' ');
  const own = (word: string): string => (Object.hasOwn(properties, word) ? wordOf(word) : word);
  return ended(said === '' ? title : said.replace(/`([^`]+)`/g, (_, word: string) => `\`${own(word)}\``));
}

/** With a capital letter and a full stop, as Terraform wants messages. */
export function ended(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(begun) ? begun : `${begun.replace(/[:;,]$/, '')}.`;
}
