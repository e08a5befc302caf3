// Which instance of several an expression means. A plan's configuration lists what an expression names: of
// `x["a"].arn` it has `x["a"].arn`, `x["a"]` and `x`, of `x[each.key].arn` only `x`, and `each.key` right after it.
// Source: Terraform's `internal/command/jsonconfig/expression.go`, which writes each name from its longest form down.
import { lastKeyOf, stepsOf } from './places';
import { remembered } from './remembered';

/** Something that an expression names. */
export interface Mention {
  /** In its longest form: `aws_kinesis_stream.orders["a"].arn`, `var.streams`, `module.core.arns`. */
  readonly name: string;
  /** What stands in brackets behind it, as far as that is the instance's own. */
  readonly by?: OwnKey;
  /** Neither an instance nor an attribute of it: all that stands there, or the one that is chosen from it. */
  readonly isWhole: boolean;
}

type OwnKey = (typeof ownKeys)[number];

const ownKeys = ['each.key', 'each.value', 'count.index'] as const;

/** What may be a map, or a list, of instances: a resource, a variable, an output. */
const whole = /^(?:(?:data[.])?[a-z0-9]+_[a-z0-9_]+[.][\w-]+|var[.][\w-]+|module[.][\w-]+(?:\[[^\]]*\])?[.][\w-]+)$/;

/** @param references of one expression, as Terraform lists them */
export function mentionsIn(references: readonly string[]): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < references.length; at++) {
    const name = references[at] as string;
    while (isShorter(references[at + 1], references[at] as string)) at++;
    const isWhole = whole.test(name);
    const by = isWhole ? ownKeys.find((one) => one === references[at + 1]) : undefined;
    found.push({ name, isWhole, ...(by && { by }) });
    if (by) at++;
  }
  return found;
}

function isShorter(next: string | undefined, name: string): boolean {
  return next !== undefined && name.startsWith(next) && /^[.[]/.test(name.slice(next.length));
}

/** Which of several is asked for. */
export interface Choice {
  /** `["a"]` or `[0]`. */
  readonly key: string;
  /** The keys of those that ask, each for its own. */
  readonly among: ReadonlySet<string>;
  /** The key itself stands in the brackets, or something that holds it: `"${each.key}-dead"` looks the same. */
  readonly isKey: boolean;
}

/**
 * Whether the instance with the key is meant. Where as many stand there as ask, with the same keys, each means its own:
 * nothing else that is made of the keys stays among them. Of others no key may be made of this one.
 */
export function isMeant({ key, among, isKey }: Choice, there: ReadonlySet<string>): boolean {
  if (!there.has(key)) return false;
  return areTheSame(there)(among) || (isKey && key.startsWith('["') && !partsOf(there).has(key.slice(2, -2)));
}

const areTheSame = remembered((some: ReadonlySet<string>) =>
  remembered(
    (others: ReadonlySet<string>): boolean => some.size === others.size && [...some].every((one) => others.has(one)),
  ),
);

/** What the keys begin and end with. */
const partsOf = remembered((keys: ReadonlySet<string>): ReadonlySet<string> => {
  const parts = new Set<string>();
  for (const text of [...keys].map((key) => key.slice(2, -2)))
    for (let at = 1; at < text.length; at++) parts.add(text.slice(0, at)).add(text.slice(at));
  return parts;
});

/** The keys that stand at an address without its own, of resources and of modules; none where nothing has a key. */
export type Keys = (address: string) => ReadonlySet<string>;

const none: ReadonlySet<string> = new Set();

export function keysOf(all: readonly { readonly address: string; readonly module: string }[]): Keys {
  const found = new Map<string, Set<string>>();
  const take = (address: string): void => {
    const { before, key } = lastKeyOf(address);
    if (key === undefined) return;
    const some = found.get(before);
    if (some) some.add(key);
    else found.set(before, new Set([key]));
  };
  for (const module of new Set(all.map((one) => one.module))) {
    const steps = stepsOf(module);
    steps.forEach((_, at) => take(steps.slice(0, at + 1).join('.')));
  }
  for (const { address } of all) take(address);
  return (address) => found.get(address) ?? none;
}
