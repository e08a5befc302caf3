// A source or sink that goes while another alike comes: mostly one that is called otherwise, which nobody wants to
// lose.
import { memberAt, memberOf } from '../document/own';
import { child, type Pointer } from '../document/pointer';

export interface LikelyRename {
  /** Where it stood. */
  readonly from: Pointer;
  /** Where it stands now, most likely. */
  readonly to: Pointer;
  /** What says so in the spec, at `to`. */
  readonly line: string;
}

type Named = readonly [name: string, config: unknown];

/** @param before the specs with their defaults written out */
export function likelyRenames(before: unknown, after: unknown): LikelyRename[] {
  return ['sources', 'sinks'].flatMap((side) => {
    const [old, now] = [before, after].map((one) => Object.entries(mapAt(one, side)));
    const [was, is] = [new Set(old?.map(([name]) => name)), new Set(now?.map(([name]) => name))];
    const said = new Set(now?.flatMap(([, config]) => formerOf(config)));
    const gone = (old ?? []).filter(([name]) => !is.has(name) && !said.has(name));
    const come = (now ?? []).filter(([name, config]) => !was.has(name) && formerOf(config).length === 0);
    return pairs(gone, come).map(([[name, config], [to]]) => ({
      from: child('', 'spec', side, name),
      to: child('', 'spec', side, to),
      line: `renamedFrom: [${[...formerOf(config), name].join(', ')}]`,
    }));
  });
}

function mapAt(spec: unknown, side: string): object {
  const value = memberAt(spec, ['spec', side]);
  return typeof value === 'object' && value !== null ? value : {};
}

function formerOf(config: unknown): string[] {
  const former = memberOf(config, 'renamedFrom');
  return Array.isArray(former) ? former.map(String) : [];
}

/** Those that say the same but for their names, and else the only two of a type. */
function pairs(gone: readonly Named[], come: readonly Named[]): (readonly [Named, Named])[] {
  const same = paired(gone, come, isSame);
  const left = gone.filter((one) => !same.some(([old]) => old === one));
  const free = come.filter((one) => !same.some(([, now]) => now === one));
  return [...same, ...paired(left, free, isOfType)];
}

/** Each pair of which both have no other. */
function paired(gone: readonly Named[], come: readonly Named[], isAlike: (old: Named, now: Named) => boolean) {
  return gone.flatMap((old) => {
    const [only, ...further] = come.filter((now) => isAlike(old, now));
    const isOthers = gone.some((one) => one !== old && only !== undefined && isAlike(one, only));
    return only === undefined || further.length > 0 || isOthers ? [] : [[old, only] as const];
  });
}

function isOfType([, old]: Named, [, now]: Named): boolean {
  return memberOf(old, 'type') === memberOf(now, 'type');
}

/** Names in AWS are made of its name where nobody gives them. */
function isSame(old: Named, now: Named): boolean {
  return isOfType(old, now) && nameless(old) === nameless(now);
}

/** Names have letters, digits and hyphens only. */
function nameless([name, config]: Named): string {
  const words = [name, name.replaceAll('-', '_')].join('|');
  return JSON.stringify(config).replace(new RegExp(`(?<![a-z0-9])(${words})(?![a-z0-9])`, 'g'), '');
}
