// Two configurations → what Terraform does with each resource. Nothing is asked: it is derived from what both say, from
// what the provider replaces, and from who refers to whom.
import { memberAt, memberOf } from '../document/own';
import type { Place } from '../estate/spec-place';
import { readTemplate, readTraversal } from '../terraform/template';
import { sortBy } from '../text/sort-by';
import { argumentChanges, isMembers, textsIn, valuesAt, type ArgumentChange, type Members } from './argument-changes';
import { instancesIn, type Instances } from './instances';
import { movesIn, referringAnew, resourceOf } from './moves';
import { anewBy, replacing } from './replaced-arguments';

/** A Terraform JSON configuration. */
export type Configuration = Readonly<Record<string, unknown>>;

/** The last two are in plans alone: what is taken over as it is, and what is made beside one that Terraform lets go. */
export type Action =
  'created' | 'removed' | 'forgotten' | 'moved' | 'updated' | 'replaced' | 'imported' | 'made beside it';

export interface ResourceChange {
  readonly address: string;
  readonly type: string;
  readonly action: Action;
  /** The address that it had before, where that is another one. */
  readonly from?: string;
  /** What differs of one that stays, is moved or is replaced. */
  readonly changes: readonly ArgumentChange[];
  /** The paths of what has it replaced, or the address of what it is replaced with. */
  readonly because: readonly string[];
  /** Whether Terraform refuses the plan, as what is destroyed is protected. */
  readonly refused: boolean;
  /** Of what is replaced: the new one stands before the old one goes. */
  readonly seamless?: true;
  /** Of a plan: why it is replaced, where no argument says it. */
  readonly reason?: string;
  /** Of a plan: it is what an earlier replacement has left behind. */
  readonly deposed?: true;
  /** Of a plan: where it is written. */
  readonly place?: Place;
}

/** Sorted by address. What stays as it is has no row. */
export function resourceChanges(before: Configuration, after: Configuration): ResourceChange[] {
  const [standing, wanted] = [instancesIn(before), instancesIn(after)];
  const moves = movesIn(after, standing, wanted);
  const anew = referringAnew(moves);
  const stays = [...wanted].flatMap(([address, { block }]): Kept[] => {
    const from = moves.get(address) ?? address;
    const old = standing.get(from)?.block;
    return old ? [kept(address, from, anew(old), block)] : [];
  });
  const rows = [...following(stays, wanted)].flatMap(keptRow);
  const taken = new Set(stays.map(({ from }) => from));
  const gone = [...standing.keys()].filter((address) => !taken.has(address));
  const known = new Set(stays.map(({ address }) => address));
  const made = [...wanted.keys()].filter((address) => !known.has(address));
  return [
    ...rows,
    ...made.map((address) => bare(address, 'created')),
    ...gone.map((address) => goneRow(address, before, after)),
  ].sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** A resource that both configurations have. */
interface Kept {
  readonly address: string;
  readonly from: string;
  readonly block: Members;
  readonly changes: readonly ArgumentChange[];
  readonly because: readonly string[];
}

/** What is no argument: Terraform keeps it for itself. */
const metaArguments = ['//', 'depends_on', 'lifecycle', 'for_each', 'count'];

function kept(address: string, from: string, before: Members, after: Members): Kept {
  const ignored = memberAt(after, ['lifecycle', 'ignore_changes']);
  const paths = Array.isArray(ignored) ? ignored.map((path) => String(path).replaceAll('[0]', '')) : [];
  const changes = argumentChanges(argumentsOf(before), argumentsOf(after)).filter(
    ({ path }) => !paths.some((one) => path === one || path.startsWith(`${one}.`)),
  );
  const type = typeOf(address);
  const because = changes.filter((change) => replacing(type, change, before, after)).map(({ path }) => path);
  return { address, from, block: after, changes, because };
}

function argumentsOf(block: Members): Members {
  return Object.fromEntries(Object.entries(block).filter(([name]) => !metaArguments.includes(name)));
}

export const typeOf = (address: string): string => address.slice(0, address.indexOf('.'));

/** With what differs because of others: an id that is made anew, and who is replaced by it, and so on. */
function following(stays: readonly Kept[], wanted: Instances): readonly Kept[] {
  let all = stays;
  for (;;) {
    const replaced = new Set(all.filter(({ because }) => because.length > 0).map(({ address }) => resourceOf(address)));
    const anew = (address: string, attribute: string): boolean =>
      (replaced.has(address) && !isSaid(wanted, address, attribute)) ||
      all.some((one) => resourceOf(one.address) === address && isOther(one, attribute));
    const next = all.map((one) => follow(one, anew, replaced));
    if (next.every((one, at) => one === all[at])) return next;
    all = next;
  }
}

/** An argument that differs, or what an update makes anew. */
function isOther({ address, changes }: Kept, attribute: string): boolean {
  return changes.some(({ names }) => names[0] === attribute) || anewBy(typeOf(address), attribute, changes);
}

/** What a configuration says itself is known, however often the resource is made anew. */
function isSaid(wanted: Instances, address: string, attribute: string): boolean {
  return [...wanted].some(([one, { block }]) => resourceOf(one) === address && Object.hasOwn(block, attribute));
}

function follow(one: Kept, anew: (address: string, attribute: string) => boolean, replaced: ReadonlySet<string>): Kept {
  const told = new Set(one.changes.map(({ path }) => path));
  const further = textsIn(argumentsOf(one.block)).flatMap(({ text, path, names }): ArgumentChange[] => {
    const source = told.has(path)
      ? undefined
      : sourcesOf(text).find(([address, attribute]) => anew(address, attribute));
    return source ? [{ path, names, follows: source[0] }] : [];
  });
  const with_ = triggersOf(one.block).filter((address) => replaced.has(address) && !one.because.includes(address));
  if (further.length + with_.length === 0) return one;
  const type = typeOf(one.address);
  const because = further.filter((change) => replacing(type, change, one.block, one.block)).map(({ path }) => path);
  return { ...one, changes: [...one.changes, ...further], because: [...one.because, ...because, ...with_] };
}

/** The attributes of resources that a text refers to. */
function sourcesOf(text: string): (readonly [address: string, attribute: string])[] {
  return readTemplate(text).traversals.flatMap(({ root, steps }) => {
    const [name, ...rest] = steps.flatMap((step) => ('name' in step ? [step.name] : []));
    const [attribute] = rest;
    return root === 'data' || name === undefined || attribute === undefined ? [] : [[`${root}.${name}`, attribute]];
  });
}

/** The resources with which this one is replaced. */
function triggersOf(block: Members): string[] {
  const triggers = memberAt(block, ['lifecycle', 'replace_triggered_by']);
  const texts = Array.isArray(triggers) ? triggers.map(String) : [];
  return texts.flatMap((text) => {
    const { root, steps } = readTraversal(text) ?? { root: text, steps: [] };
    const [first] = steps;
    return first !== undefined && 'name' in first ? [`${root}.${first.name}`] : [];
  });
}

function keptRow({ address, from, block, changes, because }: Kept): ResourceChange[] {
  const moved = from === address ? {} : { from };
  if (changes.length === 0 && because.length === 0)
    return from === address ? [] : [{ ...bare(address, 'moved'), ...moved }];
  const action = because.length > 0 ? 'replaced' : 'updated';
  const refused = action === 'replaced' && isProtected(block);
  const inOrder = sortBy(changes, ({ path }) => path);
  const seamless = action === 'replaced' && memberAt(block, ['lifecycle', 'create_before_destroy']) === true;
  const told = { address, type: typeOf(address), action, ...moved, changes: inOrder, because, refused } as const;
  return [{ ...told, ...(seamless && { seamless }) }];
}

function bare(address: string, action: Action): ResourceChange {
  return { address, type: typeOf(address), action, changes: [], because: [], refused: false };
}

function goneRow(address: string, before: Configuration, after: Configuration): ResourceChange {
  const forgotten = listIn(after, 'removed').some(
    (one) => one['from'] === resourceOf(address) && valuesAt(one, ['lifecycle', 'destroy']).includes(false),
  );
  if (forgotten) return bare(address, 'forgotten');
  const guard = `terraform_data.protected["${resourceOf(address)}"]`;
  const refused = instancesIn(before).has(guard) && hasGuards(after) && !instancesIn(after).has(guard);
  return { ...bare(address, 'removed'), refused };
}

const isProtected = (block: Members): boolean => memberAt(block, ['lifecycle', 'prevent_destroy']) === true;

const hasGuards = (configuration: Configuration): boolean =>
  isMembers(memberAt(configuration, ['resource', 'terraform_data', 'protected']));

function listIn(configuration: Configuration, key: string): readonly Members[] {
  const value = memberOf(configuration, key);
  return Array.isArray(value) ? value.filter(isMembers) : [];
}
